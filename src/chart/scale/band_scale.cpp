#include "chart/scale/band_scale.hpp"

#include <algorithm>

namespace hopbao::chart {

std::vector<Band> band_scale(std::size_t count, Length start, Length stop,
                             const BandPadding& padding) {
  const bool reversed = stop < start;
  if (reversed) std::swap(start, stop);
  const auto bands = static_cast<double>(count);
  const Length step = (stop - start) / std::max(1.0, bands - padding.inner + padding.outer * 2);
  start += (stop - start - step * (bands - padding.inner)) * padding.align;
  std::vector<Band> result;
  for (std::size_t i = 0; i < count; ++i) {
    result.push_back({start + step * static_cast<double>(i), step * (1 - padding.inner)});
  }
  if (reversed) std::ranges::reverse(result);
  return result;
}

std::vector<Length> point_scale(std::size_t count, Length start, Length stop, double outer,
                                double align) {
  std::vector<Length> points;
  for (const Band& band : band_scale(count, start, stop, {1, outer, align})) {
    points.push_back(band.start);
  }
  return points;
}

}  // namespace hopbao::chart
