#include "document/palette.hpp"

namespace hopbao::document {

std::vector<Color> series_inks(const Palette& palette, std::size_t count) {
  if (count <= 1) return std::vector<Color>(count, palette.primary);
  if (count == 2) return {palette.primary, palette.primary_40};
  std::vector<Color> ladder{palette.primary, palette.accent, palette.third, palette.fourth,
                            palette.fifth};
  ladder.resize(count, palette.fifth);
  return ladder;
}

Palette grey_palette() {
  // As they look on coated stock, like the house's greys; the 40 % tint is the one that the house
  // does not have.
  constexpr Color kGrey40{0xB2, 0xB2, 0xB2, 0, 0, 0, 40};
  Palette palette;
  palette.primary = ink::grey_80;
  palette.primary_60 = ink::grey_60;
  palette.primary_40 = kGrey40;
  palette.primary_20 = ink::grey_25;
  palette.primary_10 = ink::grey_12;
  palette.accent = kGrey40;
  palette.third = ink::black;
  palette.fourth = ink::grey_60;
  palette.fifth = ink::grey_12;
  palette.notice = ink::black;
  return palette;
}

}  // namespace hopbao::document
