#include "bind/note_marks.hpp"

#include <utility>

namespace hopbao::bind {

using document::Role;
using document::StructId;

static document::Source note_source() {
  document::Source source;
  source.origin = document::Origin::layout;
  source.field = "note";
  return source;
}

StructId add_note_mark(InlineBuilder& into, std::string_view label, const std::string& place,
                       const diagnostics::SourceSpan& span, const TextLook& look,
                       Context& context) {
  TextLook mark = raised(look);
  mark.target = place;
  mark.marks_note = true;
  if (look.tag.valid()) {
    mark.tag = context.document.structure.add(look.tag, Role::reference, span);
  }
  into.sourced(label, note_source(), span, mark);
  return mark.tag;
}

void add_note_label(InlineBuilder& into, std::string_view label, const std::string& place,
                    const diagnostics::SourceSpan& span, const TextLook& look, Context& context) {
  document::StructTree& tree = context.document.structure;
  TextLook number = raised(look);
  number.target = document::mark_place(place);
  number.tag = tree.add(tree.add(look.tag, Role::label, span), Role::link, span);
  into.sourced(label, note_source(), span, number);
  into.space(look);
}

}  // namespace hopbao::bind
