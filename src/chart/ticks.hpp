#pragma once

#include "base/decimal.hpp"

#include <vector>

namespace hopbao::chart {

/// A closed stretch of values, from `start` on. It falls where `stop` is the smaller one.
struct Domain {
  Decimal start;
  Decimal stop;
};

/// A round distance: factor · 10^power, the factor 1, 2 or 5, the power not under −18.
struct Step {
  int factor = 1;
  int power = 0;
  bool operator==(const Step&) const = default;
};

/// The round step whose ratio to the even one, `range / count`, is nearest on a logarithmic scale.
/// `range` is above zero and `count` at least 1.
Step round_step(double range, int count);

/// Round values within `domain`, about `count` of them: multiples of a round step, in the
/// domain's direction. Exact decimals, all with the decimals that the step needs. A domain of one
/// value gives that value; a count under 1 gives nothing. The rule is that of d3-array's `ticks`,
/// which is that of Heckbert, "Nice numbers for graph labels", Graphics Gems (1990).
std::vector<Decimal> ticks(const Domain& domain, int count);

/// `domain` widened to multiples of the step that `ticks` takes for it, again where the wider one
/// takes a wider step: it begins and ends at its own ticks. The rule of d3-array's `nice`. A
/// domain of one value, or a count under 1, returns it as it is.
Domain nice(const Domain& domain, int count);

}  // namespace hopbao::chart
