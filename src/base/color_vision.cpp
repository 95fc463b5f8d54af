#include "base/color_vision.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace hopbao {

using Row = std::array<double, 3>;
using Matrix = std::array<Row, 3>;

static constexpr std::array<Matrix, 3> kMatrices{{
    {{{0.152286, 1.052583, -0.204868},
      {0.114503, 0.786281, 0.099216},
      {-0.003882, -0.048116, 1.051998}}},
    {{{0.367322, 0.860646, -0.227968},
      {0.280085, 0.672501, 0.047413},
      {-0.011820, 0.042940, 0.968881}}},
    {{{1.255528, -0.076749, -0.178779},
      {-0.078411, 0.930809, 0.147602},
      {0.004733, 0.691367, 0.303900}}},
}};

LinearRgb as_seen(const Color& color, ColorBlindness kind) {
  const LinearRgb light = linear_rgb(color);
  const Matrix& matrix = kMatrices[static_cast<std::size_t>(kind)];
  const auto mixed = [&](const Row& row) {
    return std::clamp(row[0] * light.red + row[1] * light.green + row[2] * light.blue, 0.0, 1.0);
  };
  return {mixed(matrix[0]), mixed(matrix[1]), mixed(matrix[2])};
}

Distinctness distinctness(const Color& first, const Color& second) {
  using enum ColorBlindness;
  const auto seen = [&](ColorBlindness kind) {
    return color_difference(lab(as_seen(first, kind)), lab(as_seen(second, kind)));
  };
  return {std::abs(grey_lightness(first) - grey_lightness(second)),
          std::min({seen(protanopia), seen(deuteranopia), seen(tritanopia)})};
}

bool told_apart(const Color& first, const Color& second) {
  const Distinctness between = distinctness(first, second);
  return between.grey >= kLeastGreyDifference && between.color_blind >= kLeastColorBlindDifference;
}

}  // namespace hopbao
