#include "base/length.hpp"

#include <catch2/catch.hpp>

using namespace hopbao::literals;
using hopbao::Length;

TEST_CASE("an inch is 72 points and 25.4 millimetres") {
  CHECK((25.4_mm).pt() == Approx(72.0));
  CHECK((72_pt).mm() == Approx(25.4));
  CHECK((210_mm).pt() == Approx(595.2756));
  CHECK(Length().pt() == 0.0);
}

TEST_CASE("lengths add, subtract, scale and divide") {
  CHECK((2_pt + 3_pt) == 5_pt);
  CHECK((2_pt - 3_pt) == -1_pt);
  CHECK((2_pt * 3.0) == 6_pt);
  CHECK((3.0 * 2_pt) == 6_pt);
  CHECK((6_pt / 4.0) == 1.5_pt);
  CHECK((6_pt / 4_pt) == 1.5);
  Length length = 1_pt;
  length += 2_pt;
  length -= 0.5_pt;
  CHECK(length == 2.5_pt);
}

TEST_CASE("fitting forgives rounding, not a visible overflow") {
  CHECK(fits(10_pt, 10_pt));
  CHECK(fits(10.009_pt, 10_pt));
  CHECK_FALSE(fits(10.02_pt, 10_pt));
  CHECK(fits(9_pt, 10_pt));
  CHECK(approx_equal(10_pt, 10.005_pt));
  CHECK_FALSE(approx_equal(10_pt, 9.9_pt));
  CHECK_FALSE(approx_equal(9.9_pt, 10_pt));
}
