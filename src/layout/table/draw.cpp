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
  const RowEdges& rows = geometry.row_edges;
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

/// A single line, as most cells have, without a stack around it.
static void draw_cell(scene::Frame& frame, Point at, const SetCell& cell, Length width) {
  const document::StructId tag = cell.place.cell->tag;
  if (cell.place.cell->repeated) {
    frame.place(at, as_artifact(lines_frame(cell.lines, width, cell.leading, cell.baseline, tag,
                                            cell.line_start)));
  } else if (cell.lines.size() == 1) {
    frame.place(at, line_frame(cell.lines.front(), width, cell.leading, cell.baseline,
                               cell.line_start, tag));
  } else if (!cell.lines.empty()) {
    frame.place(at,
                lines_frame(cell.lines, width, cell.leading, cell.baseline, tag, cell.line_start));
  }
}

/// The mark and the drawing beside a cell's text.
static void draw_extra_of(scene::Frame& frame, Point at, const SetCell& cell,
                          const document::Table& table) {
  const document::CellExtra* extra = extra_of(cell, table);
  if (!extra) return;
  const GraphicLine line{{at.x + table.style.padding_inline, at.y},
                         cell.leading,
                         cell.baseline,
                         cell.place.cell->style->text.size,
                         cell.graphics};
  draw_extra(frame, *extra, line, table.columns[cell.place.column], table.graphic_inks);
}

scene::Frame draw_rows(const TableGeometry& geometry, RowRange rows, std::span<const SetCell> cells,
                       Length page_height) {
  const Length top = geometry.row_edges[rows.first];
  scene::Frame frame;
  frame.size = {geometry.width(), geometry.row_edges[rows.end] - top};
  frame.place({}, scene::TagMark{});
  draw_fills(frame, geometry, rows);
  for (const SetCell& cell : cells) draw_ground(frame, cell, geometry, top);
  draw_rules(frame, rules_of(geometry, rows));

  for (const SetCell& cell : cells) {
    const Length x = geometry.column_edges[cell.place.column];
    const Length width = geometry.column_edges[cell.place.column_end()] - x;
    const Length y =
        geometry.row_edges[cell.place.row] - top + lines_top(cell, geometry, page_height);
    draw_cell(frame, {x, y}, cell, width);
    draw_extra_of(frame, {x, y}, cell, geometry.table);
  }
  return frame;
}

static scene::Frame rules_alone(const TableGeometry& geometry, const std::vector<Rule>& rules) {
  scene::Frame frame;
  frame.size.width = geometry.width();
  frame.place({}, scene::TagMark{});
  draw_rules(frame, rules);
  return frame;
}

scene::Frame draw_top_rule(const TableGeometry& geometry) {
  return rules_alone(geometry, top_rule(geometry));
}

scene::Frame draw_foot_rule(const TableGeometry& geometry, std::size_t row) {
  std::vector<Rule> rules = rules_of(geometry, {row, row + 1});
  std::erase_if(rules, [](const Rule& rule) { return rule.from.y != rule.to.y; });
  for (Rule& rule : rules) rule.from.y = rule.to.y = Length();
  return rules_alone(geometry, rules);
}

scene::Frame as_artifact(const scene::Frame& frame, document::Part part) {
  scene::Frame copy;
  copy.size = frame.size;
  copy.baseline = frame.baseline;
  copy.place({}, scene::TagMark{{}, part});
  for (const scene::Placed& placed : frame.items) {
    std::visit(overloaded{
                   [&](const scene::Group& group) {
                     copy.place(placed.at, as_artifact(*group.frame, part));
                   },
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
