#pragma once

#include "chart/label.hpp"
#include "chart/mark.hpp"
#include "document/provenance.hpp"

namespace hopbao::chart {

/// Draws up to four lines over the categories, which stand at equal distances: a grid with round
/// numbers at the left, the categories below, each line's last value and name at its end. A missing
/// value is a gap. As wide and high as the chart says.
Drawing draw_lines(const LabelSetter& labels, document::Provenance& provenance);

}  // namespace hopbao::chart
