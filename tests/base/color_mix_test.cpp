#include "base/color_mix.hpp"

#include "base/colorimetry.hpp"

#include <catch2/catch.hpp>

using namespace hopbao;

TEST_CASE("a mixture begins and ends with its own inks") {
  CHECK(mix(ink::primary, ink::fourth, 0) == ink::primary);
  CHECK(mix(ink::primary, ink::fourth, 1) == ink::fourth);
  CHECK(mix(ink::primary, ink::fourth, -1) == ink::primary);
  CHECK(mix(ink::primary, ink::fourth, 7) == ink::fourth);
}

TEST_CASE("half of white and black is OKLab's middle grey on screen and 50 % of black in print") {
  CHECK(mix(ink::white, ink::black, 0.5) == Color{0x63, 0x63, 0x63, 0, 0, 0, 50});
}

TEST_CASE("a mixture of an ink with itself is that ink") {
  for (const Color& color : {ink::primary, ink::accent, ink::third, ink::fourth, ink::fifth}) {
    CHECK(mix(color, color, 0.37) == color);
  }
}

TEST_CASE("steps of a mixture look alike") {
  double least = 100;
  double most = 0;
  Color last = ink::primary_10;
  for (int step = 1; step <= 8; ++step) {
    const Color next = mix(ink::primary_10, ink::primary, step / 8.0);
    const double difference = color_difference(lab(last), lab(next));
    least = std::min(least, difference);
    most = std::max(most, difference);
    CHECK(lab(next).lightness < lab(last).lightness);
    last = next;
  }
  CHECK(most < 1.4 * least);
}
