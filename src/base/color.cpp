#include "base/color.hpp"

#include "base/colorimetry.hpp"

#include <algorithm>
#include <cmath>

namespace hopbao {

static std::uint8_t rounded(double value) {
  return static_cast<std::uint8_t>(std::lround(value));
}

Color color_from_rgb(std::uint8_t red, std::uint8_t green, std::uint8_t blue) {
  const double lightest = std::max({red, green, blue});
  if (lightest == 0) return {red, green, blue, 0, 0, 0, 100};
  const auto percent = [&](double channel) { return rounded(100 * (1 - channel / lightest)); };
  const std::uint8_t black = rounded(100 * (1 - lightest / 255));
  return {red, green, blue, percent(red), percent(green), percent(blue), black};
}

Color color_from_cmyk(std::uint8_t cyan, std::uint8_t magenta, std::uint8_t yellow,
                      std::uint8_t black) {
  const auto channel = [&](double percent) {
    return rounded(255 * (1 - percent / 100) * (1 - black / 100.0));
  };
  return {channel(cyan), channel(magenta), channel(yellow), cyan, magenta, yellow, black};
}

Color tint(const Color& ink, double share) {
  const auto channel = [&](double value) { return rounded(255 - (255 - value) * share); };
  const auto percent = [&](double value) { return rounded(value * share); };
  return {channel(ink.red),     channel(ink.green),  channel(ink.blue), percent(ink.cyan),
          percent(ink.magenta), percent(ink.yellow), percent(ink.black)};
}

double grey_lightness(const Color& ink) {
  const double grey = (0.299 * ink.red + 0.587 * ink.green + 0.114 * ink.blue) / 255;
  return lightness_of(linear_from_srgb(grey));
}

double press_grey_lightness(const Color& ink) {
  const double covered = 0.3 * ink.cyan + 0.59 * ink.magenta + 0.11 * ink.yellow + ink.black;
  return lightness_of(linear_from_srgb(1 - std::min(covered / 100, 1.0)));
}

}  // namespace hopbao
