#include "chart/scale/color_scale.hpp"

#include "base/color_mix.hpp"
#include "base/invariant.hpp"

#include <algorithm>
#include <utility>

namespace hopbao::chart {

ColorScale::ColorScale(std::vector<Stop> stops) : stops_(std::move(stops)) {
  invariant(!stops_.empty(), "a colour scale with inks");
  invariant(std::ranges::is_sorted(stops_, {}, &Stop::value), "a colour scale's values rise");
}

Color ColorScale::operator()(double value) const {
  const auto above = std::ranges::find_if(stops_, [&](const Stop& s) { return s.value > value; });
  if (above == stops_.begin()) return stops_.front().ink;
  if (above == stops_.end()) return stops_.back().ink;
  const Stop& below = *(above - 1);
  return mix(below.ink, above->ink, (value - below.value) / (above->value - below.value));
}

ColorScale sequential_colors(const document::Palette& palette, double least, double most) {
  return ColorScale({{least, palette.primary_10}, {most, palette.primary}});
}

ColorScale diverging_colors(const document::Palette& palette, double least, double middle,
                            double most) {
  const double reach = std::max(middle - least, most - middle);
  return ColorScale(
      {{middle - reach, palette.accent}, {middle, ink::white}, {middle + reach, palette.primary}});
}

}  // namespace hopbao::chart
