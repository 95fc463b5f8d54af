#include "bind/flow.hpp"

#include "bind/contents.hpp"
#include "bind/designed_blocks.hpp"
#include "bind/end_mark.hpp"
#include "bind/exhibits.hpp"
#include "bind/head_blocks.hpp"
#include "bind/pages.hpp"
#include "bind/prose.hpp"
#include "bind/values.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace hopbao::bind {

using diagnostics::Kind;
using input::Value;

namespace {

struct FlowItem {
  const Value* keys = nullptr;
  std::string_view block;
};

/// The layout's blocks in their order, each once.
std::vector<FlowItem> flow_items(Context& context) {
  std::vector<FlowItem> flow;
  std::map<std::string_view, std::uint32_t> lines;
  for (const Value& item : items_of(find(&context.layout, "flow"))) {
    const Value* block = find(&item, "block");
    const std::string_view name = string_or_empty(block);
    if (name.empty()) continue;
    const auto [first, fresh] = lines.emplace(name, block->span.line);
    if (fresh) {
      flow.push_back({&item, name});
    } else {
      context.sink.report(Kind::duplicate_id, block->span,
                          {std::string(name), std::to_string(first->second)});
    }
  }
  return flow;
}

class FlowBinder {
 public:
  FlowBinder(Context& context, const std::vector<FlowItem>& flow)
      : context_(context),
        flow_(flow),
        exhibits_(context),
        sections_(read_sections(context, exhibits_)),
        contents_(context),
        prose_(level(), context, exhibits_) {}

  void bind();

 private:
  bool has(std::string_view block) const {
    return std::ranges::find(flow_, block, &FlowItem::block) != flow_.end();
  }
  /// True if a block heads the document: its head is the only H1.
  bool headed() const { return has("title") || has("headline") || has("cover"); }
  int level() const { return headed() || has("opener") ? 2 : 1; }
  void block(const FlowItem& item);
  void sections(const FlowItem& item, bool annexes);
  void beside(const FlowItem& item);
  void report_if_empty() const;

  Context& context_;
  const std::vector<FlowItem>& flow_;
  Exhibits exhibits_;
  std::vector<Section> sections_;
  ContentsBinder contents_;
  SectionsBinder prose_;
};

void FlowBinder::sections(const FlowItem& item, bool annexes) {
  SectionLook look;
  look.page = page_named(find(item.keys, "page"), context_);
  look.columns = static_cast<std::size_t>(ratio_or(find(item.keys, "columns"), 1));
  look.columns = std::clamp<std::size_t>(look.columns, 1, 3);
  look.gutter = length_or(find(item.keys, "gutter"), Length::from_mm(6));
  const std::size_t first = context_.document.blocks.size();
  for (Section& section : sections_) {
    if (section.annex == annexes) prose_.bind(section, look);
  }
  if (!annexes) add_end_mark(first, context_);
}

/// Takes the blocks from `first` on off the document.
static std::vector<document::Block> take_from(std::vector<document::Block>& blocks,
                                              std::size_t first) {
  const auto begin = blocks.begin() + static_cast<std::ptrdiff_t>(first);
  std::vector<document::Block> taken(std::make_move_iterator(begin),
                                     std::make_move_iterator(blocks.end()));
  blocks.erase(begin, blocks.end());
  return taken;
}

static Length side_width(const std::vector<document::Block>& side) {
  for (const document::Block& block : side) {
    if (const auto* figures = std::get_if<document::FigureColumn>(&block.data)) {
      return figures->width;
    }
  }
  return Length::from_mm(46);
}

/// A block at the right of others. It is read before them; exhibits of theirs stand below, across
/// the whole measure.
void FlowBinder::beside(const FlowItem& item) {
  start_pages(page_named(find(item.keys, "page"), context_), context_);
  std::vector<document::Block>& blocks = context_.document.blocks;
  const std::size_t first = blocks.size();
  document::Beside made;
  bind_designed_block(item.block, level(), context_);
  made.side = take_from(blocks, first);
  made.width = side_width(made.side);
  made.gutter = length_or(find(item.keys, "gutter"), Length::from_mm(8));
  for (const Value& name : items_of(find(item.keys, "beside"))) {
    block({nullptr, string_or_empty(&name)});
  }
  std::vector<document::Block> across;
  for (document::Block& one : take_from(blocks, first)) {
    const bool text = across.empty() && !std::holds_alternative<document::PageStart>(one.data) &&
                      !std::holds_alternative<document::Exhibit>(one.data);
    (text ? made.blocks : across).push_back(std::move(one));
  }
  blocks.push_back({std::move(made)});
  std::ranges::move(across, std::back_inserter(blocks));
}

void FlowBinder::block(const FlowItem& item) {
  if (find(item.keys, "beside") != nullptr) return beside(item);
  if (item.block == "sections") return sections(item, false);
  if (item.block == "annexes") return sections(item, true);
  start_pages(page_named(find(item.keys, "page"), context_), context_);
  if (item.block == "head") bind_letterhead(context_);
  if (item.block == "title") bind_title(context_);
  if (item.block == "signature") bind_signature(context_);
  if (item.block == "opener") bind_opener(headed() ? 2 : 1, context_);
  bind_designed_block(item.block, level(), context_);
  if (item.block == "contents") contents_.reserve(ContentsKind::headings);
  if (item.block == "list-of-tables") contents_.reserve(ContentsKind::tables);
  if (item.block == "list-of-charts") contents_.reserve(ContentsKind::charts);
}

void FlowBinder::report_if_empty() const {
  const bool prints = std::ranges::any_of(context_.document.blocks, [](const document::Block& one) {
    return !std::holds_alternative<document::PageStart>(one.data);
  });
  if (prints || context_.sink.has_errors()) return;
  const Value* flow = find(&context_.layout, "flow");
  context_.sink.report(Kind::nothing_to_print, flow ? flow->span : diagnostics::SourceSpan{});
}

void FlowBinder::bind() {
  bool annexes_placed = false;
  for (const FlowItem& item : flow_) {
    block(item);
    annexes_placed = annexes_placed || item.block == "annexes";
  }
  // A layout that does not say where annexes stand has them at the end.
  if (!annexes_placed) sections({}, true);
  contents_.fill();
  report_if_empty();
  exhibits_.report_unplaced();
}

}  // namespace

void bind_flow(Context& context) {
  const std::vector<FlowItem> flow = flow_items(context);
  FlowBinder(context, flow).bind();
}

}  // namespace hopbao::bind
