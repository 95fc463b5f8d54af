#pragma once

#include "chart/label.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace hopbao::chart {

/// The names of a chart's categories, each broken between words (in Vietnamese: syllables) into the
/// fewest lines that `width` takes, as even as can be; never tilted, never cut. Nothing if one of
/// them is a word wider than `width` or needs more than `most_lines`: the chart must then turn its
/// categories down the page, or thin out its moments (`thin_out`).
std::optional<std::vector<Label>> wrap_names(const LabelSetter& labels, Length width,
                                             std::size_t most_lines);

}  // namespace hopbao::chart
