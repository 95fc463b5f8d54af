#include "bind/palette.hpp"

#include "base/color_vision.hpp"
#include "bound.hpp"
#include "input/load.hpp"

#include <catch2/catch.hpp>

#include <filesystem>

using namespace hopbao;

namespace {

struct Read {
  explicit Read(const std::string& palette) {
    const auto parsed = input::parse_toml("layout.toml", palette, bound.sources, bound.sink);
    REQUIRE(parsed);
    layout = *parsed;
    inks.emplace(layout, bound.sink);
  }
  Color ink(std::string_view name) const { return inks->find(name).value(); }

  Bound bound;
  input::Value layout;
  std::optional<bind::Inks> inks;
};

using Messages = std::vector<std::string>;

}  // namespace

TEST_CASE("without a palette the inks are the house's") {
  const Read read("");
  CHECK(read.inks->palette() == document::Palette{});
  CHECK(read.ink("black") == ink::black);
  CHECK(read.ink("primary-40") == ink::primary_40);
  CHECK(read.ink("grey-6") == ink::grey_6);
  CHECK_FALSE(read.inks->find("teal"));
}

TEST_CASE("an ink with both values replaces that of the house, or is added") {
  const Read read(
      "[palette]\naccent = { rgb = '#904E2E', cmyk = [20, 65, 85, 40] }\n"
      "rung = { rgb = '#2f5d3A', cmyk = [80, 30, 90, 40] }\n");
  CHECK(read.bound.messages() == Messages{});
  CHECK(read.ink("accent") == Color{0x90, 0x4E, 0x2E, 20, 65, 85, 40});
  CHECK(read.inks->palette().accent == read.ink("accent"));
  CHECK(read.ink("rung") == Color{0x2F, 0x5D, 0x3A, 80, 30, 90, 40});
  CHECK(read.ink("primary-60") == ink::primary_60);
}

TEST_CASE("a new primary brings its tints, but for those that are given") {
  const Read read(
      "[palette]\nprimary = { rgb = '#3A2A50', cmyk = [80, 90, 20, 40] }\n"
      "primary-20 = { cmyk = [15, 18, 4, 3] }\n");
  CHECK(read.bound.messages() == Messages{});
  CHECK(read.ink("primary-60") == tint(read.ink("primary"), 0.6));
  CHECK(read.ink("primary-40") == tint(read.ink("primary"), 0.4));
  CHECK(read.ink("primary-10") == tint(read.ink("primary"), 0.1));
  CHECK(read.ink("primary-20") == color_from_cmyk(15, 18, 4, 3));
}

TEST_CASE("an ink without CMYK values gets them computed, and says which") {
  const Read read("[palette]\nrung = { rgb = '#804020' }\n");
  CHECK(read.bound.messages() == Messages{"2:16 ink-without-cmyk rung [0, 50, 75, 50]"});
  CHECK(read.ink("rung") == color_from_rgb(0x80, 0x40, 0x20));
}

TEST_CASE("colours that are none are reported and leave the house's ink") {
  const Read read(
      "[palette]\nprimary = { rgb = '1E4062' }\naccent = { cmyk = [1, 2, 3] }\n"
      "third = { cmyk = [1, 2, 3, 101] }\nfourth = { rgb = '#12345G' }\n"
      "fifth = {}\nblack = { rgb = '#111111' }\n");
  CHECK(read.bound.messages() == Messages{"2:19 bad-color rgb", "3:19 bad-color cmyk",
                                          "4:18 bad-color cmyk", "5:18 bad-color rgb",
                                          "6:9 missing-key rgb [palette.fifth]",
                                          "7:1 ink-fixed black"});
  CHECK(read.inks->palette().accent == ink::accent);
  CHECK(read.inks->palette().third == ink::third);
  CHECK(read.ink("black") == ink::black);
}

TEST_CASE("primary and accent keep their lightness in black and white") {
  const Read light(
      "[palette]\nprimary = { rgb = '#4A7AB0', cmyk = [75, 45, 10, 5] }\n"
      "accent = { rgb = '#5A2010', cmyk = [25, 85, 95, 60] }\n"
      "third = { rgb = '#000000', cmyk = [0, 0, 0, 100] }\n");
  CHECK(light.bound.messages() == Messages{"2:11 ink-lost-in-grey primary 48.0 0 30",
                                           "3:10 ink-lost-in-grey accent 19.6 38 46"});
  CHECK(light.ink("primary").red == 0x4A);
}

TEST_CASE("series in the inks of every shipped layout are told apart by all") {
  int layouts = 0;
  for (const auto& file : std::filesystem::directory_iterator("layouts")) {
    if (file.path().extension() != ".toml") continue;
    ++layouts;
    INFO(file.path().string());
    Bound bound;
    const auto layout = input::load_layout(file.path(), bound.sources, bound.sink);
    REQUIRE(layout);
    const document::Palette palette = bind::Inks(*layout, bound.sink).palette();
    for (std::size_t count = 2; count <= document::kMostSeriesInks; ++count) {
      const std::vector<Color> inks = document::series_inks(palette, count);
      for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t j = i + 1; j < count; ++j) CHECK(told_apart(inks[i], inks[j]));
      }
    }
  }
  CHECK(layouts >= 4);
}
