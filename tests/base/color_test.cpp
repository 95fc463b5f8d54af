#include "base/color.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <utility>

using namespace hopbao;

TEST_CASE("lightness in grey is that of the art direction's table") {
  const std::pair<Color, double> table[] = {
      {ink::black, 0},       {ink::primary, 24},    {ink::primary_60, 53}, {ink::primary_40, 70},
      {ink::primary_20, 86}, {ink::primary_10, 93}, {ink::accent, 42},     {ink::third, 58},
      {ink::fourth, 76},     {ink::fifth, 93},      {ink::notice, 38},     {ink::white, 100}};
  for (const auto& [ink, lightness] : table) {
    CAPTURE(lightness);
    CHECK(grey_lightness(ink) == Approx(lightness).margin(1.5));
  }
}

TEST_CASE("lightness of the darkest greys is linear") {
  CHECK(grey_lightness(color_from_rgb(1, 1, 1)) ==
        Approx(100 * 1 / 255.0 / 12.92 * 9.033).epsilon(0.001));
  CHECK(grey_lightness(color_from_rgb(119, 119, 119)) == Approx(50.0).margin(0.2));
}

TEST_CASE("the half of an ink that is not given is computed from the other") {
  CHECK(color_from_rgb(0, 0, 0) == ink::black);
  CHECK(color_from_rgb(255, 255, 255) == ink::white);
  CHECK(color_from_rgb(0x80, 0x40, 0x20) == Color{0x80, 0x40, 0x20, 0, 50, 75, 50});
  CHECK(color_from_cmyk(100, 75, 30, 35) == Color{0, 41, 116, 100, 75, 30, 35});
  CHECK(color_from_cmyk(0, 0, 0, 100) == ink::black);
}

TEST_CASE("computed CMYK values lead back to the sRGB values they come from") {
  for (int red = 0; red < 256; red += 15) {
    for (int blue = 0; blue < 256; blue += 17) {
      const Color from =
          color_from_rgb(static_cast<std::uint8_t>(red), 100, static_cast<std::uint8_t>(blue));
      const Color back = color_from_cmyk(from.cyan, from.magenta, from.yellow, from.black);
      CHECK(std::abs(back.red - from.red) <= 3);
      CHECK(std::abs(back.green - from.green) <= 3);
      CHECK(std::abs(back.blue - from.blue) <= 3);
    }
  }
}

TEST_CASE("a tint covers a share of the paper") {
  CHECK(tint(ink::primary, 1) == ink::primary);
  CHECK(tint(ink::primary, 0) == ink::white);
  CHECK(tint(ink::black, 0.5) == Color{128, 128, 128, 0, 0, 0, 50});
  // The house's own tints were made on a press and are a little darker on screen.
  CHECK(grey_lightness(tint(ink::primary, 0.6)) == Approx(56.7).margin(0.5));
  CHECK(grey_lightness(tint(ink::primary, 0.4)) == Approx(71.9).margin(0.5));
  CHECK(grey_lightness(tint(ink::primary, 0.2)) == Approx(85.9).margin(0.5));
}
