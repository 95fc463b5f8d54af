#include "bind/prose.hpp"

#include "bind/prose_inlines.hpp"
#include "bind/values.hpp"
#include "unicode/normalize.hpp"

#include <algorithm>
#include <memory>
#include <utility>

namespace hopbao::bind {

using document::Part;
using document::Role;
using document::StructId;

namespace {

/// Outline levels go from 1 to 5, so that the title above them still finds a heading role.
constexpr int kDeepestHeading = 5;
constexpr int kDeepestList = 4;

/// Blocks of all sections, headings counted through.
class ProseBinder {
 public:
  ProseBinder(int first_heading, Context& context, Exhibits& exhibits)
      : first_heading_(first_heading),
        context_(context),
        exhibits_(exhibits),
        numbers_(patterns(context)) {}

  void section(const Section& section);

 private:
  static std::vector<std::string> patterns(const Context& context);
  void section_title(const Section& section);
  void heading(const MarkdownNode& node);
  void add_heading(int level, StructId tag, document::Inlines title);
  void block(const MarkdownNode& node);
  void paragraph(const MarkdownNode& node);
  bool exhibit(const MarkdownNode& node);
  void list(const MarkdownNode& node);
  void items(const MarkdownNode& node, StructId parent, int depth, document::List& into);
  void item_body(const MarkdownNode& item, StructId body, int depth, document::List& into);
  document::Inlines label(const MarkdownNode& list, int number, StructId tag, const Style& style);
  StructId add(Role role, Part part, const diagnostics::SourceSpan& span) {
    return context_.document.structure.add(container_, role, part, span);
  }
  static Part heading_part(int level) {
    return static_cast<Part>(static_cast<int>(Part::heading_1) + level - 1);
  }
  Role heading_role(int level) const {
    const int deep = std::min(first_heading_ + level - 1, 6);
    return static_cast<Role>(static_cast<int>(Role::h1) + deep - 1);
  }

