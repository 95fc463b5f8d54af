#pragma once

#include "bind/inline_builder.hpp"

#include <string>
#include <string_view>

namespace hopbao::bind {

/// A text of the layout, and where it stands there; no place if it is the program's own.
struct LayoutText {
  std::string text;
  diagnostics::SourceSpan span;
};

/// [block] key of the layout in the document's language; `vi` or `en` if the layout does not say.
LayoutText layout_text(std::string_view block, std::string_view key, std::string_view vi,
                       std::string_view en, Context& context);

/// The ink that a value names, in the layout's palette.
Color ink_or(const input::Value* value, Color otherwise, const Context& context);

/// briefing.key in the document's language; nullptr if the data does not say it.
const input::Value* briefing_text(std::string_view key, Context& context);
/// The same; what is not there is reported (missing_key).
const input::Value* required_briefing_text(std::string_view key, Context& context);

/// The role of a head: H1 for level 1, H6 for 6 and beyond.
document::Role head_role(int level);

/// A paragraph with an element of its own below `parent`; one without content has none.
document::Paragraph element_paragraph(const input::Value* text, std::string_view style,
                                      document::StructId parent, Context& context);
document::Paragraph element_paragraph(const LayoutText& text, std::string_view style,
                                      document::StructId parent, Context& context);

/// A number or date typed by the author, of the field `field`.
document::Source free_source(std::string_view field, const diagnostics::SourceSpan& defined);

/// Words on one line, as an outline shows them.
std::string outline_words(const document::Paragraph& paragraph);

/// Appends a head of the block `name` in the style block-head; none without a text.
void add_block_head(const LayoutText& text, std::string_view name, int level, Context& context);

}  // namespace hopbao::bind
