#include "chart/series_names.hpp"

#include "chart/inks.hpp"
#include "chart/measures.hpp"

#include <algorithm>

namespace hopbao::chart {

namespace {

Label series_label(const LabelSetter& labels, const document::ChartSeries& series, Color ink) {
  document::TextStyle style = is_dark(ink) ? labels.strong() : labels.regular();
  return labels.line({{series.name, style, labels.chart().span, series.source}});
}

/// The stretch of the bar of `cell` that a name may take.
Extent name_extent(const BarCell& cell, const BarPlan& plan, Length width) {
  const Length zero = plan.x.range_start;
  if (cell.value->value.negative()) return {zero - kInsideGap - width, zero - kInsideGap};
  return {zero + kInsideGap, zero + kInsideGap + width};
}

bool fits_inside(const BarCell& cell, const BarPlan& plan, Length width) {
  const Length bar = plan.x(cell.value->value.magnitude()) - plan.x.range_start;
  Length needed = width + kInsideGap * 2;
  if (plan.values == document::ValuePlacement::inside) needed += kLabelGap + cell.label.width;
  return fits(needed, bar);
}

/// The names in the bars of one row; nothing if one of them does not fit.
std::optional<std::vector<InsideName>> names_in_row(const LabelSetter& labels,
                                                    const BarTable& table, const BarPlan& plan,
                                                    std::size_t index) {
  const BarRow& row = table.rows[index];
  std::vector<InsideName> names;
  for (std::size_t s = 0; s < row.cells.size(); ++s) {
    if (!row.cells[s]) return std::nullopt;
    const BarCell& cell = *row.cells[s];
    Label label = series_label(labels, labels.chart().series[s], cell.ink);
    if (label.empty()) continue;
    if (!fits_inside(cell, plan, label.width)) return std::nullopt;
    const Extent extent = name_extent(cell, plan, label.width);
    if (meets_reference(extent, row, table, plan, labels.chart())) return std::nullopt;
    recolor(label, ink_on(cell.ink));
    names.push_back({index, s, std::move(label), extent});
  }
  return names;
}

bool complete(const BarRow& row) {
  return std::ranges::all_of(row.cells, [](const auto& cell) { return cell.has_value(); });
}

/// The row that names series `s` outside: the first with all series, else the first with this one.
BarRow* naming_row(BarTable& table, std::size_t s) {
  const auto all = std::ranges::find_if(table.rows, complete);
  if (all != table.rows.end()) return &*all;
  const auto some =
      std::ranges::find_if(table.rows, [s](const BarRow& row) { return row.cells[s].has_value(); });
  return some == table.rows.end() ? nullptr : &*some;
}

}  // namespace

std::vector<InsideName> name_series(const LabelSetter& labels, BarTable& table, BarPlan& plan) {
  if (table.series < 2) return {};
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    auto names = names_in_row(labels, table, plan, row);
    if (names) return *std::move(names);
  }
  for (std::size_t s = 0; s < table.series; ++s) {
    BarRow* row = naming_row(table, s);
    if (!row) continue;
    BarCell& cell = *row->cells[s];
    cell.tail = series_label(labels, labels.chart().series[s], cell.ink);
    recolor(cell.tail, name_ink(cell.ink, labels.chart().palette));
  }
  plan = plan_bars(table, labels.chart(), plan.plot_left);
  return {};
}

}  // namespace hopbao::chart
