#pragma once

#include "chart/label.hpp"
#include "chart/ticks.hpp"
#include "document/provenance.hpp"

#include <vector>

namespace hopbao::chart {

/// The axis of a line chart's values: round numbers, printed in the chart's language.
struct ValueAxis {
  Domain domain;  ///< begins and ends at a tick
  std::vector<Decimal> ticks;
  std::vector<Label> labels;  ///< one per tick
  DecimalColumn column;       ///< in which they stand under each other
  Label remark;               ///< says where the axis starts; empty if zero is on it
};

/// The values that a line chart must reach: those of the lines drawn and of its reference
/// lines, and zero unless all lie far from it (the nearest farther than half of the farthest).
Domain value_domain(const document::Chart& chart);

/// Makes about `count` ticks, at most two more; each number made is registered in `provenance`
/// (layout, "tick").
ValueAxis make_value_axis(const LabelSetter& labels, const Domain& domain, int count,
                          document::Provenance& provenance);

}  // namespace hopbao::chart
