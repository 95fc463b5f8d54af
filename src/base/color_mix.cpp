#include "base/color_mix.hpp"

#include "base/colorimetry.hpp"

#include <algorithm>
#include <cmath>

namespace hopbao {

namespace {

struct Oklab {
  double lightness = 0;
  double a = 0;
  double b = 0;
};

Oklab oklab(const LinearRgb& c) {
  const double l = std::cbrt(0.4122214708 * c.red + 0.5363325363 * c.green + 0.0514459929 * c.blue);
  const double m = std::cbrt(0.2119034982 * c.red + 0.6806995451 * c.green + 0.1073969566 * c.blue);
  const double s = std::cbrt(0.0883024619 * c.red + 0.2817188376 * c.green + 0.6299787005 * c.blue);
  return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
          1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
          0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

LinearRgb linear_rgb(const Oklab& c) {
  const auto cube = [](double value) { return value * value * value; };
  const double l = cube(c.lightness + 0.3963377774 * c.a + 0.2158037573 * c.b);
  const double m = cube(c.lightness - 0.1055613458 * c.a - 0.0638541728 * c.b);
  const double s = cube(c.lightness - 0.0894841775 * c.a - 1.2914855480 * c.b);
  return {4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
          -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
          -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
}

std::uint8_t channel(double light) {
  return static_cast<std::uint8_t>(
      std::lround(255 * srgb_from_linear(std::clamp(light, 0.0, 1.0))));
}

}  // namespace

Color mix(const Color& first, const Color& second, double share) {
  share = std::clamp(share, 0.0, 1.0);
  // Both ends are exact, whatever rounding does.
  if (share == 0) return first;
  if (share == 1) return second;
  const auto between = [&](double a, double b) { return a + (b - a) * share; };
  const auto percent = [&](std::uint8_t a, std::uint8_t b) {
    return static_cast<std::uint8_t>(std::lround(between(a, b)));
  };
  const Oklab from = oklab(hopbao::linear_rgb(first));
  const Oklab to = oklab(hopbao::linear_rgb(second));
  const LinearRgb light = linear_rgb(
      Oklab{between(from.lightness, to.lightness), between(from.a, to.a), between(from.b, to.b)});
  return {channel(light.red),
          channel(light.green),
          channel(light.blue),
          percent(first.cyan, second.cyan),
          percent(first.magenta, second.magenta),
          percent(first.yellow, second.yellow),
          percent(first.black, second.black)};
}

}  // namespace hopbao
