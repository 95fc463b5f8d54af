#include "bind/table/number_format.hpp"

#include <catch2/catch.hpp>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

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

TEST_CASE("the units digit is found whatever signs, brackets and words stand around it") {
  std::uint32_t state = 2023;
  const auto below = [&](std::size_t end) {
    state = state * 1664525u + 1013904223u;
    return static_cast<std::size_t>(state >> 8) % end;
  };
  const std::vector<std::pair<std::string, std::string>> around = {
      {"", ""},        {"+", ""},       {"\u2212", ""},  {"(", ")"}, {"(\u2212", "%)"},
      {"khoảng ", ""}, {"ước ", " xã"}, {"", "\u00A0%"}, {"~", "*"}, {"trên ", " tỷ"}};
  for (int i = 0; i < 5000; ++i) {
    const auto& [before, behind] = around[below(around.size())];
    std::string whole = std::to_string(below(10'000'000));
    for (std::size_t at = whole.size(); at > 3; at -= 3) whole.insert(at - 3, 1, '.');
    std::string fraction;
    const std::size_t decimals = below(5);
    for (std::size_t k = 0; k < decimals; ++k) fraction += static_cast<char>('0' + below(10));
    if (decimals > 0) fraction.insert(0, 1, ',');
    const std::string text = before + whole + fraction + behind;
    INFO(text);
    CHECK(units_digit_end(text, Lang::vi) == before.size() + whole.size());
  }
}
