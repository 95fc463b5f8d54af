#pragma once

#include "chart/label.hpp"
#include "chart/mark.hpp"

namespace hopbao::chart {

/// Draws horizontal bars: a row per category, one bar per series, values at the bars or in a
/// column. With a track: progress against a plan. With values under zero: changes up and down
/// around one zero line. As wide as the chart, as high as the rows need.
Drawing draw_bars(const LabelSetter& labels);

}  // namespace hopbao::chart
