#include "layout/table/borders.hpp"

#include <algorithm>

namespace hopbao::layout::table {

using namespace literals;

// A total is set off from what it sums up.
static constexpr Length kTotalRule = 0.5_pt;

/// Where the rule at a column's edge runs: the outer ones with all their ink inside the table.
static Length rule_x(const TableGeometry& geometry, std::size_t edge) {
  const Length half = geometry.table.style.grid_width / 2;
  if (edge == 0) return half;
  if (edge == geometry.grid.columns()) return geometry.width() - half;
  return geometry.column_edges[edge];
}

/// Thickness of the rule below a row; 0: none.
static Length width_below(const TableGeometry& geometry, std::size_t row) {
  const document::TableStyle& style = geometry.table.style;
  const std::size_t below = row + 1;
  if (below == geometry.grid.rows()) return std::max(style.outer_rule, style.grid_width);
  if (below == geometry.grid.head_rows()) return std::max(style.head_rule, style.grid_width);
  const bool total =
      below < geometry.grid.rows() && geometry.table.rows[below].kind == document::Row::Kind::total;
  return total ? std::max(kTotalRule, style.grid_width) : style.grid_width;
}

/// Calls `draw(begin, end)` for every longest run of indices in [first, last) that `open` holds
/// for.
template <class Open, class Draw>
static void for_runs(std::size_t first, std::size_t last, Open open, Draw draw) {
  for (std::size_t i = first; i < last; ++i) {
    if (!open(i)) continue;
    const std::size_t begin = i;
    while (i < last && open(i)) ++i;
    draw(begin, i);
  }
}

static void add_rule_below(std::vector<Rule>& rules, const TableGeometry& geometry, std::size_t row,
                           Length top) {
  const Length width = width_below(geometry, row);
  if (width <= Length()) return;
  const Length y = geometry.row_edges[row + 1] - top;
  for_runs(
      0, geometry.grid.columns(),
      [&](std::size_t column) { return !geometry.grid.joined_below(row, column); },
      [&](std::size_t begin, std::size_t end) {
        rules.push_back(
            {{geometry.column_edges[begin], y}, {geometry.column_edges[end], y}, width});
      });
}

/// The upright rule at a column's edge, as far as no cell of the rows lies across it.
static void add_upright(std::vector<Rule>& rules, const TableGeometry& geometry, std::size_t edge,
                        RowRange rows) {
  const Length width = geometry.table.style.grid_width;
  if (width <= Length() || !geometry.table.style.uprights) return;
  const bool outer = edge == 0 || edge == geometry.grid.columns();
  const Length x = rule_x(geometry, edge);
  const Length top = geometry.row_edges[rows.first];
  for_runs(
      rows.first, rows.end,
      [&](std::size_t row) { return outer || !geometry.grid.joined_right(row, edge - 1); },
      [&](std::size_t begin, std::size_t end) {
        rules.push_back(
            {{x, geometry.row_edges[begin] - top}, {x, geometry.row_edges[end] - top}, width});
      });
}

std::vector<Rule> top_rule(const TableGeometry& geometry) {
  const Length width = std::max(geometry.table.style.outer_rule, geometry.table.style.grid_width);
  if (width <= Length()) return {};
  return {{{}, {geometry.width(), Length()}, width}};
}

std::vector<Rule> rules_of(const TableGeometry& geometry, RowRange rows) {
  std::vector<Rule> rules;
  if (rows.first == 0) rules = top_rule(geometry);
  const Length top = geometry.row_edges[rows.first];
  for (std::size_t row = rows.first; row < rows.end; ++row) {
    const bool open = rows.open_foot && row + 1 == rows.end;
    if (!open) add_rule_below(rules, geometry, row, top);
  }
  for (std::size_t edge = 0; edge <= geometry.grid.columns(); ++edge) {
    add_upright(rules, geometry, edge, rows);
  }
  return rules;
}

}  // namespace hopbao::layout::table
