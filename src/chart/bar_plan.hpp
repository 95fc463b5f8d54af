#pragma once

#include "chart/bar_table.hpp"
#include "chart/scale.hpp"

namespace hopbao::chart {

/// The horizontal layout of a bar chart: where zero is, how long a unit, and where values stand.
struct BarPlan {
  document::ValuePlacement values = document::ValuePlacement::inside;  ///< never automatic
  LinearScale x;
  Length plot_left;
  Length plot_right;
  DecimalColumn column;  ///< with ValuePlacement::column: its right edge is the chart's
};

/// A stretch of a row that a bar's value takes.
struct Extent {
  Length left;
  Length right;
};

/// Where the value of `cell` stands under `plan`.
Extent value_extent(const BarCell& cell, const BarPlan& plan, const document::Chart& chart);
/// Where the name of the series after the bar of `cell` stands.
Extent tail_extent(const BarCell& cell, const BarPlan& plan);

/// True if some reference line that goes through `row` runs through `extent` or too near by.
bool meets_reference(const Extent& extent, const BarRow& row, const BarTable& table,
                     const BarPlan& plan, const document::Chart& chart);

/// Chooses the place of the values (unless the chart names it) and fits the scale between the names
/// and the right edge. Automatic: inside the bars if each is long enough, else outside all, else in
/// a column; the first of these in which no value meets a reference line. Over a track always a
/// column.
BarPlan plan_bars(const BarTable& table, const document::Chart& chart, Length plot_left);

}  // namespace hopbao::chart
