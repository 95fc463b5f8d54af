#pragma once

#include "base/decimal.hpp"
#include "base/length.hpp"

#include <span>
#include <vector>

namespace hopbao::chart {

/// Values to places: domain → range, in a straight line. A domain of one value maps all to the
/// range's start.
struct LinearScale {
  double domain_start = 0;
  double domain_stop = 1;
  Length range_start;
  Length range_stop;

  Length operator()(const Decimal& value) const { return at(value.approximate()); }
  Length at(double value) const;
  /// As `at`, but no place outside the range: where the domain ends.
  Length clamped(double value) const;
  /// The value at a place; a range of one place gives the domain's start.
  double invert(Length place) const;
};

/// Room that a mark takes on one side of the zero line: `extent` in the data's unit (not negative)
/// and `fixed` on the page (its label and the air before it).
struct Demand {
  double extent = 0;
  Length fixed;
};

/// The largest scale through zero at which what stands left of zero and what stands right of it fit
/// side by side between `start` and `start + width`: zero lies where the data's range puts it. If
/// the fixed room alone is too wide, all values map to zero's place.
LinearScale fit_around_zero(std::span<const Demand> left, std::span<const Demand> right,
                            Length start, Length width);

/// A stretch along an axis.
struct Band {
  Length start;
  Length size;

  Length end() const { return start + size; }
  Length center() const { return start + size / 2; }
};

/// A row of bands from `start` on, `gaps[i]` after band i.
std::vector<Band> stack_bands(Length start, std::span<const Length> sizes,
                              std::span<const Length> gaps);

}  // namespace hopbao::chart
