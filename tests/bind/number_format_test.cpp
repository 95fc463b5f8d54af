#include "bind/table/number_format.hpp"

#include <catch2/catch.hpp>

using namespace hopbao;
using bind::table::units_digit_end;

TEST_CASE("the one number of a few words stands on the decimal line") {
  CHECK(units_digit_end("(162,6)", Lang::vi) == 4);
  CHECK(units_digit_end("khoảng 12,5", Lang::vi) == std::string("khoảng 12").size());
  CHECK(units_digit_end("12,5 %", Lang::vi) == 2);
  CHECK(units_digit_end("1.018,25", Lang::vi) == 5);
  CHECK(units_digit_end("1,018.25", Lang::en) == 5);
  CHECK(units_digit_end("trên 45 xã", Lang::vi) == std::string("trên 45").size());
}

TEST_CASE("a number ends in front of the point of its sentence") {
  CHECK(units_digit_end("12.", Lang::vi) == 2);
  CHECK(units_digit_end("12, a", Lang::vi) == 2);
}

TEST_CASE("the mark of what was not collected stands where the units digit stands") {
  CHECK(units_digit_end("…", Lang::vi) == 3);
  CHECK(units_digit_end("… (a)", Lang::vi) == 3);
}

TEST_CASE("texts without a number, with several, and sentences go by no decimal line") {
  CHECK_FALSE(units_digit_end("chưa có", Lang::vi));
  CHECK_FALSE(units_digit_end("2,5 đến 3,5", Lang::vi));
  CHECK_FALSE(units_digit_end("tăng 12,5 so với cùng kỳ", Lang::vi));
  CHECK_FALSE(units_digit_end("", Lang::vi));
}
