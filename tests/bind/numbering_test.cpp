#include "bind/numbering.hpp"

#include <catch2/catch.hpp>

using namespace hopbao::bind;

TEST_CASE("Roman numbers subtract") {
  CHECK(roman(4) == "IV");
  CHECK(roman(14) == "XIV");
  CHECK(roman(1999) == "MCMXCIX");
  CHECK(roman(4000) == "4000");
}

TEST_CASE("letters follow the Vietnamese alphabet") {
  std::string all;
  for (int i = 1; i <= 23; ++i) all += alphabetic(i);
  CHECK(all == "abcdđeghiklmnopqrstuvxy");
  CHECK(alphabetic(24) == "aa");
  CHECK(alphabetic(46) == "ay");
  CHECK(alphabetic(47) == "ba");
}

TEST_CASE("deeper levels start anew under each heading") {
  HeadingNumbers numbers({"I.", "1.", "a)"});
  CHECK(numbers.next(1) == "I.");
  CHECK(numbers.next(2) == "1.");
  CHECK(numbers.next(2) == "2.");
  CHECK(numbers.next(3) == "a)");
  CHECK(numbers.next(1) == "II.");
  CHECK(numbers.next(2) == "1.");
  CHECK(numbers.next(3) == "a)");
  CHECK(numbers.next(4).empty());
}

TEST_CASE("a pattern of several words prints the levels above") {
  HeadingNumbers numbers({"I.", "1.", "1.1."});
  numbers.next(1);
  numbers.next(2);
  numbers.next(2);
  CHECK(numbers.next(3) == "2.1.");
  CHECK(numbers.next(3) == "2.2.");
}
