#pragma once

#include "chart/bar_plan.hpp"

#include <optional>
#include <vector>

namespace hopbao::chart {

/// A series' name set inside one of its bars, next to the zero line.
struct InsideName {
  std::size_t row = 0;
  std::size_t series = 0;
  Label label;
  Extent extent;
};

/// Names the series of a grouped bar chart at their bars, without a legend: all inside the bars of
/// the first row where they fit beside the values and off the reference lines. If there is no such
/// row, each stands after the bar (and its value) in the first row that has all of them, and `plan`
/// is made anew with the room this takes.
std::vector<InsideName> name_series(const LabelSetter& labels, BarTable& table, BarPlan& plan);

}  // namespace hopbao::chart
