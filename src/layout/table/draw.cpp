#include "layout/table/draw.hpp"

#include "base/invariant.hpp"
#include "layout/lines.hpp"
#include "layout/table/cell_graphics.hpp"
#include "layout/table/fills.hpp"
#include "layout/table/vertical_alignment.hpp"

#include <algorithm>
#include <utility>
#include <variant>

namespace hopbao::layout::table {

static const document::CellExtra* extra_of(const SetCell& cell, const document::Table& table) {
  const std::uint32_t extra = cell.place.cell->extra;
  return extra == 0 ? nullptr : &table.extras[extra - 1];
}

/// The tinted ground of a cell, under the rules.
static void draw_ground(scene::Frame& frame, const SetCell& cell, const TableGeometry& geometry,
                        Length top) {
  const document::CellExtra* extra = extra_of(cell, geometry.table);
  if (!extra || !extra->ground) return;
  const std::vector<Length>& columns = geometry.column_edges;
  const std::vector<Length>& rows = geometry.row_edges;
  // The rule above stands in the stretch of rows above, and lies half in this one.
  const std::size_t row = cell.place.row;
  const Length rule = row == 0 ? Length() : rule_below(geometry, row - 1).width;
  const Point at{columns[cell.place.column], rows[row] - top + rule / 2};
  const Size size{columns[cell.place.column_end()] - at.x, rows[cell.place.row_end()] - top - at.y};
  scene::Shape ground;
  ground.path = Path::rectangle({{}, size});
  ground.fill = *extra->ground;
  frame.place(at, std::move(ground));
}

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
  for (std::size_t i = geometry.grid.first_cell(rows.first); i < geometry.grid.first_cell(rows.end);
       ++i) {
    draw_ground(frame, cells[i], geometry, top);
  }
  draw_rules(frame, rules_of(geometry, rows));

  for (std::size_t row = rows.first; row < rows.end; ++row) {
    for (std::size_t i = geometry.grid.first_cell(row); i < geometry.grid.end_cell(row); ++i) {
      const SetCell& cell = cells[i];
      const Length x = geometry.column_edges[cell.place.column];
      const Length width = geometry.column_edges[cell.place.column_end()] - x;
      const Length y = geometry.row_edges[row] - top + lines_top(cell, geometry, page_height);
      frame.place({x, y}, lines_frame(cell.lines, width, cell.leading, cell.baseline,
                                      cell.place.cell->tag, cell.line_start));
      if (const document::CellExtra* extra = extra_of(cell, geometry.table)) {
        const GraphicLine line{{x + geometry.table.style.padding_inline, y},
                               cell.leading,
                               cell.baseline,
                               cell.place.cell->style->text.size,
                               cell.graphics};
        draw_extra(frame, *extra, line, geometry.table.columns[cell.place.column],
                   geometry.table.graphic_inks);
      }
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
