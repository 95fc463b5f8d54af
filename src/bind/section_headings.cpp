#include "bind/section_headings.hpp"

#include "bind/annex.hpp"
#include "unicode/normalize.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace hopbao::bind {

using document::Part;
using document::Role;
using document::StructId;

namespace {

/// Outline levels go from 1 to 5, so that the title above them still finds a heading role.
constexpr int kDeepestHeading = 5;

std::string outline_text(const document::Inlines& inlines) {
  document::Inlines words;
  for (const document::Inline& piece : inlines) {
    if (!std::holds_alternative<document::NoteMark>(piece)) words.push_back(piece);
  }
  return document::plain_text(words);
}

void capitalize(document::Inlines& inlines) {
  for (document::Inline& piece : inlines) {
    if (auto* text = std::get_if<document::Text>(&piece)) text->text = unicode::upper(text->text);
  }
}

/// "I. " before the title; a number that ends its line ("Phần I\n") stands above it.
void number_heading(std::string_view number, const TextLook& look, InlineBuilder& into) {
  if (number.empty()) return;
  const bool alone = number.ends_with('\n');
  if (alone) number.remove_suffix(1);
  TextLook as_is = look;
  as_is.transform = TextTransform::none;
  into.counted(std::string(number) + (alone ? "" : " "), as_is);
  if (alone) into.line_break({});
}

std::string outline_number(std::string number) {
  if (number.empty()) return number;
  if (number.ends_with('\n')) return number.substr(0, number.size() - 1) + ". ";
  return number + " ";
}

/// How a heading looks before capitals: the outline keeps the author's letters.
TextLook heading_look(int level, StructId tag, const Context& context) {
  TextLook look = look_of(context.styles.get("heading-" + std::to_string(level)), tag);
  look.transform = TextTransform::none;
  return look;
}

}  // namespace

void SectionHeadings::add_heading(int level, StructId tag, document::Inlines title) {
  const Style& style = context_.styles.get("heading-" + std::to_string(level));
  const std::string number = numbers_.next(level);
  document::Heading heading;
  heading.level = level;
  heading.id = level == base_ ? section_id_ : section_id_ + "." + std::to_string(++inner_);
  heading.title = outline_number(number) + outline_text(title);
  if (style.transform == TextTransform::uppercase) capitalize(title);
  InlineBuilder builder(context_);
  number_heading(number, look_of(style, tag), builder);
  for (document::Inline& piece : title) builder.add(std::move(piece));
  heading.text = make_paragraph(builder.take(), style, tag);
  context_.document.blocks.push_back({std::move(heading)});
  level_ = level;
}

static Part heading_part(int level) {
  return static_cast<Part>(static_cast<int>(Part::heading_1) + level - 1);
}

SectionHeadings::SectionHeadings(int first_heading, Context& context)
    : first_heading_(first_heading),
      context_(context),
      numbers_(heading_patterns(context.layout)) {}

StructId SectionHeadings::element(int level, StructId parent, Part part,
                                  const diagnostics::SourceSpan& span) {
  const int deep = std::min(first_heading_ + level - 1, 6);
  const auto role = static_cast<Role>(static_cast<int>(Role::h1) + deep - 1);
  return context_.document.structure.add(parent, role, part, span);
}

StructId SectionHeadings::begin(const Section& section) {
  document::StructTree& tree = context_.document.structure;
  section_id_ = section.id;
  base_ = 0;
  inner_ = 0;
  if (!section.title) return tree.root();
  const StructId container = tree.add(tree.root(), Role::section, section.keys->span);
  if (section.annex) {
    // Headings in an annex are counted anew below its own.
    numbers_ = HeadingNumbers(heading_patterns(context_.layout));
    level_ = 0;
    bind_annex_head(section, element(1, container, Part::annex, section.title->span), context_);
    return container;
  }
  base_ = 1;
  const StructId tag = element(1, container, heading_part(1), section.title->span);
  InlineBuilder builder(context_);
  builder.bound(section.title, heading_look(1, tag, context_));
  add_heading(1, tag, builder.take());
  return container;
}

void SectionHeadings::add(const MarkdownNode& node, StructId container, ProseInlines& inlines) {
  const int level = base_ + node.level;
  if (level > kDeepestHeading || level > level_ + 1) {
    inlines.report_unsupported(node, std::string(static_cast<std::size_t>(node.level), '#'));
    return;
  }
  const StructId tag = element(level, container, heading_part(level), inlines.span(node));
  add_heading(level, tag, inlines.read(node, heading_look(level, tag, context_), container));
}

}  // namespace hopbao::bind
