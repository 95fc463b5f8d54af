#pragma once

#include "bind/context.hpp"
#include "format/period.hpp"

#include <optional>

namespace hopbao::bind {

/// The day of the document: briefing.date, else the event's. `day` is 0 where it stays blank.
std::optional<format::Date> document_date(const Context& context);

/// Appends the head block: issuer, national title, number, place and date.
void bind_letterhead(Context& context);
/// Appends type and subject, one H1 of two paragraphs.
void bind_title(Context& context);
/// Appends recipients and signature.
void bind_signature(Context& context);
/// What the file says of itself.
void bind_metadata(Context& context);
/// A text with its bindings printed, on one line: for what is no block.
std::string printed_words(const input::Value* text, Context& context);

}  // namespace hopbao::bind
