#include "document/palette.hpp"

#include "base/color_vision.hpp"

#include <catch2/catch.hpp>

using namespace hopbao;
using hopbao::document::grey_palette;
using hopbao::document::kMostSeriesInks;
using hopbao::document::Palette;
using hopbao::document::series_inks;

namespace {

void check_apart(const Color& first, const Color& second) {
  const Distinctness between = distinctness(first, second);
  CHECK(between.grey >= 15);
  CHECK(between.color_blind >= 30);
}

}  // namespace

TEST_CASE("any two series in the house's inks are told apart in grey and by the colour-blind") {
  for (std::size_t count = 1; count <= kMostSeriesInks; ++count) {
    const std::vector<Color> inks = series_inks(Palette{}, count);
    REQUIRE(inks.size() == count);
    CHECK(inks[0] == ink::primary);
    for (std::size_t i = 0; i < count; ++i) {
      for (std::size_t j = i + 1; j < count; ++j) {
        INFO("series " << i << " and " << j << " of " << count);
        check_apart(inks[i], inks[j]);
      }
    }
  }
  CHECK(series_inks(Palette{}, 2)[1] == ink::primary_40);
}

TEST_CASE("neighbours in the grey palette lie far apart, and all of them apart in grey") {
  for (std::size_t count = 2; count <= kMostSeriesInks; ++count) {
    const std::vector<Color> inks = series_inks(grey_palette(), count);
    for (std::size_t i = 0; i + 1 < count; ++i) {
      INFO("series " << i << " and the next of " << count);
      check_apart(inks[i], inks[i + 1]);
      for (std::size_t j = i + 1; j < count; ++j) {
        CHECK(distinctness(inks[i], inks[j]).grey >= 15);
      }
    }
  }
}

TEST_CASE("the grey palette is tints of black alone") {
  const Palette grey = grey_palette();
  for (const Color& color :
       {grey.primary, grey.primary_60, grey.primary_40, grey.primary_20, grey.primary_10,
        grey.accent, grey.third, grey.fourth, grey.fifth, grey.notice, grey.grey_80, grey.grey_60,
        grey.grey_25, grey.grey_12, grey.grey_6}) {
    CHECK((color.cyan == 0 && color.magenta == 0 && color.yellow == 0));
    CHECK(std::abs(color.red - color.blue) <= 1);
  }
}

TEST_CASE("a sixth series has the fifth's ink") {
  const std::vector<Color> inks = series_inks(Palette{}, 6);
  REQUIRE(inks.size() == 6);
  CHECK(inks[5] == inks[4]);
  CHECK(series_inks(Palette{}, 0).empty());
}
