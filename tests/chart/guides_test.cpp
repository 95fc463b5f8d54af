#include "chart/guides.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <vector>

using namespace hopbao::literals;
namespace ink = hopbao::ink;
using hopbao::Length;
using hopbao::Rect;
using hopbao::chart::arrange_names;
using hopbao::chart::Band;
using hopbao::chart::Bar;
using hopbao::chart::broken_around;
using hopbao::chart::hairline;
using hopbao::chart::LineName;
using hopbao::chart::reference_line;
using hopbao::chart::reference_stroke;

namespace {

Bar bar(Length top, Length length, hopbao::Color color) {
  return {{{10_mm, top}, {length, 5_mm}}, color, {}};
}

}  // namespace

TEST_CASE("reference line is white in dark bars and itself elsewhere") {
  const std::array bars{bar(10_mm, 50_mm, ink::primary), bar(20_mm, 50_mm, ink::primary_40),
                        bar(30_mm, 50_mm, ink::accent), bar(40_mm, 20_mm, ink::primary)};
  const auto rules =
      reference_line(40_mm, Band{0_mm, 50_mm}, reference_stroke(false, {}), "50%", bars);
  REQUIRE(rules.size() == 5);
  double black = 0;
  double white = 0;
  for (const auto& rule : rules) {
    CHECK(rule.from.x == 40_mm);
    CHECK(rule.to.x == 40_mm);
    (rule.stroke.color == ink::white ? white : black) += (rule.to.y - rule.from.y).mm();
  }
  CHECK(white == Approx(10));
  CHECK(black == Approx(40));
}

TEST_CASE("reference line along a bar's end does not cross it") {
  const std::array bars{bar(10_mm, 30_mm, ink::primary)};
  const auto rules = reference_line(40_mm, Band{0_mm, 50_mm}, reference_stroke(true, {}), "", bars);
  REQUIRE(rules.size() == 1);
  CHECK(rules[0].stroke.dash.size() == 2);
}

TEST_CASE("reference line that begins below a dark bar stays below it") {
  const std::array bars{bar(0_mm, 50_mm, ink::primary), bar(10_mm, 50_mm, ink::primary)};
  for (const auto& rule :
       reference_line(40_mm, Band{6_mm, 20_mm}, reference_stroke(true, {}), "", bars)) {
    CHECK(rule.from.y >= 6_mm);
    CHECK(rule.to.y <= 26_mm);
  }
}

TEST_CASE("rule breaks around boxes with air and runs on behind them") {
  const std::array boxes{Rect{{20_mm, 8_mm}, {10_mm, 4_mm}}, Rect{{60_mm, 30_mm}, {10_mm, 4_mm}}};
  const auto parts = broken_around(hairline({0_mm, 10_mm}, {100_mm, 10_mm}, "5", {}), boxes);
  REQUIRE(parts.size() == 2);
  CHECK(parts[0].from.x == 0_mm);
  CHECK(parts[0].to.x.mm() == Approx(19.5));
  CHECK(parts[1].from.x.mm() == Approx(30.5));
  CHECK(parts[1].to.x == 100_mm);
}

TEST_CASE("names stand centred on their lines when there is room") {
  const std::array names{LineName{30_mm, 20_mm}, LineName{80_mm, 20_mm}};
  const auto places = arrange_names(names, 100_mm);
  CHECK(places[0].left.mm() == Approx(20));
  CHECK(places[1].left.mm() == Approx(70));
  CHECK(places[0].tier == 0);
  CHECK(places[1].tier == 0);
}

TEST_CASE("name near the edge moves in") {
  const std::array names{LineName{95_mm, 20_mm}};
  CHECK(arrange_names(names, 100_mm)[0].left.mm() == Approx(80));
}

TEST_CASE("names of near lines step aside on one tier") {
  const std::array names{LineName{40_mm, 20_mm}, LineName{55_mm, 20_mm}};
  const auto places = arrange_names(names, 100_mm);
  CHECK(places[0].left.mm() == Approx(30));
  CHECK(places[1].left.mm() == Approx(55));
  CHECK(places[1].tier == 0);
}

TEST_CASE("names that cannot be kept apart stay centred on the lowest tier") {
  const std::vector<LineName> names(5, LineName{50_mm, 60_mm});
  for (const auto& place : arrange_names(names, 100_mm)) {
    CHECK(place.tier == 0);
    CHECK(place.left.mm() == Approx(20));
  }
}

TEST_CASE("names go up a tier only where no line runs through a name below") {
  const std::array names{LineName{40_mm, 20_mm}, LineName{42_mm, 20_mm}, LineName{44_mm, 20_mm},
                         LineName{90_mm, 15_mm}};
  const auto places = arrange_names(names, 100_mm);
  for (std::size_t i = 0; i < names.size(); ++i) {
    CHECK(places[i].left >= 0_mm);
    CHECK((places[i].left + names[i].width).mm() <= Approx(100));
    for (std::size_t j = 0; j < names.size(); ++j) {
      if (i == j) continue;
      const Length right = places[j].left + names[j].width;
      INFO(i << " and " << j);
      if (places[i].tier == places[j].tier) {
        CHECK((places[i].left + names[i].width <= places[j].left || right <= places[i].left));
      } else if (places[i].tier > places[j].tier) {
        CHECK((names[i].x < places[j].left || names[i].x > right));
      }
    }
  }
}
