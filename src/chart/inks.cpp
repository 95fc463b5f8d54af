#include "chart/inks.hpp"

#include <algorithm>
#include <array>

namespace hopbao::chart {

Color series_ink(const document::Chart& chart, std::size_t index, std::size_t count) {
  if (chart.series[index].ink) return *chart.series[index].ink;
  const document::Palette& inks = chart.palette;
  if (count == 2 && index == 1) return inks.primary_40;
  const std::array ladder{inks.primary, inks.accent, inks.third, inks.fourth, inks.fifth};
  return ladder[std::min(index, ladder.size() - 1)];
}

bool is_dark(const Color& ink) {
  // Luma as ITU-R BT.601 weighs the primaries. Chàm is at 58, hồi at 98, the next lighter ink at
  // 126.
  constexpr double kDarkest = 110;
  return 0.299 * ink.red + 0.587 * ink.green + 0.114 * ink.blue < kDarkest;
}

Color ink_on(const Color& ground) {
  return is_dark(ground) ? ink::white : ink::black;
}

Color name_ink(const Color& ink, const document::Palette& palette) {
  return is_dark(ink) ? ink : palette.grey_80;
}

}  // namespace hopbao::chart
