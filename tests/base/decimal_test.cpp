#include "base/decimal.hpp"

#include <catch2/catch.hpp>

#include <string>

using hopbao::Decimal;

static std::string canonical(std::string_view literal) {
  const auto value = Decimal::parse(literal);
  return value ? value->to_string() : "refused";
}

TEST_CASE("a decimal keeps the digits it was written with") {
  CHECK(canonical("5.20") == "5.20");
  CHECK(canonical("5.2") == "5.2");
  CHECK(canonical("14245") == "14245");
  CHECK(canonical("0.05") == "0.05");
  CHECK(canonical("-0.5") == "-0.5");
  CHECK(canonical("+7") == "7");
  CHECK(canonical("1_018.2") == "1018.2");
  CHECK(canonical("007") == "7");
  CHECK(canonical("0.00") == "0.00");
}

TEST_CASE("zero has no sign") {
  CHECK(canonical("-0") == "0");
  CHECK(canonical("-0.0") == "0.0");
  CHECK_FALSE(Decimal::parse("-0")->negative());
  CHECK(Decimal::parse("-0.00")->zero());
}

TEST_CASE("what is no plain decimal number does not parse") {
  for (const char* literal :
       {"",   "-",   "+",   ".",  ".5", "5.",   "1..2", "1.2.3", "1e5",  "1,5", " 1",
        "1 ", "--1", "+-1", "_1", "1_", "1__0", "1_.5", "1._5",  "0x1F", "inf", "nan"}) {
    INFO(literal);
    CHECK(canonical(literal) == "refused");
  }
}

TEST_CASE("eighteen digits parse and nineteen do not") {
  CHECK(canonical("999999999999999999") == "999999999999999999");
  CHECK(canonical("-999999999999999999") == "-999999999999999999");
  CHECK(canonical("0.123456789012345678") == "0.123456789012345678");
  CHECK(canonical("1234567890123456789") == "refused");
  CHECK(canonical("0.1234567890123456789") == "refused");
  CHECK(canonical("0.0000000000000000000") == "refused");
  // Leading zeros are no digits of the number.
  CHECK(canonical("0000000000000000000001") == "1");
}

TEST_CASE("decimals compare by value, whatever their scale") {
  CHECK(*Decimal::parse("5.2") == *Decimal::parse("5.20"));
  CHECK(*Decimal::parse("-1") < *Decimal::parse("0.1"));
  CHECK(*Decimal::parse("0.3") > *Decimal::parse("0.299999999999999999"));
  CHECK(*Decimal::parse("999999999999999999") > *Decimal::parse("0.999999999999999999"));
  CHECK(*Decimal::parse("-2.5") < *Decimal::parse("-2.49"));
}

TEST_CASE("a magnitude has no sign and all its decimals") {
  CHECK(Decimal::parse("-54.30")->magnitude().to_string() == "54.30");
  CHECK(Decimal::parse("54")->magnitude().to_string() == "54");
}

TEST_CASE("the approximation is the nearest double") {
  CHECK(Decimal::parse("0.1")->approximate() == 0.1);
  CHECK(Decimal::parse("-1018.2")->approximate() == -1018.2);
  CHECK(Decimal().approximate() == 0.0);
}
