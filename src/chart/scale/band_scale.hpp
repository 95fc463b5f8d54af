#pragma once

#include "base/length.hpp"
#include "chart/scale.hpp"

#include <cstddef>
#include <vector>

namespace hopbao::chart {

/// Air between and around bands, in steps (the distance from one band's start to the next one's).
struct BandPadding {
  double inner = 0;    ///< between two bands, 0..1: the part of a step that no band takes
  double outer = 0;    ///< before the first and after the last
  double align = 0.5;  ///< how much of the room left over stands before the first, 0..1
};

/// `count` bands of one size from `start` to `stop`; where stop is the smaller, the first band is
/// the last one on the page. The rule of d3-scale's `scaleBand`.
std::vector<Band> band_scale(std::size_t count, Length start, Length stop,
                             const BandPadding& padding);

/// `count` points at equal distances, `outer` steps of air before the first and after the last; a
/// single one stands where `align` says. The rule of d3-scale's `scalePoint`.
std::vector<Length> point_scale(std::size_t count, Length start, Length stop, double outer = 0,
                                double align = 0.5);

}  // namespace hopbao::chart
