#pragma once

#include "base/decimal.hpp"
#include "base/length.hpp"
#include "chart/ticks.hpp"

#include <vector>

namespace hopbao::chart {

/// The common logarithm of a value above zero. Made of additions, multiplications and divisions
/// only, so that it is the same number from every C library; to about two units in the last place.
double common_logarithm(double value);

/// Values above zero to places: equal ratios, equal distances. No domain's end is zero or below; a
/// domain of one value maps all to the range's start.
struct LogScale {
  double domain_start = 1;
  double domain_stop = 10;
  Length range_start;
  Length range_stop;

  /// Of a value above zero.
  Length operator()(const Decimal& value) const;
};

/// Values for a logarithmic axis over a `domain` above zero, about `count` of them, in the domain's
/// direction: the multiples of each power of ten where the domain has fewer decades than `count`
/// (those of the linear scale where these are less than half of it), else some powers of ten. The
/// rule of d3-scale's `scaleLog().ticks`.
std::vector<Decimal> log_ticks(const Domain& domain, int count);

/// `domain`, above zero, widened to powers of ten.
Domain log_nice(const Domain& domain);

}  // namespace hopbao::chart
