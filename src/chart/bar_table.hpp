#pragma once

#include "chart/label.hpp"
#include "document/chart.hpp"

#include <optional>
#include <vector>

namespace hopbao::chart {

/// One bar to be drawn.
struct BarCell {
  const document::ChartValue* value = nullptr;
  Color ink;
  Label label;  ///< the printed value; empty if nothing is printed
  Label tail;   ///< name of the series after the bar; empty in all rows but one
};

/// One category with a bar, or nothing, per series.
struct BarRow {
  const document::ChartCategory* category = nullptr;
  Label name;
  std::vector<std::optional<BarCell>> cells;
};

/// What a bar chart shows, in the order of its rows: the total first, inks and labels chosen.
/// Points into the chart.
struct BarTable {
  std::vector<BarRow> rows;
  std::size_t series = 0;
  bool diverging = false;  ///< some value is negative: bars go both ways from one zero line
};

/// Collects and labels the bars. Names wrap at `name_width`.
BarTable collect_bars(const LabelSetter& labels, Length name_width);

/// True if the line is that of a total's value without a name: it begins under the total's bar.
bool hangs_from_total(const document::ReferenceLine& line, const BarTable& table);

}  // namespace hopbao::chart
