#include "chart/scale.hpp"

#include "base/invariant.hpp"

#include <algorithm>
#include <limits>

namespace hopbao::chart {

Length LinearScale::at(double value) const {
  const double span = domain_stop - domain_start;
  if (span == 0) return range_start;
  const double part = (value - domain_start) / span;
  return range_start + (range_stop - range_start) * part;
}

Length LinearScale::clamped(double value) const {
  const auto [least, most] = std::minmax(domain_start, domain_stop);
  return at(std::clamp(value, least, most));
}

double LinearScale::invert(Length place) const {
  if (range_start == range_stop) return domain_start;
  const double part = (place - range_start) / (range_stop - range_start);
  return domain_start + (domain_stop - domain_start) * part;
}

LinearScale fit_around_zero(std::span<const Demand> left, std::span<const Demand> right,
                            Length start, Length width) {
  std::vector<Demand> left_side(left.begin(), left.end());
  std::vector<Demand> right_side(right.begin(), right.end());
  left_side.push_back({});
  right_side.push_back({});
  // Each pair of one demand left and one right bounds the length of a unit; the tightest pair
  // decides.
  double unit = std::numeric_limits<double>::infinity();
  for (const Demand& l : left_side) {
    for (const Demand& r : right_side) {
      const double extent = l.extent + r.extent;
      if (extent > 0) unit = std::min(unit, (width - l.fixed - r.fixed).pt() / extent);
    }
  }
  if (unit < 0 || unit == std::numeric_limits<double>::infinity()) unit = 0;
  Length zero;
  for (const Demand& l : left_side) {
    zero = std::max(zero, Length::from_pt(l.extent * unit) + l.fixed);
  }
  zero += start;
  return {0, 1, zero, zero + Length::from_pt(unit)};
}

std::vector<Band> stack_bands(Length start, std::span<const Length> sizes,
                              std::span<const Length> gaps) {
  invariant(sizes.size() == gaps.size(), "a gap after each band");
  std::vector<Band> bands;
  for (std::size_t i = 0; i < sizes.size(); ++i) {
    bands.push_back({start, sizes[i]});
    start += sizes[i] + gaps[i];
  }
  return bands;
}

}  // namespace hopbao::chart
