#include "layout/exhibit.hpp"

#include "base/invariant.hpp"
#include "chart/draw_chart.hpp"
#include "layout/paragraph.hpp"
#include "layout/table/draw.hpp"
#include "layout/table/layout_table.hpp"

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

namespace hopbao::layout {

static void append(std::vector<Strip>& all, std::vector<Strip> strips) {
  std::ranges::move(strips, std::back_inserter(all));
}

/// What opens a table's further pages: the caption's continuation over the repeated head.
static std::shared_ptr<const scene::Frame> lead_in(const document::Paragraph& continued,
                                                   scene::Frame head, const Context& context) {
  scene::Frame frame;
  frame.size.width = context.width;
  if (!continued.content.empty()) {
    scene::Frame caption =
        paragraph_frame(set_paragraph(continued, context.width, context), context.width);
    frame.size.height = caption.size.height + continued.style->space_after;
    frame.place({}, table::as_artifact(caption));
  }
  const Length head_height = head.size.height;
  frame.place({Length(), frame.size.height}, std::move(head));
  frame.size.height += head_height;
  return std::make_shared<const scene::Frame>(std::move(frame));
}

static std::vector<Strip> table_strips(const std::shared_ptr<const document::Table>& table,
                                       const document::Paragraph& continued,
                                       const Context& context) {
  TableStrips set = layout_table(table, context.width,
                                 {context.fonts, context.sink, context.lang, context.height});
  const auto repeated = lead_in(continued, std::move(set.head_repeated), context);
  Strip edges;
  edges.lead_in = repeated;
  for (Strip& row : set.rows) share_edges(row, edges);
  std::vector<Strip> strips = std::move(set.head);
  append(strips, std::move(set.rows));
  return strips;
}

static std::vector<Strip> chart_strips(const document::Chart& chart, const Context& context) {
  Strip strip;
  scene::Frame drawn = chart::draw_chart(chart, context.fonts, context.provenance, context.sink);
  strip.frame.size = {context.width, drawn.size.height};
  const Length left = (context.width - drawn.size.width) / 2;
  strip.frame.place({left, Length()}, std::move(drawn));
  return {strip};
}

std::vector<Strip> exhibit_strips(const document::Exhibit& exhibit, const Context& context) {
  std::vector<Strip> strips = paragraph_strips(exhibit.caption, context);
  if (!strips.empty()) {
    strips.front().places.push_back(exhibit.id);
    strips.front().frame.place({}, scene::Anchor{exhibit.id, strips.front().frame.size});
    strips.back().after = BreakAppeal::forbidden;
  }
  append(strips, std::visit(overloaded{
                                [&](const std::shared_ptr<const document::Table>& table) {
                                  return table_strips(table, exhibit.continued, context);
                                },
                                [&](const std::shared_ptr<const document::Chart>& chart) {
                                  return chart_strips(*chart, context);
                                },
                            },
                            exhibit.body));
  for (const document::Paragraph& note : exhibit.notes) {
    if (!strips.empty()) strips.back().after = BreakAppeal::forbidden;
    append(strips, paragraph_strips(note, context));
  }
  if (!strips.empty()) {
    strips.back().after = BreakAppeal::good;
    strips.back().space_after = exhibit.space_after;
  }
  return strips;
}

}  // namespace hopbao::layout
