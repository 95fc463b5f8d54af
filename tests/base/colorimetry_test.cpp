#include "base/colorimetry.hpp"

#include <catch2/catch.hpp>

using namespace hopbao;

TEST_CASE("sRGB's primaries lie where CIELAB has them") {
  const Lab red = lab(color_from_rgb(255, 0, 0));
  CHECK(red.lightness == Approx(53.24).margin(0.01));
  CHECK(red.a == Approx(80.09).margin(0.02));
  CHECK(red.b == Approx(67.20).margin(0.02));
  const Lab blue = lab(color_from_rgb(0, 0, 255));
  CHECK(blue.lightness == Approx(32.30).margin(0.01));
  CHECK(blue.a == Approx(79.19).margin(0.02));
  CHECK(blue.b == Approx(-107.86).margin(0.02));
  const Lab white = lab(ink::white);
  CHECK(white.lightness == Approx(100));
  CHECK(white.a == Approx(0).margin(0.01));
  CHECK(white.b == Approx(0).margin(0.01));
}

TEST_CASE("a grey's lightness is its lightness in grey") {
  for (int level = 0; level < 256; level += 5) {
    const auto value = static_cast<std::uint8_t>(level);
    const Color grey = color_from_rgb(value, value, value);
    CHECK(lab(grey).lightness == Approx(grey_lightness(grey)).margin(1e-4));
  }
}

TEST_CASE("sRGB's transfer function and its inverse meet") {
  for (double channel = 0; channel <= 1; channel += 1.0 / 64) {
    CHECK(srgb_from_linear(linear_from_srgb(channel)) == Approx(channel).margin(1e-6));
  }
}

TEST_CASE("difference of black and white is a hundred") {
  CHECK(color_difference(lab(ink::black), lab(ink::white)) == Approx(100).margin(0.01));
  CHECK(color_difference({50, 3, 4}, {50, 0, 0}) == Approx(5));
}

TEST_CASE("contrast is that of WCAG") {
  CHECK(contrast_ratio(ink::white, ink::black) == Approx(21));
  CHECK(contrast_ratio(ink::black, ink::black) == Approx(1));
  // #767676 is the lightest grey that carries text on white at 4.5 : 1.
  CHECK(contrast_ratio(ink::white, color_from_rgb(0x76, 0x76, 0x76)) == Approx(4.54).margin(0.01));
  // The art direction's own figures, section 2.
  CHECK(contrast_ratio(ink::white, ink::primary) == Approx(10.7).margin(0.1));
  CHECK(contrast_ratio(ink::white, ink::accent) == Approx(5.9).margin(0.1));
}

TEST_CASE("a device that knows nothing of the press adds inks up") {
  CHECK(press_grey_lightness(ink::white) == Approx(100));
  CHECK(press_grey_lightness(ink::black) == Approx(0));
  CHECK(press_grey_lightness(Color{0, 0, 0, 0, 0, 0, 50}) == Approx(53.4).margin(0.1));
  CHECK(press_grey_lightness(ink::primary) == Approx(0));  // 112 % of black
}
