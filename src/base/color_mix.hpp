#pragma once

#include "base/color.hpp"

namespace hopbao {

/// The ink that lies `share` (0..1, cut off outside) of the way from `first` to `second`. On
/// screen it is mixed in OKLab (Björn Ottosson, "A perceptual color space for image processing",
/// 2020), in which equal steps look equal and no hue wanders; in print each of cyan, magenta,
/// yellow and black goes in proportion.
Color mix(const Color& first, const Color& second, double share);

}  // namespace hopbao
