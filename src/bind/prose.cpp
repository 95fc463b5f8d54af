#include "bind/prose.hpp"

#include "bind/annex.hpp"
#include "bind/aside_look.hpp"
#include "bind/pages.hpp"
#include "bind/prose_inlines.hpp"
#include "bind/values.hpp"
#include "unicode/normalize.hpp"

#include <algorithm>
#include <iterator>
#include <memory>
#include <string_view>
#include <tuple>
#include <utility>

namespace hopbao::bind {

using document::Part;
using document::Role;
using document::StructId;
using input::Value;

namespace {

/// Outline levels go from 1 to 5, so that the title above them still finds a heading role.
constexpr int kDeepestHeading = 5;
constexpr int kDeepestList = 4;

}  // namespace

/// Blocks of all sections, headings counted through.
class SectionsBinder::Prose {
 public:
  Prose(int first_heading, Context& context, Exhibits& exhibits)
      : first_heading_(first_heading),
        context_(context),
        exhibits_(exhibits),
        numbers_(heading_patterns(context.layout)) {}

  void section(const Section& section);

 private:
  void section_title(const Section& section);
  void annex_title(const Section& section);
  void heading(const MarkdownNode& node);
  void add_heading(int level, StructId tag, document::Inlines title);
  void block(const MarkdownNode& node);
  void paragraph(const MarkdownNode& node);
  bool exhibit(const MarkdownNode& node);
  void quote(const MarkdownNode& node);
  void quoted(const MarkdownNode& node, document::Aside& into);
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
  bool quoting_ = false;
  std::string_view text_style_ = "body";  ///< of paragraphs and, in quotes, of lists
  std::string_view list_style_ = "list";
};

namespace {

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

void SectionsBinder::Prose::add_heading(int level, StructId tag, document::Inlines title) {
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

void SectionsBinder::Prose::section_title(const Section& section) {
  if (section.annex) return annex_title(section);
  container_ = context_.document.structure.add(container_, Role::section, section.keys->span);
  base_ = 1;
  const StructId tag = add(heading_role(1), heading_part(1), section.title->span);
  InlineBuilder builder(context_);
  builder.bound(section.title, heading_look(1, tag, context_));
  add_heading(1, tag, builder.take());
}

/// The heads of an annex; headings in it are counted anew below them.
void SectionsBinder::Prose::annex_title(const Section& section) {
  container_ = context_.document.structure.add(container_, Role::section, section.keys->span);
  numbers_ = HeadingNumbers(heading_patterns(context_.layout));
  base_ = 0;
  level_ = 0;
  bind_annex_head(section, add(heading_role(1), Part::annex, section.title->span), context_);
}

void SectionsBinder::Prose::heading(const MarkdownNode& node) {
  const int level = base_ + node.level;
  if (level > kDeepestHeading || level > level_ + 1) {
    inlines_->report_unsupported(node, std::string(static_cast<std::size_t>(node.level), '#'));
    return;
  }
  const StructId tag = add(heading_role(level), heading_part(level), inlines_->span(node));
  add_heading(level, tag, inlines_->read(node, heading_look(level, tag, context_), container_));
}

/// A paragraph that only places an exhibit.
bool SectionsBinder::Prose::exhibit(const MarkdownNode& node) {
  if (node.children.size() != 1) return false;
  const MarkdownNode& image = node.children.front();
  if (image.kind != MarkdownNode::Kind::image || !names_exhibit(image.text)) return false;
  const ExhibitEntry* entry = exhibits_.find(image.text);
  // Unknown ones, and second ones of the same, were reported when exhibits were numbered; those of
  // other products stand nowhere here.
  if (!entry || !(entry->placed == inlines_->span(image))) return true;
  const Value* paper = find(&entry->keys, "page");
  const std::size_t around = current_page(context_);
  if (paper) start_pages(page_named(paper, context_), context_);
  context_.document.blocks.push_back({exhibits_.build(*entry, container_)});
  if (paper) start_pages(around, context_);
  return true;
}

void SectionsBinder::Prose::paragraph(const MarkdownNode& node) {
  if (!quoting_ && exhibit(node)) return;
  const Style& style = context_.styles.get(text_style_);
  const StructId tag =
      add(Role::paragraph, quoting_ ? Part::none : Part::body, inlines_->span(node));
  document::Inlines content = inlines_->read(node, look_of(style, tag), container_);
  if (content.empty()) return;
  document::Paragraph made = make_paragraph(std::move(content), style, tag);
  made.running = !quoting_;
  context_.document.blocks.push_back({std::move(made)});
}

document::Inlines SectionsBinder::Prose::label(const MarkdownNode& list, int number, StructId tag,
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
static document::SharedStyle item_style(const Style& style, int depth, Length label_width) {
  if (depth == 1) return style.paragraph;
  auto inner = std::make_shared<document::ParagraphStyle>(*style.paragraph);
  inner->left_indent += label_width * (depth - 1);
  return inner;
}

void SectionsBinder::Prose::item_body(const MarkdownNode& item, StructId body, int depth,
                                      document::List& into) {
  const Style& style = context_.styles.get(list_style_);
  const std::size_t index = into.items.size() - 1;
  for (const MarkdownNode& child : item.children) {
    if (child.kind == MarkdownNode::Kind::paragraph) {
      const StructId tag =
          context_.document.structure.add(body, Role::paragraph, inlines_->span(child));
      document::Paragraph text =
          make_paragraph(inlines_->read(child, look_of(style, tag), body), style, tag);
      text.style = item_style(style, depth, into.label_width);
      text.running = !quoting_;
      into.items[index].body.push_back(std::move(text));
    } else if (child.kind == MarkdownNode::Kind::list && depth < kDeepestList) {
      items(child, body, depth + 1, into);
    } else {
      const bool named = child.kind == MarkdownNode::Kind::unsupported;
      inlines_->report_unsupported(child, named ? child.text : "-   #, - - -");
    }
  }
}

void SectionsBinder::Prose::items(const MarkdownNode& node, StructId parent, int depth,
                                  document::List& into) {
  document::StructTree& tree = context_.document.structure;
  const Style& style = context_.styles.get(list_style_);
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

void SectionsBinder::Prose::list(const MarkdownNode& node) {
  document::List list;
  list.label_width = length_or(find(&context_.layout, "lists", "label-width"), Length::from_mm(5));
  const input::Value* hanging = find(&context_.layout, "lists", "hanging");
  list.hanging = hanging == nullptr || hanging->as<bool>() == nullptr || *hanging->as<bool>();
  list.space_after = context_.styles.get(text_style_).paragraph->space_after;
  items(node, container_, 1, list);
  context_.document.blocks.push_back({std::move(list)});
}

/// A title, or the blocks that a paragraph or list becomes.
void SectionsBinder::Prose::quoted(const MarkdownNode& node, document::Aside& into) {
  if (node.kind == MarkdownNode::Kind::quote_title) {
    const Style& style = context_.styles.get("box-title");
    const StructId tag = add(Role::paragraph, Part::none, inlines_->span(node));
    into.title = make_paragraph(inlines_->read(node, look_of(style, tag), container_), style, tag);
    return;
  }
  const bool text =
      node.kind == MarkdownNode::Kind::paragraph || node.kind == MarkdownNode::Kind::list;
  if (!text) {
    const bool named = node.kind == MarkdownNode::Kind::unsupported;
    return inlines_->report_unsupported(node, named ? node.text : ">   #, >");
  }
  std::vector<document::Block>& blocks = context_.document.blocks;
  const std::size_t before = blocks.size();
  block(node);
  for (std::size_t i = before; i < blocks.size(); ++i) {
    if (auto* paragraph = std::get_if<document::Paragraph>(&blocks[i].data)) {
      into.body.emplace_back(std::move(*paragraph));
    } else if (auto* items = std::get_if<document::List>(&blocks[i].data)) {
      into.body.emplace_back(std::move(*items));
    }
  }
  blocks.resize(before);
}

void SectionsBinder::Prose::quote(const MarkdownNode& node) {
  const bool box = !node.text.empty();
  document::Aside aside = aside_look(box, context_);
  aside.tag = add(box ? Role::division : Role::block_quote, Part::none, inlines_->span(node));
  const StructId outer = std::exchange(container_, aside.tag);
  const auto styles = std::pair(text_style_, list_style_);
  text_style_ = list_style_ = box ? "box" : "quotation";
  quoting_ = true;
  for (const MarkdownNode& child : node.children) quoted(child, aside);
  quoting_ = false;
  std::tie(text_style_, list_style_) = styles;
  container_ = outer;
  if (aside.title || !aside.body.empty()) context_.document.blocks.push_back({std::move(aside)});
}

void SectionsBinder::Prose::block(const MarkdownNode& node) {
  switch (node.kind) {
    case MarkdownNode::Kind::heading:
      return heading(node);
    case MarkdownNode::Kind::paragraph:
      return paragraph(node);
    case MarkdownNode::Kind::list:
      return list(node);
    case MarkdownNode::Kind::quote:
      return quote(node);
    default:
      return inlines_->report_unsupported(node, node.text);
  }
}

void SectionsBinder::Prose::section(const Section& section) {
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

SectionsBinder::SectionsBinder(int first_heading, Context& context, Exhibits& exhibits)
    : context_(context), prose_(std::make_unique<Prose>(first_heading, context, exhibits)) {}

SectionsBinder::~SectionsBinder() = default;

/// Puts running text behind blocks[first] into columns; what stands across parts them.
static void set_in_columns(std::vector<document::Block>& blocks, std::size_t first,
                           const SectionLook& look) {
  std::vector<document::Block> all(
      std::make_move_iterator(blocks.begin() + static_cast<std::ptrdiff_t>(first)),
      std::make_move_iterator(blocks.end()));
  blocks.resize(first);
  for (document::Block& block : all) {
    const auto* heading = std::get_if<document::Heading>(&block.data);
    const bool across = (heading && heading->level == 1) ||
                        std::holds_alternative<document::Exhibit>(block.data) ||
                        std::holds_alternative<document::PageStart>(block.data);
    if (across) {
      blocks.push_back(std::move(block));
      continue;
    }
    if (blocks.size() == first || !std::holds_alternative<document::Columns>(blocks.back().data)) {
      blocks.push_back({document::Columns{look.columns, look.gutter, {}, {}}});
    }
    std::get<document::Columns>(blocks.back().data).blocks.push_back(std::move(block));
  }
}

void SectionsBinder::bind(Section& section, const SectionLook& look) {
  const Value* own = find(section.keys, "page");
  std::size_t page = own ? page_named(own, context_) : look.page;
  if (section.annex && !own) page = annex_page(page, context_);
  // Each annex counts its pages anew (Decree 30/2020/NĐ-CP, Annex I, III.1.đ).
  start_pages(page, context_, section.annex ? 1 : 0);
  const std::size_t first = context_.document.blocks.size();
  prose_->section(section);
  if (look.columns > 1) set_in_columns(context_.document.blocks, first, look);
  section.body = {};
}

}  // namespace hopbao::bind
