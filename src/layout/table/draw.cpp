#include "layout/table/draw.hpp"

#include "base/invariant.hpp"
#include "layout/lines.hpp"
#include "layout/table/fills.hpp"
#include "layout/table/vertical_alignment.hpp"

#include <utility>
#include <variant>

namespace hopbao::layout::table {

static void draw_rules(scene::Frame& frame, const std::vector<Rule>& rules) {
  for (const Rule& rule : rules) {
    scene::Shape line;
    line.path = Path::line(rule.from, rule.to);
    line.stroke = scene::Stroke{rule.color, rule.width, {}};
    frame.place({}, std::move(line));
  }
}

/// Room above a cell's lines: what its rows are higher than it needs goes above, below or to both
/// sides.
static Length lines_top(const SetCell& cell, const TableGeometry& geometry, Length page_height) {
  const Length height =
      geometry.row_edges[cell.place.row_end()] - geometry.row_edges[cell.place.row];
  const Length spare = height - cell.height();
  if (!fits(height, page_height)) return cell.air_above;
  switch (vertical_align(cell.place, geometry.table)) {
    case document::VerticalAlign::top:
    case document::VerticalAlign::baseline:  // the air above it is set already
      return cell.air_above;
    case document::VerticalAlign::middle:
      return cell.air_above + spare / 2;
    case document::VerticalAlign::bottom:
      break;
  }
  return cell.air_above + spare;
}

scene::Frame draw_rows(const TableGeometry& geometry, RowRange rows, std::span<const SetCell> cells,
                       Length page_height) {
  const Length top = geometry.row_edges[rows.first];
  scene::Frame frame;
  frame.size = {geometry.width(), geometry.row_edges[rows.end] - top};
  frame.place({}, scene::TagMark{});
  draw_fills(frame, geometry, rows);
  draw_rules(frame, rules_of(geometry, rows));

  for (std::size_t row = rows.first; row < rows.end; ++row) {
    for (std::size_t i = geometry.grid.first_cell(row); i < geometry.grid.end_cell(row); ++i) {
      const SetCell& cell = cells[i];
      const Length x = geometry.column_edges[cell.place.column];
      const Length width = geometry.column_edges[cell.place.column_end()] - x;
      const Length y = geometry.row_edges[row] - top + lines_top(cell, geometry, page_height);
      frame.place({x, y}, lines_frame(cell.lines, width, cell.leading, cell.baseline,
                                      cell.place.cell->tag, cell.line_start));
    }
  }
  return frame;
}

scene::Frame draw_top_rule(const TableGeometry& geometry) {
  scene::Frame frame;
  frame.size.width = geometry.width();
  frame.place({}, scene::TagMark{});
  draw_rules(frame, top_rule(geometry));
  return frame;
}

scene::Frame as_artifact(const scene::Frame& frame) {
  scene::Frame copy;
  copy.size = frame.size;
  copy.baseline = frame.baseline;
  copy.place({}, scene::TagMark{{}, document::Part::repeated_head});
  for (const scene::Placed& placed : frame.items) {
    std::visit(
        overloaded{
            [&](const scene::Group& group) { copy.place(placed.at, as_artifact(*group.frame)); },
            [&](const text::GlyphRun& run) { copy.place(placed.at, run); },
            [&](const scene::Shape& shape) { copy.place(placed.at, shape); },
            [](const scene::Link&) {}, [](const scene::Anchor&) {},
            [](const scene::TagMark&) {},  // one mark in front holds for all
        },
        placed.item);
  }
  return copy;
}

}  // namespace hopbao::layout::table
