#include "layout/table/draw.hpp"

#include "base/invariant.hpp"
#include "layout/lines.hpp"

#include <utility>
#include <variant>

namespace hopbao::layout::table {

static void draw_fill(scene::Frame& frame, const Color& color) {
  scene::Shape fill;
  fill.path = Path::rectangle({{}, frame.size});
  fill.fill = color;
  frame.place({}, std::move(fill));
}

/// Rules that are more than the grid are black in every table.
static void draw_rules(scene::Frame& frame, const std::vector<Rule>& rules,
                       const document::TableStyle& style) {
  for (const Rule& rule : rules) {
    scene::Shape line;
    line.path = Path::line(rule.from, rule.to);
    const bool strong = rule.width > style.grid_width;
    line.stroke = scene::Stroke{strong ? ink::black : style.grid_color, rule.width, {}};
    frame.place({}, std::move(line));
  }
}

/// Room above a cell's lines: what its rows are higher than it needs goes above, below or to both
/// sides.
static Length lines_top(const SetCell& cell, const TableGeometry& geometry, Length page_height) {
  const Length height =
      geometry.row_edges[cell.place.row_end()] - geometry.row_edges[cell.place.row];
  const Length spare = height - cell.height();
  if (cell.place.row < geometry.grid.head_rows()) return cell.air_above + spare;
  return fits(height, page_height) ? cell.air_above + spare / 2 : cell.air_above;
}

/// A single line, as most cells have, without a stack around it.
static void draw_cell(scene::Frame& frame, Point at, const SetCell& cell, Length width) {
  const document::StructId tag = cell.place.cell->tag;
  if (cell.lines.size() == 1) {
    frame.place(at, line_frame(cell.lines.front(), width, cell.leading, cell.baseline,
                               cell.line_start, tag));
  } else if (!cell.lines.empty()) {
    frame.place(at,
                lines_frame(cell.lines, width, cell.leading, cell.baseline, tag, cell.line_start));
  }
}

scene::Frame draw_rows(const TableGeometry& geometry, RowRange rows, std::span<const SetCell> cells,
                       Length page_height) {
  const document::TableStyle& style = geometry.table.style;
  const Length top = geometry.row_edges[rows.first];
  scene::Frame frame;
  frame.size = {geometry.width(), geometry.row_edges[rows.end] - top};
  frame.place({}, scene::TagMark{});
  if (style.head_filled && rows.end <= geometry.grid.head_rows()) {
    draw_fill(frame, style.head_fill);
  }
  draw_rules(frame, rules_of(geometry, rows), style);

  for (const SetCell& cell : cells) {
    const Length x = geometry.column_edges[cell.place.column];
    const Length width = geometry.column_edges[cell.place.column_end()] - x;
    const Length y =
        geometry.row_edges[cell.place.row] - top + lines_top(cell, geometry, page_height);
    draw_cell(frame, {x, y}, cell, width);
  }
  return frame;
}

static scene::Frame rules_alone(const TableGeometry& geometry, const std::vector<Rule>& rules) {
  scene::Frame frame;
  frame.size.width = geometry.width();
  frame.place({}, scene::TagMark{});
  draw_rules(frame, rules, geometry.table.style);
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
