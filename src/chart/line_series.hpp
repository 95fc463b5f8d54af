#pragma once

#include "chart/label.hpp"
#include "chart/mark.hpp"

#include <optional>
#include <vector>

namespace hopbao::chart {

/// One line of data: how it is drawn, what its end says, and, once the scales are known, its
/// places.
struct LineSeries {
  const document::ChartSeries* source = nullptr;
  Color ink;
  scene::Stroke stroke;
  std::size_t last = 0;                      ///< index of the last value there is
  Label label;                               ///< last value and name
  std::vector<std::optional<Point>> points;  ///< one per category
};

/// The series that have a value, at most four, inks and end labels chosen. Points into the chart.
std::vector<LineSeries> collect_lines(const LabelSetter& labels);

/// The line in as many parts as its gaps make, a point alone between two gaps as a dot, and the dot
/// at its end.
Marks line_marks(const LineSeries& series);

}  // namespace hopbao::chart
