#include "chart/scale.hpp"

#include <catch2/catch.hpp>

#include <array>

using namespace hopbao::literals;
using hopbao::Decimal;
using hopbao::Length;
using hopbao::chart::Band;
using hopbao::chart::Demand;
using hopbao::chart::fit_around_zero;
using hopbao::chart::LinearScale;
using hopbao::chart::stack_bands;

TEST_CASE("linear scale maps the domain's ends to the range's and goes on beyond") {
  const LinearScale scale{0, 100, 50_mm, 90_mm};
  CHECK(scale(Decimal(0)).mm() == Approx(50));
  CHECK(scale(Decimal(100)).mm() == Approx(90));
  CHECK(scale(Decimal(131)).mm() == Approx(102.4));
  CHECK(scale(Decimal(-5, 1)).mm() == Approx(49.8));
}

TEST_CASE("linear scale may run upwards on the page") {
  const LinearScale scale{90, 110, 60_mm, 10_mm};
  CHECK(scale(Decimal(100)).mm() == Approx(35));
}

TEST_CASE("linear scale of an empty domain maps all to the range's start") {
  const LinearScale scale{3, 3, 10_mm, 20_mm};
  CHECK(scale(Decimal(7)) == 10_mm);
}

TEST_CASE("bars to the right alone use the whole width") {
  const std::array right{Demand{4, 0_mm}, Demand{8, 0_mm}};
  const LinearScale scale = fit_around_zero({}, right, 40_mm, 80_mm);
  CHECK(scale(Decimal(0)).mm() == Approx(40));
  CHECK(scale(Decimal(8)).mm() == Approx(120));
}

TEST_CASE("the label that would stick out most decides the scale") {
  // 8 units with 5 mm of label; 7.9 units with 10 mm: the second is the tighter one.
  const std::array right{Demand{8, 5_mm}, Demand{7.9, 10_mm}};
  const LinearScale scale = fit_around_zero({}, right, 0_mm, 100_mm);
  CHECK(scale(Decimal(79, 1)).mm() == Approx(90));
  CHECK(scale(Decimal(8)).mm() < 95);
}

TEST_CASE("zero lies where the range of both signs puts it") {
  const std::array left{Demand{54, 6_mm}};
  const std::array right{Demand{18, 6_mm}};
  const LinearScale scale = fit_around_zero(left, right, 30_mm, 84_mm);
  CHECK(scale(Decimal(0)).mm() == Approx(30 + 6 + 54));
  CHECK(scale(Decimal(-54)).mm() == Approx(36));
  CHECK(scale(Decimal(18)).mm() == Approx(108));
}

TEST_CASE("nothing but zeros and labels too wide for the width give no length at all") {
  const std::array zeros{Demand{0, 5_mm}};
  CHECK(fit_around_zero({}, zeros, 40_mm, 80_mm)(Decimal(0)) == 40_mm);
  const std::array wide{Demand{3, 90_mm}};
  const LinearScale scale = fit_around_zero({}, wide, 40_mm, 80_mm);
  CHECK(scale(Decimal(3)) == scale(Decimal(0)));
}

TEST_CASE("bands stand after each other with their own gaps") {
  const std::array sizes{8.4_mm, 8.4_mm, 10_mm};
  const std::array gaps{1.6_mm, 0_mm, 0_mm};
  const auto bands = stack_bands(2_mm, sizes, gaps);
  REQUIRE(bands.size() == 3);
  CHECK(bands[0].start.mm() == Approx(2));
  CHECK(bands[1].start.mm() == Approx(12));
  CHECK(bands[2].start.mm() == Approx(20.4));
  CHECK(bands[2].center().mm() == Approx(25.4));
}

TEST_CASE("linear scale is clamped to its domain where asked, also a falling one") {
  const LinearScale scale{0, 100, 50_mm, 90_mm};
  CHECK(scale.clamped(131).mm() == Approx(90));
  CHECK(scale.clamped(-5).mm() == Approx(50));
  CHECK(LinearScale{100, 0, 50_mm, 90_mm}.clamped(131).mm() == Approx(50));
}

TEST_CASE("linear scale gives the value at a place") {
  const LinearScale scale{90, 110, 60_mm, 10_mm};
  CHECK(scale.invert(35_mm) == Approx(100));
  CHECK(scale.invert(scale.at(97.5)) == Approx(97.5));
  CHECK(LinearScale{3, 4, 10_mm, 10_mm}.invert(10_mm) == 3);
}