  int first_heading_;
  Context& context_;
  Exhibits& exhibits_;
  HeadingNumbers numbers_;
  StructId container_;
  std::string section_id_;
  int base_ = 0;   ///< level of the section's own heading; 0: it has none
  int level_ = 0;  ///< of the heading above
  int inner_ = 0;  ///< headings inside the section so far
  ProseInlines* inlines_ = nullptr;
};

std::vector<std::string> ProseBinder::patterns(const Context& context) {
  std::vector<std::string> patterns;
  for (const input::Value& one : items_of(find(&context.layout, "headings", "numbering"))) {
    patterns.emplace_back(string_or_empty(&one));
  }
  return patterns;
}

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

void ProseBinder::add_heading(int level, StructId tag, document::Inlines title) {
  const Style& style = context_.styles.get("heading-" + std::to_string(level));
  const std::string number = numbers_.next(level);
  document::Heading heading;
  heading.level = level;
  heading.id = level == base_ ? section_id_ : section_id_ + "." + std::to_string(++inner_);
  heading.title = (number.empty() ? "" : number + " ") + outline_text(title);
  if (style.transform == TextTransform::uppercase) capitalize(title);
  InlineBuilder builder(context_);
  if (!number.empty()) builder.counted(number + " ", look_of(style, tag));
  for (document::Inline& piece : title) builder.add(std::move(piece));
  heading.text = make_paragraph(builder.take(), style, tag);
  context_.document.blocks.push_back({std::move(heading)});
  level_ = level;
}

/// How a heading looks before capitals: the outline keeps the author's letters.
TextLook heading_look(int level, StructId tag, const Context& context) {
  TextLook look = look_of(context.styles.get("heading-" + std::to_string(level)), tag);
  look.transform = TextTransform::none;
  return look;
}

void ProseBinder::section_title(const Section& section) {
  container_ = context_.document.structure.add(container_, Role::section, section.keys->span);
  base_ = 1;
  const StructId tag = add(heading_role(1), heading_part(1), section.title->span);
  InlineBuilder builder(context_);
  builder.bound(section.title, heading_look(1, tag, context_));
  add_heading(1, tag, builder.take());
}

void ProseBinder::heading(const MarkdownNode& node) {
  const int level = base_ + node.level;
  if (level > kDeepestHeading || level > level_ + 1) {
    inlines_->report_unsupported(node, std::string(static_cast<std::size_t>(node.level), '#'));
    return;
  }
  const StructId tag = add(heading_role(level), heading_part(level), inlines_->span(node));
  add_heading(level, tag, inlines_->read(node, heading_look(level, tag, context_), container_));
}

/// A paragraph that only places an exhibit.
bool ProseBinder::exhibit(const MarkdownNode& node) {
  if (node.children.size() != 1) return false;
  const MarkdownNode& image = node.children.front();
  if (image.kind != MarkdownNode::Kind::image || !names_exhibit(image.text)) return false;
  const ExhibitEntry* entry = exhibits_.find(image.text);
  // Unknown ones, and second ones of the same, were reported when exhibits were numbered.
  if (!entry || !(entry->placed == inlines_->span(image))) return true;
  context_.document.blocks.push_back({exhibits_.build(*entry, container_)});
  return true;
}

void ProseBinder::paragraph(const MarkdownNode& node) {
  if (exhibit(node)) return;
  const Style& style = context_.styles.get("body");
  const StructId tag = add(Role::paragraph, Part::body, inlines_->span(node));
  document::Inlines content = inlines_->read(node, look_of(style, tag), container_);
  if (content.empty()) return;
  context_.document.blocks.push_back({make_paragraph(std::move(content), style, tag)});
}

document::Inlines ProseBinder::label(const MarkdownNode& list, int number, StructId tag,
                                     const Style& style) {
  InlineBuilder builder(context_);
  const TextLook look = look_of(style, tag);
  if (list.ordered) {
    builder.counted(std::to_string(number) + list.delimiter, look);
  } else {
    const std::string_view marker = string_or_empty(find(&context_.layout, "lists", "marker"));
    builder.plain(marker.empty() ? "-" : marker, {}, look);
  }
  return builder.take();
}

/// The style of an item's paragraphs: inner lists stand further in.
document::SharedStyle item_style(const Style& style, int depth, Length label_width) {
  if (depth == 1) return style.paragraph;
  auto inner = std::make_shared<document::ParagraphStyle>(*style.paragraph);
  inner->left_indent += label_width * (depth - 1);
  return inner;
}

void ProseBinder::item_body(const MarkdownNode& item, StructId body, int depth,
                            document::List& into) {
  const Style& style = context_.styles.get("list");
  const std::size_t index = into.items.size() - 1;
  for (const MarkdownNode& child : item.children) {
    if (child.kind == MarkdownNode::Kind::paragraph) {
      const StructId tag =
          context_.document.structure.add(body, Role::paragraph, inlines_->span(child));
      document::Paragraph text =
          make_paragraph(inlines_->read(child, look_of(style, tag), body), style, tag);
      text.style = item_style(style, depth, into.label_width);
      into.items[index].body.push_back(std::move(text));
    } else if (child.kind == MarkdownNode::Kind::list && depth < kDeepestList) {
      items(child, body, depth + 1, into);
    } else {
      const bool named = child.kind == MarkdownNode::Kind::unsupported;
      inlines_->report_unsupported(child, named ? child.text : "-   #, - - -");
    }
  }
}

void ProseBinder::items(const MarkdownNode& node, StructId parent, int depth,
                        document::List& into) {
  document::StructTree& tree = context_.document.structure;
  const Style& style = context_.styles.get("list");
  const StructId list = tree.add(parent, Role::list, inlines_->span(node));
  tree.node(list).ordered = node.ordered;
  if (depth == 1) into.tag = list;
  int number = node.level;
  for (const MarkdownNode& item : node.children) {
    const StructId tag = tree.add(list, Role::list_item, Part::list_item, inlines_->span(item));
    document::ListItem made;
    made.label_tag = tree.add(tag, Role::label, inlines_->span(item));
    made.label = label(node, number++, made.label_tag, style);
    into.items.push_back(std::move(made));
    item_body(item, tree.add(tag, Role::list_body, inlines_->span(item)), depth, into);
  }
}

void ProseBinder::list(const MarkdownNode& node) {
  document::List list;
  list.label_width = length_or(find(&context_.layout, "lists", "label-width"), Length::from_mm(5));
  const input::Value* hanging = find(&context_.layout, "lists", "hanging");
  list.hanging = hanging == nullptr || hanging->as<bool>() == nullptr || *hanging->as<bool>();
  list.space_after = context_.styles.get("body").paragraph->space_after;
  items(node, container_, 1, list);
  context_.document.blocks.push_back({std::move(list)});
}

void ProseBinder::block(const MarkdownNode& node) {
  switch (node.kind) {
    case MarkdownNode::Kind::heading:
      return heading(node);
    case MarkdownNode::Kind::paragraph:
      return paragraph(node);
    case MarkdownNode::Kind::list:
      return list(node);
    default:
      return inlines_->report_unsupported(node, node.text);
  }
}

void ProseBinder::section(const Section& section) {
  container_ = context_.document.structure.root();
  section_id_ = section.id;
  base_ = 0;
  inner_ = 0;
  if (section.title) section_title(section);
  if (!section.places) return;
  ProseInlines inlines(section, context_, exhibits_);
  inlines_ = &inlines;
  for (const MarkdownNode& node : section.body.document.children) block(node);
  inlines_ = nullptr;
}

}  // namespace

void bind_sections(std::vector<Section> sections, int first_heading, Context& context,
                   Exhibits& exhibits) {
  ProseBinder binder(first_heading, context, exhibits);
  for (Section& section : sections) {
    binder.section(section);
    section.body = {};
  }
}

}  // namespace hopbao::bind
