#include "chart/inks.hpp"

#include "base/colorimetry.hpp"
#include "base/invariant.hpp"

namespace hopbao::chart {

Color series_ink(const document::Chart& chart, std::size_t index, std::size_t count) {
  if (chart.series[index].ink) return *chart.series[index].ink;
  invariant(index < count, "a series that is drawn");
  return document::series_inks(chart.palette, count)[index];
}

bool is_dark(const Color& ink) {
  return contrast_ratio(ink, ink::white) > contrast_ratio(ink, ink::black);
}

Color ink_on(const Color& ground) {
  return is_dark(ground) ? ink::white : ink::black;
}

Color name_ink(const Color& ink, const document::Palette& palette) {
  return is_dark(ink) ? ink : palette.grey_80;
}

}  // namespace hopbao::chart
