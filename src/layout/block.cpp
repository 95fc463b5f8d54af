#include "layout/block.hpp"

#include "base/invariant.hpp"
#include "layout/aside.hpp"
#include "layout/cover.hpp"
#include "layout/exhibit.hpp"
#include "layout/key_figures.hpp"
#include "layout/letterhead.hpp"
#include "layout/list.hpp"
#include "layout/paragraph.hpp"
#include "layout/press_blocks.hpp"

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

namespace hopbao::layout {

/// Headings are paragraphs with a bookmark and a named place.
static std::vector<Strip> heading_strips(const document::Heading& heading, const Context& context) {
  std::vector<Strip> strips = paragraph_strips(heading.text, context);
  if (strips.empty()) return strips;
  strips.front().bookmarks.push_back({heading.title, heading.level, {}});
  if (!heading.id.empty()) {
    strips.front().places.push_back(heading.id);
    scene::Frame& frame = strips.front().frame;
    frame.place({}, scene::Anchor{heading.id, frame.size});
  }
  return strips;
}

/// Blocks under each other, laid out over the context's measure.
static std::vector<Strip> stacked(const std::vector<document::Block>& blocks,
                                  const Context& context) {
  std::vector<Strip> all;
  for (const document::Block& block : blocks) {
    std::vector<Strip> strips = set_all(layout_block(block, context), context.sink);
    std::ranges::move(strips, std::back_inserter(all));
  }
  return all;
}

/// Columns are one strip, which the page cuts to its room.
static std::vector<Strip> column_strips(const document::Columns& columns, const Context& context) {
  auto set = std::make_shared<ColumnSet>();
  set->count = columns.count;
  set->gutter = columns.gutter;
  set->width = (context.width - columns.gutter * static_cast<double>(columns.count - 1)) /
               static_cast<double>(columns.count);
  set->strips = std::make_shared<const std::vector<Strip>>(
      stacked(columns.blocks, narrowed(context, set->width)));
  if (set->strips->empty()) return {};
  Strip strip;
  strip.space_before = set->strips->front().space_before;
  strip.space_after = columns.space_after;
  strip.columns = std::move(set);
  return {strip};
}

/// The side column hangs from the first strip; where it is the longer one, a blank strip follows.
static std::vector<Strip> beside_strips(const document::Beside& beside, const Context& context) {
  const Length left = context.width - beside.width - beside.gutter;
  std::vector<Strip> strips = stacked(beside.blocks, narrowed(context, left));
  std::vector<Strip> side = stacked(beside.side, narrowed(context, beside.width));
  if (strips.empty()) strips.emplace_back();
  Length height;
  for (std::size_t i = 0; i < side.size(); ++i) {
    if (i > 0) height += gap_between(side[i - 1], side[i]);
    strips.front().frame.place({left + beside.gutter, height}, side[i].frame);
    height += side[i].frame.size.height;
    std::ranges::copy(side[i].notes, std::back_inserter(strips.front().notes));
  }
  Length text;
  for (std::size_t i = 0; i < strips.size(); ++i) {
    if (i > 0) text += gap_between(strips[i - 1], strips[i]);
    text += strips[i].frame.size.height;
  }
  if (!fits(height, text)) {
    Strip filler;
    filler.frame.size = {context.width, height - text};
    strips.back().after = BreakAppeal::poor;
    strips.back().space_after = Length();
    strips.push_back(std::move(filler));
  }
  return strips;
}

std::vector<Strip> layout_block(const document::Block& block, const Context& context) {
  return std::visit(
      overloaded{
          [&](const document::Heading& b) { return heading_strips(b, context); },
          [&](const document::Paragraph& b) { return paragraph_strips(b, context); },
          [&](const document::List& b) { return list_strips(b, context); },
          [&](const document::Exhibit& b) { return exhibit_strips(b, context); },
          [&](const document::Letterhead& b) { return letterhead_strips(b, context); },
          [&](const document::TitleBlock& b) { return title_strips(b, context); },
          [&](const document::SignatureBlock& b) { return signature_strips(b, context); },
          [&](const document::Tiles& b) { return tiles_strips(b, context); },
          [&](const document::FigureColumn& b) { return figure_column_strips(b, context); },
          [&](const document::Masthead& b) { return masthead_strips(b, context); },
          [&](const document::Headline& b) { return headline_strips(b, context); },
          [&](const document::Opener& b) { return opener_strips(b, context); },
          [&](const std::shared_ptr<const document::Cover>& b) {
            return cover_strips(*b, context);
          },
          [&](const document::Aside& b) { return aside_strips(b, context); },
          [&](const document::PageStart&) { return std::vector<Strip>(); },
          [&](const document::Columns& b) { return column_strips(b, context); },
          [&](const document::Beside& b) { return beside_strips(b, context); },
      },
      block.data);
}

}  // namespace hopbao::layout
