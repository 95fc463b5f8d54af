#pragma once

#include "base/color.hpp"

#include <cstddef>
#include <vector>

namespace hopbao::document {

/// The inks of a document by role: those of the house, or what its layout puts in their place. All
/// ink but that of pictures is taken from here or from a style. Black and white are the same in
/// every palette: text is black ink alone.
struct Palette {
  Color primary = ink::primary;
  Color primary_60 = ink::primary_60;
  Color primary_40 = ink::primary_40;
  Color primary_20 = ink::primary_20;
  Color primary_10 = ink::primary_10;
  Color accent = ink::accent;
  Color third = ink::third;
  Color fourth = ink::fourth;
  Color fifth = ink::fifth;
  Color notice = ink::notice;
  Color grey_80 = ink::grey_80;
  Color grey_60 = ink::grey_60;
  Color grey_25 = ink::grey_25;
  Color grey_12 = ink::grey_12;
  Color grey_6 = ink::grey_6;

  bool operator==(const Palette&) const = default;
};

/// The most series or categories that inks tell apart; what is more goes into "Khác".
inline constexpr std::size_t kMostSeriesInks = 5;

/// Inks of `count` series in their order (art direction, section 2): one is the primary ink, two
/// are it and its 40 % tint, more are the ladder primary, accent, third, fourth, fifth, whose last
/// is repeated past five. Of the house's and the grey palette any two are told apart
/// (`told_apart`; of the grey one, any two neighbours).
std::vector<Color> series_inks(const Palette& palette, std::size_t count);

/// The palette of the theme for black-and-white printing: tints of black alone, in an order in
/// which neighbours lie far apart.
Palette grey_palette();

}  // namespace hopbao::document
