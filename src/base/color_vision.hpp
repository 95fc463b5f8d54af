#pragma once

#include "base/colorimetry.hpp"

#include <cstdint>

namespace hopbao {

/// The three kinds of colour blindness in which one of the eye's cones is wanting.
enum class ColorBlindness : std::uint8_t { protanopia, deuteranopia, tritanopia };

/// The colour as someone so colour-blind sees it. After Machado, Oliveira and Fernandes, "A
/// physiologically-based model for simulation of color vision deficiency", IEEE Transactions on
/// Visualization and Computer Graphics 15 (2009), the matrices of severity 1.0, on amounts of
/// light; what leaves sRGB is cut off.
LinearRgb as_seen(const Color& color, ColorBlindness kind);

/// How well two inks are told apart.
struct Distinctness {
  double grey = 0;         ///< difference of `grey_lightness`
  double color_blind = 0;  ///< the least ΔE*ab under the three kinds of colour blindness
};

Distinctness distinctness(const Color& first, const Color& second);

/// The art direction's bounds (section 2): L* 15 apart in grey and ΔE 30 to the colour-blind.
inline constexpr double kLeastGreyDifference = 15;
inline constexpr double kLeastColorBlindDifference = 30;

/// True if both bounds are kept.
bool told_apart(const Color& first, const Color& second);

}  // namespace hopbao
