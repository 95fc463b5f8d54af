#include "layout/table/borders.hpp"

#include "layout/table/table_rules.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace hopbao::layout::table {

using document::Row;
using document::TableRule;

/// Where the rule at a column's edge runs: the outer ones with all their ink inside the table.
static Length rule_x(const TableGeometry& geometry, std::size_t edge) {
  const Length half = side_rule(geometry.table.style).width / 2;
  if (edge == 0) return half;
  if (edge == geometry.grid.columns()) return geometry.width() - half;
  return geometry.column_edges[edge];
}

TableRule rule_below(const TableGeometry& geometry, std::size_t row) {
  const document::TableStyle& style = geometry.table.style;
  const std::size_t below = row + 1;
  if (below == geometry.grid.rows()) return foot_rule(style);
  if (below == geometry.grid.head_rows()) return head_rule(style);
  return rule_between(style, geometry.table.rows[row].kind, geometry.table.rows[below].kind);
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
  const TableRule rule = rule_below(geometry, row);
  if (rule.width <= Length()) return;
  const Length y = geometry.row_edges[row + 1] - top;
  for_runs(
      0, geometry.grid.columns(),
      [&](std::size_t column) { return !geometry.grid.joined_below(row, column); },
      [&](std::size_t begin, std::size_t end) {
        rules.push_back({{geometry.column_edges[begin], y},
                         {geometry.column_edges[end], y},
                         rule.width,
                         rule.color});
      });
}

/// Rules under the row's heads over several columns, apart from their neighbours' by the padding.
static void add_spanner_rules(std::vector<Rule>& rules, const TableGeometry& geometry,
                              std::size_t row, Length top) {
  const std::optional<TableRule>& rule = geometry.table.style.rules.spanner;
  if (!rule || rule->width <= Length()) return;
  const Length inset = geometry.table.style.padding_inline;
  for (std::size_t i = geometry.grid.first_cell(row); i < geometry.grid.end_cell(row); ++i) {
    const auto& cell = geometry.grid.cells()[i];
    if (cell.column_span < 2 || cell.row_end() >= geometry.grid.head_rows()) continue;
    const Length y = geometry.row_edges[cell.row_end()] - top;
    const Length left = geometry.column_edges[cell.column] + inset;
    const Length right = geometry.column_edges[cell.column_end()] - inset;
    if (left < right) rules.push_back({{left, y}, {right, y}, rule->width, rule->color});
  }
}

/// Where the uprights of a stretch begin: at its top, but clear of a rule of another ink that the
/// stretch above has drawn there.
static Length uprights_top(const TableGeometry& geometry, RowRange rows, const TableRule& upright) {
  const Length top = geometry.row_edges[rows.first];
  if (rows.first == 0) return top;
  const TableRule above = rule_below(geometry, rows.first - 1);
  return above.color == upright.color ? top : top + above.width / 2;
}

/// The upright rule at a column's edge, as far as no cell of the rows lies across it.
static void add_upright(std::vector<Rule>& rules, const TableGeometry& geometry, std::size_t edge,
                        RowRange rows) {
  const bool outer = edge == 0 || edge == geometry.grid.columns();
  const document::TableStyle& style = geometry.table.style;
  const TableRule rule = outer ? side_rule(style) : upright_rule(style);
  if (rule.width <= Length()) return;
  const Length x = rule_x(geometry, edge);
  const Length top = geometry.row_edges[rows.first];
  for_runs(
      rows.first, rows.end,
      [&](std::size_t row) { return outer || !geometry.grid.joined_right(row, edge - 1); },
      [&](std::size_t begin, std::size_t end) {
        const Length from =
            begin == rows.first ? uprights_top(geometry, rows, rule) : geometry.row_edges[begin];
        rules.push_back(
            {{x, from - top}, {x, geometry.row_edges[end] - top}, rule.width, rule.color});
      });
}

/// Where rules of two inks cross, the heavier one stays whole, of equal ones the level one.
static void draw_heavy_last(std::vector<Rule>& rules) {
  const auto same = [&](const Rule& rule) { return rule.color == rules.front().color; };
  if (rules.empty() || std::ranges::all_of(rules, same)) return;
  std::ranges::stable_sort(
      rules, {}, [](const Rule& rule) { return std::pair(rule.width, rule.from.x != rule.to.x); });
}

std::vector<Rule> top_rule(const TableGeometry& geometry) {
  const TableRule rule = top_rule(geometry.table.style);
  if (rule.width <= Length()) return {};
  return {{{}, {geometry.width(), Length()}, rule.width, rule.color}};
}

std::vector<Rule> rules_of(const TableGeometry& geometry, RowRange rows) {
  std::vector<Rule> rules;
  if (rows.first == 0) rules = top_rule(geometry);
  const Length top = geometry.row_edges[rows.first];
  for (std::size_t row = rows.first; row < rows.end; ++row) {
    const bool open = rows.open_foot && row + 1 == rows.end;
    if (!open) add_rule_below(rules, geometry, row, top);
    if (row < geometry.grid.head_rows()) add_spanner_rules(rules, geometry, row, top);
  }
  for (std::size_t edge = 0; edge <= geometry.grid.columns(); ++edge) {
    add_upright(rules, geometry, edge, rows);
  }
  draw_heavy_last(rules);
  return rules;
}

}  // namespace hopbao::layout::table
