#include "base/decimal_rounding.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace hopbao;

static std::string rounded_text(const char* literal, int decimals) {
  return rounded(*Decimal::parse(literal), decimals).to_string();
}

static std::string shifted_text(const char* literal, int power) {
  const auto moved = shifted(*Decimal::parse(literal), power);
  return moved ? moved->to_string() : "does not fit";
}

TEST_CASE("a half is rounded away from zero") {
  CHECK(rounded_text("2.5", 0) == "3");
  CHECK(rounded_text("3.5", 0) == "4");
  CHECK(rounded_text("-2.5", 0) == "-3");
  CHECK(rounded_text("0.125", 2) == "0.13");
  CHECK(rounded_text("-0.125", 2) == "-0.13");
  CHECK(rounded_text("2.4999999999999999", 0) == "2");
}

TEST_CASE("rounding is decimal: no binary fraction decides") {
  // As a double 1.005 is less than it reads.
  CHECK(rounded_text("1.005", 2) == "1.01");
  CHECK(rounded_text("0.285", 2) == "0.29");
}

TEST_CASE("rounding keeps zeros and carries") {
  CHECK(rounded_text("5.04", 1) == "5.0");
  CHECK(rounded_text("9.96", 1) == "10.0");
  CHECK(rounded_text("0.04", 1) == "0.0");
  CHECK(rounded_text("-0.04", 1) == "0.0");
}

TEST_CASE("a number of fewer decimals is not rounded and gets no zeros") {
  CHECK(rounded_text("5", 2) == "5");
  CHECK(rounded_text("5.20", 2) == "5.20");
}

TEST_CASE("numbers of eighteen digits round exactly") {
  CHECK(rounded_text("0.999999999999999999", 17) == "1.00000000000000000");
  CHECK(rounded_text("-0.499999999999999999", 0) == "0");
  CHECK(rounded_text("0.500000000000000000", 0) == "1");
}

TEST_CASE("a shift by powers of ten loses no digit") {
  CHECK(shifted_text("14245", -3) == "14.245");
  CHECK(shifted_text("5000", -3) == "5.000");
  CHECK(shifted_text("1.5", 3) == "1500");
  CHECK(shifted_text("1.2345", 2) == "123.45");
  CHECK(shifted_text("-7", 0) == "-7");
  CHECK(shifted_text("0", 12) == "0");
}

TEST_CASE("a shift that needs more digits than a number has is refused") {
  CHECK(shifted_text("123456789012345678", 1) == "does not fit");
  CHECK(shifted_text("0.000000000000000001", -1) == "does not fit");
}

TEST_CASE("the shortest number has no zeros behind its decimals, and the same value") {
  const auto text = [](const char* literal) {
    return shortest(*Decimal::parse(literal)).to_string();
  };
  CHECK(text("14.245500") == "14.2455");
  CHECK(text("5.000") == "5");
  CHECK(text("-0.0520") == "-0.052");
  CHECK(text("1000") == "1000");
  CHECK(text("0.00") == "0");
}
