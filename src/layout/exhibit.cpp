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

/// The caption's continuation with the space below it; of no height if there is none.
static scene::Frame continued_caption(const document::Paragraph& continued,
                                      const Context& context) {
  scene::Frame frame;
  frame.size.width = context.width;
  if (continued.content.empty()) return frame;
  scene::Frame caption =
      paragraph_frame(set_paragraph(continued, context.width, context), context.width);
  frame.size.height = caption.size.height + continued.style->space_after;
  frame.place({}, table::as_artifact(caption));
  return frame;
}

/// The notes as they stand below a table's rows on a page that the table goes on from.
static std::shared_ptr<const scene::Frame> notes_below(const document::Exhibit& exhibit,
                                                       const Context& context) {
  scene::Frame frame;
  frame.size.width = context.width;
  for (const document::Paragraph& note : exhibit.notes) {
    for (const Strip& line : paragraph_strips(note, context)) {
      frame.size.height += line.space_before;
      frame.place({Length(), frame.size.height}, scene::Frame(line.frame));
      frame.size.height += line.frame.size.height;
    }
  }
  return std::make_shared<const scene::Frame>(
      table::as_artifact(frame, document::Part::repeated_notes));
}

/// From the top of the first strip to the foot of the last.
static Length height_of(const std::vector<Strip>& strips) {
  Length height;
  for (std::size_t i = 0; i < strips.size(); ++i) {
    if (i > 0) height += gap_between(strips[i - 1], strips[i]);
    height += strips[i].frame.size.height;
  }
  return strips.empty() ? height : height + strips.back().space_after;
}

/// `around`: height of what stands above the table's head and below its last row.
static std::vector<Strip> table_strips(const document::Exhibit& exhibit,
                                       const std::shared_ptr<const document::Table>& table,
                                       Length around, const Context& context) {
  // What opens the table's further pages: the caption's continuation over the repeated head.
  scene::Frame opening = continued_caption(exhibit.continued, context);
  Strip edges;
  if (exhibit.notes_on_each_page) edges.lead_outs.push_back(notes_below(exhibit, context));
  Length room = context.height - opening.size.height;
  for (const auto& notes : edges.lead_outs) room -= notes->size.height;
  const Insets& margin = context.margin;
  const Length landscape = context.height + margin.top + margin.bottom - margin.left - margin.right;
  TableStrips set =
      layout_table(table, context.width,
                   {context.fonts, context.sink, context.lang, room, landscape, &context.provenance,
                    std::make_shared<const scene::Frame>(opening), exhibit.space_after, around});
  if (!set.in_parts) {
    const Length head_height = set.head_repeated.size.height;
    opening.place({Length(), opening.size.height}, std::move(set.head_repeated));
    opening.size.height += head_height;
    edges.lead_in = std::make_shared<const scene::Frame>(std::move(opening));
  }
  edges.sums = set.sums;
  for (Strip& row : set.rows) share_edges(row, edges);
  if (!set.rows.empty() && !set.rows.back().later) set.rows.back().lead_outs.clear();
  std::vector<Strip> strips = std::move(set.head);
  append(strips, std::move(set.rows));
  return strips;
}

/// A chart is drawn over its own width, or what a column or a box has of it.
static std::vector<Strip> chart_strips(document::Chart chart, const Context& context) {
  chart.width = std::min(chart.width, context.width);
  Strip strip;
  scene::Frame drawn = chart::draw_chart(chart, context.fonts, context.provenance, context.sink);
  strip.frame.size = {context.width, drawn.size.height};
  const Length left = (context.width - drawn.size.width) / 2;
  strip.frame.place({left, Length()}, std::move(drawn));
  return {strip};
}

/// A line that belongs to the caption: the caption's space below stands below it.
static void add_subhead(std::vector<Strip>& strips, const document::Paragraph& subhead,
                        const Context& context) {
  std::vector<Strip> lines = paragraph_strips(subhead, context);
  if (lines.empty()) return;
  if (!strips.empty()) std::swap(strips.back().space_after, lines.back().space_after);
  lines.back().after = BreakAppeal::forbidden;
  append(strips, std::move(lines));
}

std::vector<Strip> exhibit_strips(const document::Exhibit& exhibit, const Context& context) {
  std::vector<Strip> strips = paragraph_strips(exhibit.caption, context);
  if (!strips.empty()) {
    strips.front().places.push_back(exhibit.id);
    strips.front().frame.place({}, scene::Anchor{exhibit.id, strips.front().frame.size});
    strips.back().after = BreakAppeal::forbidden;
  }
  for (const document::Paragraph& subhead : exhibit.subheads) add_subhead(strips, subhead, context);
  const Length around = height_of(strips) + notes_below(exhibit, context)->size.height;
  append(strips, std::visit(overloaded{
                                [&](const std::shared_ptr<const document::Table>& table) {
                                  return table_strips(exhibit, table, around, context);
                                },
                                [&](const std::shared_ptr<const document::Chart>& chart) {
                                  return chart_strips(*chart, context);
                                },
                            },
                            exhibit.body));
  for (const document::Paragraph& note : exhibit.notes) {
    if (!strips.empty()) strips.back().after = BreakAppeal::forbidden;
    append(strips, note_strips(note, context));
  }
  if (!strips.empty()) {
    strips.back().after = BreakAppeal::good;
    strips.back().space_after = exhibit.space_after;
  }
  return strips;
}

}  // namespace hopbao::layout
