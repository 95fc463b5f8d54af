#include "chart/scale/band_scale.hpp"
#include "chart/scale/log_scale.hpp"
#include "chart/scale/stack.hpp"
#include "chart/scale/time_scale.hpp"

#include <catch2/catch.hpp>

#include <cmath>

using namespace hopbao::chart;
using namespace hopbao::literals;
using hopbao::Decimal;
using hopbao::Lang;

TEST_CASE("equal ratios are equal distances on a logarithmic scale") {
  const LogScale scale{1, 1000, 10_mm, 70_mm};
  CHECK(scale(Decimal(1)) == 10_mm);
  CHECK(scale(Decimal(10)).mm() == Approx(30));
  CHECK(scale(Decimal(1000)).mm() == Approx(70));
  CHECK(scale(Decimal(1, 1)).mm() == Approx(-10));
  CHECK(LogScale{5, 5, 10_mm, 70_mm}(Decimal(7)) == 10_mm);
}

TEST_CASE("the logarithm is the C library's to its last places") {
  for (double value = 1.7e-18; value < 1e18; value *= 1.37) {
    const double expected = std::log10(value);
    CHECK(std::abs(common_logarithm(value) - expected) <=
          4e-16 * std::max(1.0, std::abs(expected)));
  }
  CHECK(common_logarithm(1) == 0);
  CHECK_THROWS(common_logarithm(0));
}

TEST_CASE("a logarithmic domain is above zero") {
  CHECK_THROWS(log_ticks({Decimal(0), Decimal(10)}, 5));
  CHECK_THROWS(log_nice({Decimal(-1), Decimal(10)}));
}

TEST_CASE("days stand at even distances on a time scale") {
  const TimeScale scale{{{2023, 1, 1}, {2023, 12, 31}}, 0_mm, 364_mm};
  CHECK(scale({2023, 1, 1}).mm() == Approx(0));
  CHECK(scale({2023, 2, 1}).mm() == Approx(31));
  CHECK(scale({2023, 12, 31}).mm() == Approx(364));
  CHECK(TimeScale{{{2023, 1, 1}, {2023, 1, 1}}, 5_mm, 9_mm}({2023, 1, 1}) == 5_mm);
}

TEST_CASE("halves are ticked where a chart asks for them") {
  const CalendarStep halves{CalendarStep::Unit::half};
  const auto ticks = time_ticks({{2022, 3, 1}, {2023, 7, 1}}, halves);
  REQUIRE(ticks.size() == 3);
  CHECK(ticks[0] == hopbao::format::Date{2022, 7, 1});
  const auto labels = time_labels(ticks, halves, Lang::vi);
  CHECK(labels[0] == TimeLabel{"6T cuối", "2022"});
  CHECK(labels[1] == TimeLabel{"6T", "2023"});
  CHECK(labels[2] == TimeLabel{"6T cuối", ""});
}

TEST_CASE("the year stands below the first tick of each year, and not under years") {
  const CalendarStep quarters{CalendarStep::Unit::quarter};
  const auto ticks = time_ticks({{2022, 10, 1}, {2023, 4, 1}}, quarters);
  const auto vi = time_labels(ticks, quarters, Lang::vi);
  REQUIRE(vi.size() == 3);
  CHECK(vi[0] == TimeLabel{"Quý IV", "2022"});
  CHECK(vi[1] == TimeLabel{"Quý I", "2023"});
  CHECK(vi[2] == TimeLabel{"Quý II", ""});
  CHECK(time_labels(ticks, quarters, Lang::en)[1] == TimeLabel{"Q1", "2023"});
  const CalendarStep years{CalendarStep::Unit::year, 5};
  CHECK(time_labels({{2020, 1, 1}}, years, Lang::vi)[0] == TimeLabel{"2020", ""});
}

TEST_CASE("time that runs backwards is our own mistake") {
  CHECK_THROWS(calendar_step({{2023, 2, 1}, {2023, 1, 1}}, 4));
}

TEST_CASE("a missing part leaves no hole in its stack") {
  const std::vector<std::optional<Decimal>> parts{Decimal(3), std::nullopt, Decimal(2)};
  const auto stacked = stack(parts, StackOffset::none);
  REQUIRE(stacked.size() == 3);
  CHECK_FALSE(stacked[1]);
  CHECK(stacked[2]->from == 3);
  CHECK(stacked[2]->to == 5);
}

TEST_CASE("parts of both signs run outwards from zero") {
  const std::vector<std::optional<Decimal>> parts{Decimal(3), Decimal(-2), Decimal(1), Decimal(-4)};
  const auto stacked = stack(parts, StackOffset::diverging);
  CHECK(stacked[1]->from == 0);
  CHECK(stacked[1]->to == -2);
  CHECK(stacked[2]->from == 3);
  CHECK(stacked[3]->from == -2);
  CHECK(stacked[3]->to == -6);
}

TEST_CASE("shares of nothing stay where they are") {
  const std::vector<std::optional<Decimal>> parts{Decimal(0), Decimal(0)};
  CHECK(stack(parts, StackOffset::expand)[1]->to == 0);
}

TEST_CASE("bands have their air between and around them") {
  const auto bands = band_scale(2, 0_mm, 60_mm, {.inner = 0.5, .outer = 0.25});
  REQUIRE(bands.size() == 2);
  CHECK(bands[0].start.mm() == Approx(7.5));
  CHECK(bands[0].size.mm() == Approx(15));
  CHECK(bands[1].end().mm() == Approx(52.5));
  CHECK(band_scale(0, 0_mm, 60_mm, {}).empty());
}

TEST_CASE("on a turned range the first band stands last") {
  const auto bands = band_scale(3, 60_mm, 0_mm, {});
  CHECK(bands[0].start.mm() == Approx(40));
  CHECK(bands[2].start.mm() == Approx(0));
}

TEST_CASE("points leave steps of air before the first and after the last") {
  const auto points = point_scale(3, 0_mm, 40_mm, 1);
  REQUIRE(points.size() == 3);
  CHECK(points[0].mm() == Approx(10));
  CHECK(points[2].mm() == Approx(30));
  const auto edges = point_scale(5, 10_mm, 50_mm);
  CHECK(edges[0] == 10_mm);
  CHECK(edges[1].mm() == Approx(20));
  CHECK(edges[4].mm() == Approx(50));
  CHECK(point_scale(1, 10_mm, 50_mm)[0].mm() == Approx(30));
}
