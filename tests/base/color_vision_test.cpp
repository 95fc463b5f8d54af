#include "base/color_vision.hpp"

#include <catch2/catch.hpp>

#include <array>

using namespace hopbao;

namespace {

constexpr std::array kKinds{ColorBlindness::protanopia, ColorBlindness::deuteranopia,
                            ColorBlindness::tritanopia};

double seen_apart(const Color& a, const Color& b, ColorBlindness kind) {
  return color_difference(lab(as_seen(a, kind)), lab(as_seen(b, kind)));
}

}  // namespace

TEST_CASE("greys look the same to everyone") {
  for (const ColorBlindness kind : kKinds) {
    for (const Color& grey : {ink::black, ink::white, color_from_rgb(128, 128, 128)}) {
      CHECK(color_difference(lab(as_seen(grey, kind)), lab(grey)) < 0.1);
    }
  }
}

TEST_CASE("red without the cones for it is a dark yellow") {
  const LinearRgb seen = as_seen(color_from_rgb(255, 0, 0), ColorBlindness::protanopia);
  CHECK(255 * srgb_from_linear(seen.red) == Approx(109).margin(1));
  CHECK(255 * srgb_from_linear(seen.green) == Approx(95).margin(1));
  CHECK(seen.blue == 0);
}

TEST_CASE("red and green of one lightness meet where one of their cones is wanting") {
  const Color red = color_from_rgb(200, 80, 40);
  const Color green = color_from_rgb(120, 120, 40);
  const double seen = color_difference(lab(red), lab(green));
  CHECK(seen > 50);
  CHECK(seen_apart(red, green, ColorBlindness::deuteranopia) < seen / 2);
  CHECK(seen_apart(red, green, ColorBlindness::tritanopia) > seen / 2);
}

TEST_CASE("blue and green meet where the cones for blue are wanting") {
  const Color blue = color_from_rgb(0, 110, 160);
  const Color green = color_from_rgb(0, 120, 90);
  const double seen = color_difference(lab(blue), lab(green));
  CHECK(seen_apart(blue, green, ColorBlindness::tritanopia) < seen / 2);
}

TEST_CASE("inks that differ in lightness alone are told apart by all, those that do not are not") {
  CHECK(told_apart(ink::grey_80, ink::grey_25));
  CHECK_FALSE(told_apart(ink::grey_12, ink::grey_25));
  // Far apart in colour, alike on a black-and-white printer.
  const Distinctness in_grey = distinctness(ink::accent, ink::notice);
  CHECK(in_grey.grey < kLeastGreyDifference);
  CHECK_FALSE(told_apart(ink::accent, ink::notice));
}
