#include "bind/block_texts.hpp"

#include "bind/values.hpp"

#include <algorithm>
#include <utility>

namespace hopbao::bind {

using document::Role;
using document::StructId;
using input::Value;

LayoutText layout_text(std::string_view block, std::string_view key, std::string_view vi,
                       std::string_view en, Context& context) {
  const Value* said = find(&context.layout, block, key);
  if (const Value* text = context.translator.text(said, key)) {
    return {std::string(string_or_empty(text)), text->text_span};
  }
  return {std::string(context.lang() == Lang::vi ? vi : en), {}};
}

Color ink_or(const Value* value, Color otherwise, const Context& context) {
  return context.inks.find(string_or_empty(value)).value_or(otherwise);
}

const Value* briefing_text(std::string_view key, Context& context) {
  const Value* text = context.translator.text(find(&context.data, "briefing", key), key);
  return string_or_empty(text).empty() ? nullptr : text;
}

const Value* required_briefing_text(std::string_view key, Context& context) {
  const Value* briefing = find(&context.data, "briefing");
  if (briefing != nullptr && find(briefing, key) == nullptr) {
    context.sink.report(diagnostics::Kind::missing_key, briefing->span,
                        {std::string(key), "[briefing]"});
  }
  return briefing_text(key, context);
}

Role head_role(int level) {
  return static_cast<Role>(static_cast<int>(Role::h1) + std::clamp(level, 1, 6) - 1);
}

document::Paragraph element_paragraph(const Value* text, std::string_view style, StructId parent,
                                      Context& context) {
  const Style& look = context.styles.get(style);
  if (string_or_empty(text).empty()) return make_paragraph({}, look, {});
  const StructId tag = context.document.structure.add(parent, Role::paragraph, text->span);
  return bound_paragraph(text, look, tag, context);
}

document::Paragraph element_paragraph(const LayoutText& text, std::string_view style,
                                      StructId parent, Context& context) {
  const Style& look = context.styles.get(style);
  if (text.text.empty()) return make_paragraph({}, look, {});
  const StructId tag = context.document.structure.add(parent, Role::paragraph, text.span);
  InlineBuilder builder(context);
  const auto place = [&](std::size_t, std::size_t) { return text.span; };
  builder.bound(text.text, place, look_of(look, tag));
  return make_paragraph(builder.take(), look, tag);
}

document::Source free_source(std::string_view field, const diagnostics::SourceSpan& defined) {
  document::Source source;
  source.field = field;
  source.defined = defined;
  return source;
}

std::string outline_words(const document::Paragraph& paragraph) {
  return document::plain_text(paragraph.content);
}

void add_block_head(const LayoutText& text, std::string_view name, int level, Context& context) {
  if (text.text.empty()) return;
  document::StructTree& tree = context.document.structure;
  const Style& style = context.styles.get("block-head");
  const StructId tag = tree.add(tree.root(), head_role(level), text.span);
  InlineBuilder builder(context);
  builder.plain(text.text, text.span, look_of(style, tag));
  document::Heading head;
  head.text = make_paragraph(builder.take(), style, tag);
  head.id = name;
  head.title = outline_words(head.text);
  context.document.blocks.push_back({std::move(head)});
}

}  // namespace hopbao::bind
