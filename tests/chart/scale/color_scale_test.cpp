#include "chart/scale/color_scale.hpp"

#include "base/colorimetry.hpp"
#include "chart/inks.hpp"

#include <catch2/catch.hpp>

using namespace hopbao;
using hopbao::chart::ColorScale;
using hopbao::chart::diverging_colors;
using hopbao::chart::ink_on;
using hopbao::chart::sequential_colors;

TEST_CASE("sequential colours grow darker from the palest tint to the ink") {
  const ColorScale scale = sequential_colors({}, -5, 15);
  CHECK(scale(-5) == ink::primary_10);
  CHECK(scale(15) == ink::primary);
  CHECK(scale(-9) == ink::primary_10);
  CHECK(scale(99) == ink::primary);
  for (int value = -5; value < 15; ++value) {
    CHECK(grey_lightness(scale(value)) > grey_lightness(scale(value + 1)));
  }
}

TEST_CASE("diverging colours are white in the middle and equally deep at equal distances") {
  const ColorScale scale = diverging_colors({}, -10, 0, 40);
  CHECK(scale(0) == ink::white);
  CHECK(scale(40) == ink::primary);
  CHECK(scale(-40) == ink::accent);
  CHECK_FALSE(scale(-10) == ink::accent);
}

TEST_CASE("a scale whose values are one takes the last ink at it and beyond") {
  const ColorScale scale = sequential_colors({}, 3, 3);
  CHECK(scale(2) == ink::primary_10);
  CHECK(scale(3) == ink::primary);
  CHECK(diverging_colors({}, 0, 0, 0)(0) == ink::primary);
}

TEST_CASE("text on any step of a colour scale has the contrast of WCAG's level AA") {
  for (const ColorScale& scale :
       {sequential_colors({}, 0, 100), diverging_colors({}, 0, 50, 100)}) {
    for (int value = 0; value <= 100; ++value) {
      CHECK(contrast_ratio(scale(value), ink_on(scale(value))) >= 4.5);
    }
  }
}

TEST_CASE("a scale without inks or with falling values is our own mistake") {
  CHECK_THROWS(ColorScale({}));
  CHECK_THROWS(ColorScale({{2, ink::white}, {1, ink::black}}));
}
