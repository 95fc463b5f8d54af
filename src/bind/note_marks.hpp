#pragma once

#include "bind/inline_builder.hpp"

#include <string>
#include <string_view>

namespace hopbao::bind {

/// The mark of a note behind the content: raised, a Reference that leads to the note. `place`: the
/// note's destination. `look`: of the content; its element holds the Reference, which is returned
/// (not valid for an artifact).
document::StructId add_note_mark(InlineBuilder& into, std::string_view label,
                                 const std::string& place, const diagnostics::SourceSpan& span,
                                 const TextLook& look, Context& context);

/// The number or letter that a note begins with, a link back to where its mark stands.
/// `look`: of the note.
void add_note_label(InlineBuilder& into, std::string_view label, const std::string& place,
                    const diagnostics::SourceSpan& span, const TextLook& look, Context& context);

}  // namespace hopbao::bind
