#include "base/colorimetry.hpp"

#include <algorithm>
#include <cmath>

namespace hopbao {

// CIE 15:2004, chapter 8.2.
static constexpr double kLinearBelow = 216.0 / 24389;
static constexpr double kLinearSlope = 24389.0 / 27;

double linear_from_srgb(double channel) {
  return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double srgb_from_linear(double light) {
  return light <= 0.0031308 ? light * 12.92 : 1.055 * std::pow(light, 1 / 2.4) - 0.055;
}

double lightness_of(double luminance) {
  if (luminance <= kLinearBelow) return luminance * kLinearSlope;
  return 116 * std::cbrt(luminance) - 16;
}

LinearRgb linear_rgb(const Color& color) {
  return {linear_from_srgb(color.red / 255.0), linear_from_srgb(color.green / 255.0),
          linear_from_srgb(color.blue / 255.0)};
}

/// Relative luminance: the Y of CIE XYZ, white being 1 (IEC 61966-2-1).
static double luminance(const LinearRgb& light) {
  return 0.2126729 * light.red + 0.7151522 * light.green + 0.0721750 * light.blue;
}

Lab lab(const LinearRgb& light) {
  const double x = 0.4124564 * light.red + 0.3575761 * light.green + 0.1804375 * light.blue;
  const double z = 0.0193339 * light.red + 0.1191920 * light.green + 0.9503041 * light.blue;
  constexpr double kWhiteX = 0.95047;
  constexpr double kWhiteZ = 1.08883;
  // f(t) is L* moved and scaled, in its straight part too.
  const auto f = [](double t) { return (lightness_of(t) + 16) / 116; };
  const double y = luminance(light);
  return {lightness_of(y), 500 * (f(x / kWhiteX) - f(y)), 200 * (f(y) - f(z / kWhiteZ))};
}

Lab lab(const Color& color) {
  return lab(linear_rgb(color));
}

double color_difference(const Lab& first, const Lab& second) {
  return std::hypot(first.lightness - second.lightness, first.a - second.a, first.b - second.b);
}

double contrast_ratio(const Color& first, const Color& second) {
  const double a = luminance(linear_rgb(first)) + 0.05;
  const double b = luminance(linear_rgb(second)) + 0.05;
  return std::max(a, b) / std::min(a, b);
}

}  // namespace hopbao
