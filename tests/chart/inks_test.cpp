#include "chart/inks.hpp"

#include "chart/charts.hpp"

using namespace hopbao::chart::testing;
using hopbao::Color;
using hopbao::Length;
namespace chart = hopbao::chart;
namespace document = hopbao::document;
namespace ink = hopbao::ink;

namespace {

/// Inks that the house does not have, each role another.
document::Palette strange_palette() {
  document::Palette palette;
  std::uint8_t next = 0;
  for (Color* color : {&palette.primary, &palette.primary_60, &palette.primary_40,
                       &palette.primary_20, &palette.primary_10, &palette.accent, &palette.third,
                       &palette.fourth, &palette.fifth, &palette.notice, &palette.grey_80,
                       &palette.grey_60, &palette.grey_25, &palette.grey_12, &palette.grey_6}) {
    *color = hopbao::color_from_rgb(next, 1, 200);
    next += 7;
  }
  return palette;
}

bool is_strange(const Color& color) {
  return color == ink::black || color == ink::white || (color.green == 1 && color.blue == 200);
}

document::Chart lines_with_grid() {
  document::Chart chart = bar_chart({{"T1", "100.4"}, {"T2", "101.1"}, {"T3", "104.2"}});
  chart.mark = document::Chart::Mark::line;
  chart.height = Length::from_mm(60);
  for (int i = 0; i < 3; ++i) add_series(chart, "Dãy", {"98", "103", std::to_string(99 + i)});
  chart.references.push_back(reference("102", "mức", true));
  return chart;
}

document::Chart five_series() {
  document::Chart chart = bar_chart({{"Một", "10"}, {"Hai", "-4"}});
  for (int i = 0; i < 4; ++i) add_series(chart, "Dãy", {"9", "3"});
  return chart;
}

}  // namespace

TEST_CASE("a chart takes all its inks from its palette, but for black and white") {
  for (document::Chart chart :
       {growth_chart(), plan_chart(), change_chart(), five_series(), lines_with_grid()}) {
    chart.palette = strange_palette();
    const Ink drawn = draw(chart);
    REQUIRE(drawn.frame.items.size() > 5);
    int of_palette = 0;
    const auto look_at = [&](const Color& color) {
      CHECK(is_strange(color));
      if (!(color == ink::black)) ++of_palette;
    };
    for (const Filled& fill : drawn.fills) look_at(fill.color);
    for (const Stroked& line : drawn.lines) look_at(line.stroke.color);
    for (const Printed& text : drawn.texts) look_at(text.run.color);
    CHECK(of_palette > 0);
  }
}

TEST_CASE("a series with an ink of its own is drawn in it") {
  document::Chart two = bar_chart({{"Một", "10"}, {"Hai", "8"}});
  add_series(two, "Trước", {"9", "7"});
  const Color own = hopbao::color_from_rgb(40, 90, 60);
  two.series[1].ink = own;
  CHECK(chart::series_ink(two, 0, 2) == ink::primary);
  CHECK(chart::series_ink(two, 1, 2) == own);
  CHECK(draw(two).fills_in(own).size() == 2);
}

TEST_CASE("letters on an ink are white where it is dark") {
  CHECK(chart::ink_on(ink::primary) == ink::white);
  CHECK(chart::ink_on(ink::accent) == ink::white);
  CHECK(chart::ink_on(ink::third) == ink::black);
  const document::Palette palette;
  CHECK(chart::name_ink(ink::primary, palette) == ink::primary);
  CHECK(chart::name_ink(ink::fifth, palette) == ink::grey_80);
}
