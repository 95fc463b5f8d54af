#pragma once

#include "bind/context.hpp"
#include "bind/inline_builder.hpp"
#include "format/period.hpp"

#include <optional>

namespace hopbao::bind {

/// The day of the document: briefing.date, else the event's. `day` is 0 where it stays blank.
std::optional<format::Date> document_date(const Context& context);

/// The document's number, or the blank that the registry fills and the symbol behind it.
void add_document_number(InlineBuilder& line, Context& context, const TextLook& look);
/// A day in words; one that is open (day 0) has a blank in its place.
void add_document_date(InlineBuilder& line, Context& context, format::Date date,
                       const TextLook& look);

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
