#pragma once

#include "base/decimal.hpp"

#include <vector>

namespace hopbao::chart {

/// A closed stretch of values; `start` is not above `stop`.
struct Domain {
  Decimal start;
  Decimal stop;
};

/// Round values within `domain`, about `count` of them: multiples of 1, 2 or 5 times a power of
/// ten, rising. Exact decimals, all with the decimals that the step needs. A domain of one value
/// gives that value; a count under 1 gives nothing. The rule is that of d3-array's `ticks` (the
/// step whose ratio to the even one is nearest on a logarithmic scale); that of Heckbert, "Nice
/// numbers for graph labels", Graphics Gems (1990).
std::vector<Decimal> ticks(const Domain& domain, int count);

/// The least domain around `domain` that begins and ends at multiples of the step that `ticks`
/// takes for the result (unlike d3's, which may widen twice). A domain of one value is returned as
/// it is.
Domain nice(const Domain& domain, int count);

}  // namespace hopbao::chart
