#include "bind/prose.hpp"

#include "bind/annex.hpp"
#include "bind/aside_look.hpp"
#include "bind/pages.hpp"
#include "bind/prose_inlines.hpp"
#include "bind/prose_lists.hpp"
#include "bind/section_headings.hpp"
#include "bind/values.hpp"

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

/// Blocks of all sections, headings counted through.
class SectionsBinder::Prose {
 public:
  Prose(int first_heading, Context& context, Exhibits& exhibits)
      : context_(context), exhibits_(exhibits), headings_(first_heading, context) {}

  void section(const Section& section);

 private:
  void block(const MarkdownNode& node);
  void paragraph(const MarkdownNode& node);
  const ExhibitEntry* exhibit_in(const MarkdownNode& image);
  void exhibit(const MarkdownNode& image);
  void quote(const MarkdownNode& node);
  void quoted(const MarkdownNode& node, document::Aside& into);
  void boxed_exhibit(const MarkdownNode& image, document::Aside& into);
  void list(const MarkdownNode& node);
  StructId add(Role role, Part part, const diagnostics::SourceSpan& span) {
    return context_.document.structure.add(container_, role, part, span);
  }

  Context& context_;
  Exhibits& exhibits_;
  SectionHeadings headings_;
  StructId container_;
  ProseInlines* inlines_ = nullptr;
  bool quoting_ = false;
  std::string_view text_style_ = "body";  ///< of paragraphs and, in quotes, of lists
  std::string_view list_style_ = "list";
};

/// What an image places here. Unknown ones, and second ones of the same, were reported when
/// exhibits were numbered; those of other products stand nowhere here.
const ExhibitEntry* SectionsBinder::Prose::exhibit_in(const MarkdownNode& image) {
  const ExhibitEntry* entry = exhibits_.find(image.text);
  return entry && entry->placed == inlines_->span(image) ? entry : nullptr;
}

void SectionsBinder::Prose::exhibit(const MarkdownNode& image) {
  const ExhibitEntry* entry = exhibit_in(image);
  if (!entry) return;
  const Value* paper = find(&entry->keys, "page");
  const std::size_t around = current_page(context_);
  if (paper) start_pages(page_named(paper, context_), context_);
  document::Exhibit made = exhibits_.build(*entry, container_);
  if (paper) made.in_column = false;
  context_.document.blocks.push_back({std::move(made)});
  if (paper) start_pages(around, context_);
}

void SectionsBinder::Prose::paragraph(const MarkdownNode& node) {
  if (const MarkdownNode* image = exhibit_image(node); image && !quoting_) return exhibit(*image);
  const Style& style = context_.styles.get(text_style_);
  const StructId tag =
      add(Role::paragraph, quoting_ ? Part::none : Part::body, inlines_->span(node));
  document::Inlines content = inlines_->read(node, look_of(style, tag), container_);
  if (content.empty()) return;
  document::Paragraph made = make_paragraph(std::move(content), style, tag);
  made.running = !quoting_;
  context_.document.blocks.push_back({std::move(made)});
}

void SectionsBinder::Prose::list(const MarkdownNode& node) {
  ListBinder binder({list_style_, text_style_, !quoting_}, *inlines_, context_);
  context_.document.blocks.push_back({binder.bind(node, container_)});
}

/// An exhibit stands in the box where its paragraph does.
void SectionsBinder::Prose::boxed_exhibit(const MarkdownNode& image, document::Aside& into) {
  const ExhibitEntry* entry = exhibit_in(image);
  if (!entry) return;
  for (const std::string_view key : {"page", "place"}) {
    const Value* other = find(&entry->keys, key);
    if (!other) continue;
    context_.sink.report(diagnostics::Kind::key_without_effect, other->span,
                         {std::string(key), "> [!…]"});
  }
  into.body.emplace_back(exhibits_.build(*entry, container_));
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
  const MarkdownNode* image = exhibit_image(node);
  if (image && into.ground) return boxed_exhibit(*image, into);
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
      return headings_.add(node, container_, *inlines_);
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
  container_ = headings_.begin(section);
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
    const auto* exhibit = std::get_if<document::Exhibit>(&block.data);
    const bool across = (heading && heading->level == 1) || (exhibit && !exhibit->in_column) ||
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
