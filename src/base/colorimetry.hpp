#pragma once

#include "base/color.hpp"

namespace hopbao {

/// A colour as amounts of light, 0..1 each: sRGB without its transfer function (IEC 61966-2-1).
struct LinearRgb {
  double red = 0;
  double green = 0;
  double blue = 0;
};

/// A colour in CIELAB under the D65 white (CIE 15:2004): lightness 0..100, `a` green to red, `b`
/// blue to yellow.
struct Lab {
  double lightness = 0;
  double a = 0;
  double b = 0;
};

/// One channel of sRGB, 0..1, to its amount of light, and back (IEC 61966-2-1).
double linear_from_srgb(double channel);
double srgb_from_linear(double light);
/// CIE L* of a luminance, white being 1 (CIE 15:2004).
double lightness_of(double luminance);

LinearRgb linear_rgb(const Color& color);
Lab lab(const LinearRgb& light);
Lab lab(const Color& color);

/// ΔE*ab of 1976: the distance in CIELAB. Not CIEDE2000, which is fitted to differences just seen
/// (under 5) and flattens large ones: whether two series can be told apart is a question of large
/// ones, and the art direction's bound of 30 is in this unit.
double color_difference(const Lab& first, const Lab& second);

/// Contrast of two colours as WCAG 2.2 defines it, 1..21: (lighter + 0.05) / (darker + 0.05) of
/// their relative luminances.
double contrast_ratio(const Color& first, const Color& second);

}  // namespace hopbao
