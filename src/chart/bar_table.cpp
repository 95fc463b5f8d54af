#include "chart/bar_table.hpp"

#include "chart/inks.hpp"
#include "chart/measures.hpp"

#include <algorithm>

namespace hopbao::chart {

namespace {

const document::ChartValue* value_of(const document::ChartSeries& series, std::size_t category) {
  if (category >= series.values.size() || !series.values[category]) return nullptr;
  return &*series.values[category];
}

struct BarRole {
  std::size_t series = 0;
  std::size_t series_count = 0;
  bool total = false;
  bool beside_total = false;
  bool diverging = false;
};

Color bar_ink(const document::Chart& chart, const document::ChartValue& value,
              const BarRole& role) {
  if (role.series > 0) return series_ink(chart, role.series, role.series_count);
  if (chart.below && value.value < *chart.below) return chart.palette.accent;
  const bool falls = role.diverging && value.value.negative();
  if (falls && role.series_count <= 2) return chart.palette.accent;
  if (role.beside_total && !role.total && role.series_count == 1) return chart.palette.primary_40;
  return series_ink(chart, 0, role.series_count);
}

/// Beside the total and beside this period a bar's number is quieter. On a dark bar it never is:
/// white letters need the weight.
bool quiet(const document::Chart& chart, const Color& ink, const BarRole& role) {
  if (ink == chart.palette.primary_40) return true;
  const bool may_be_white = chart.values == document::ValuePlacement::inside || !role.diverging;
  return role.beside_total && !role.total && !(may_be_white && is_dark(ink));
}

std::vector<std::size_t> totals_first(const std::vector<document::ChartCategory>& categories) {
  std::vector<std::size_t> order(categories.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_partition(order.begin(), order.end(),
                        [&](std::size_t i) { return categories[i].total; });
  return order;
}

bool any_negative(const document::Chart& chart, std::size_t series) {
  for (std::size_t s = 0; s < series; ++s) {
    for (const auto& value : chart.series[s].values) {
      if (value && value->value.negative()) return true;
    }
  }
  return false;
}

}  // namespace

BarTable collect_bars(const LabelSetter& labels, Length name_width) {
  const document::Chart& chart = labels.chart();
  BarTable table;
  table.series = std::min(chart.series.size(), kMostBarSeries);
  table.diverging = any_negative(chart, table.series);
  const bool has_total = std::ranges::any_of(chart.categories, &document::ChartCategory::total);
  for (const std::size_t index : totals_first(chart.categories)) {
    const document::ChartCategory& category = chart.categories[index];
    BarRow row;
    row.category = &category;
    const auto name_style = category.total ? labels.strong() : labels.regular();
    row.name =
        labels.block({{category.label, name_style, category.span, category.source}}, name_width);
    for (std::size_t s = 0; s < table.series; ++s) {
      row.cells.emplace_back();
      const document::ChartValue* value = value_of(chart.series[s], index);
      if (!value) continue;
      BarCell cell;
      cell.value = value;
      const BarRole role{s, table.series, category.total, has_total, table.diverging};
      cell.ink = bar_ink(chart, *value, role);
      const auto style = quiet(chart, cell.ink, role) ? labels.regular() : labels.strong();
      cell.label = labels.line({{value->printed, style, category.span, value->source}});
      row.cells.back() = std::move(cell);
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

bool hangs_from_total(const document::ReferenceLine& line, const BarTable& table) {
  if (!line.label.empty()) return false;
  return std::ranges::any_of(table.rows, [&](const BarRow& row) {
    return row.category->total && !row.cells.empty() && row.cells.front() &&
           row.cells.front()->value->value == line.at.value;
  });
}

}  // namespace hopbao::chart
