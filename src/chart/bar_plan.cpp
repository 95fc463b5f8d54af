#include "chart/bar_plan.hpp"

#include "chart/measures.hpp"

#include <algorithm>

namespace hopbao::chart {

namespace {

using Placement = document::ValuePlacement;

Length bar_length(const BarCell& cell, const BarPlan& plan) {
  return plan.x(cell.value->value.magnitude()) - plan.x.range_start;
}

/// Room past the bar's end.
Length past_end(const BarCell& cell, Placement values) {
  Length room;
  if (values == Placement::outside && !cell.label.empty()) room += kOutsideGap + cell.label.width;
  if (!cell.tail.empty()) room += (room > Length() ? kLabelGap : kOutsideGap) + cell.tail.width;
  return room;
}

/// From the bar's end, `offset` past it, `width` wide, on the side that the bar points to.
Extent beyond(const BarCell& cell, const BarPlan& plan, Length offset, Length width) {
  const Length end = plan.x(cell.value->value);
  if (cell.value->value.negative()) return {end - offset - width, end - offset};
  return {end + offset, end + offset + width};
}

void demand(Decimal value, Length fixed, std::vector<Demand>& left, std::vector<Demand>& right) {
  (value.negative() ? left : right).push_back({value.magnitude().approximate(), fixed});
}

BarPlan fit(const BarTable& table, const document::Chart& chart, Length plot_left,
            Placement values) {
  BarPlan plan;
  plan.values = values;
  plan.plot_left = plot_left;
  plan.plot_right = chart.width;
  std::vector<Demand> left;
  std::vector<Demand> right;
  for (const BarRow& row : table.rows) {
    for (const auto& cell : row.cells) {
      if (!cell) continue;
      demand(cell->value->value, past_end(*cell, values), left, right);
      if (values == Placement::column) plan.column.add(cell->label, chart.lang);
    }
  }
  if (values == Placement::column) plan.plot_right -= plan.column.width() + kColumnGap;
  // Half of a line's own width, or it would stick out of the chart.
  right.push_back({0, kZeroLine / 2});
  for (const auto& line : chart.references) demand(line.at.value, kReferenceLine / 2, left, right);
  if (chart.track) demand(*chart.track, {}, left, right);
  plan.x = fit_around_zero(left, right, plot_left, plan.plot_right - plot_left);
  return plan;
}

bool works(const BarPlan& plan, const BarTable& table, const document::Chart& chart) {
  for (const BarRow& row : table.rows) {
    for (const auto& cell : row.cells) {
      if (!cell || cell->label.empty()) continue;
      const Length needed = cell->label.width + kInsideGap * 2;
      if (plan.values == Placement::inside && !fits(needed, bar_length(*cell, plan))) return false;
      const Extent extent = value_extent(*cell, plan, chart);
      if (meets_reference(extent, row, table, plan, chart)) return false;
    }
  }
  return true;
}

std::vector<Placement> candidates(const BarTable& table, const document::Chart& chart) {
  if (chart.values != Placement::automatic) return {chart.values};
  if (chart.track) return {Placement::column};
  if (table.diverging) return {Placement::outside, Placement::column};
  return {Placement::inside, Placement::outside, Placement::column};
}

}  // namespace

Extent value_extent(const BarCell& cell, const BarPlan& plan, const document::Chart& chart) {
  const Length width = cell.label.width;
  switch (plan.values) {
    case Placement::inside:
      return beyond(cell, plan, -kInsideGap - width, width);
    case Placement::automatic:
    case Placement::outside:
      return beyond(cell, plan, kOutsideGap, width);
    case Placement::column:
      break;
  }
  const Length start = plan.column.start_of(cell.label, chart.lang, chart.width);
  return {start, start + width};
}

Extent tail_extent(const BarCell& cell, const BarPlan& plan) {
  return beyond(cell, plan, past_end(cell, plan.values) - cell.tail.width, cell.tail.width);
}

bool meets_reference(const Extent& extent, const BarRow& row, const BarTable& table,
                     const BarPlan& plan, const document::Chart& chart) {
  return std::ranges::any_of(chart.references, [&](const document::ReferenceLine& line) {
    if (row.category->total && hangs_from_total(line, table)) return false;
    const Length x = plan.x(line.at.value);
    return x > extent.left - kLineClearance && x < extent.right + kLineClearance;
  });
}

BarPlan plan_bars(const BarTable& table, const document::Chart& chart, Length plot_left) {
  BarPlan plan;
  for (const Placement values : candidates(table, chart)) {
    plan = fit(table, chart, plot_left, values);
    if (works(plan, table, chart)) break;
  }
  return plan;
}

}  // namespace hopbao::chart
