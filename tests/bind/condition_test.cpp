#include "bind/table/condition.hpp"

#include <catch2/catch.hpp>

using namespace hopbao;
using namespace hopbao::bind::table;
using Kind = Comparison::Kind;

static Condition read(std::string_view text) {
  auto read = parse_condition(text);
  REQUIRE(std::holds_alternative<Condition>(read));
  return std::get<Condition>(std::move(read));
}

/// The piece of a text that cannot be read.
static std::string fault(std::string_view text) {
  const auto read = parse_condition(text);
  REQUIRE(std::holds_alternative<ConditionFault>(read));
  const auto at = std::get<ConditionFault>(read);
  return std::string(text.substr(at.begin, at.end - at.begin));
}

TEST_CASE("a field is compared with a number, exactly as it is written") {
  const Condition condition = read("change <= -12.50");
  REQUIRE(condition.any.size() == 1);
  REQUIRE(condition.any[0].size() == 1);
  const Comparison& one = condition.any[0][0];
  CHECK(one.field == "change");
  CHECK(one.kind == Kind::less_or_equal);
  CHECK(std::get<Decimal>(one.with).to_string() == "-12.50");
  CHECK(one.begin == 0);
  CHECK(one.end == 6);
}

TEST_CASE("every sign of comparison is read, with or without spaces") {
  CHECK(read("a<1").any[0][0].kind == Kind::less);
  CHECK(read("a >1").any[0][0].kind == Kind::greater);
  CHECK(read("a>= 1").any[0][0].kind == Kind::greater_or_equal);
  CHECK(read("a = 1").any[0][0].kind == Kind::equal);
  CHECK(read("a != 1").any[0][0].kind == Kind::not_equal);
  CHECK(read("a missing").any[0][0].kind == Kind::missing);
}

TEST_CASE("numbers are written as in TOML or as in Vietnamese") {
  CHECK(std::get<Decimal>(read("a > 12,5").any[0][0].with) == *Decimal::parse("12.5"));
  CHECK(std::get<Decimal>(read("a > 1.018,2").any[0][0].with) == *Decimal::parse("1018.2"));
  CHECK(fault("a > 1.018") == "1.018");
}

TEST_CASE("texts stand in quotes of either kind and are only equal or not") {
  CHECK(std::get<std::string>(read("status = \"ước\"").any[0][0].with) == "ước");
  CHECK(std::get<std::string>(read("status != 'sơ bộ'").any[0][0].with) == "sơ bộ");
  CHECK(fault("status < 'ước'") == "'ước'");
}

TEST_CASE("and binds closer than or") {
  const Condition condition = read("a < 1 and b > 2 or c missing");
  REQUIRE(condition.any.size() == 2);
  CHECK(condition.any[0].size() == 2);
  CHECK(condition.any[1].size() == 1);
}

TEST_CASE("what is no condition is pointed at") {
  CHECK(fault("change < ") == "");
  CHECK(fault("change <> 0") == ">");
  CHECK(fault("change 0") == "0");
  CHECK(fault("0.5 < change") == "0.5");
  CHECK(fault("(a < 1)") == "(a");
  CHECK(fault("a < 1 b < 2") == "b");
  CHECK(fault("a < 1 and") == "");
  CHECK(fault("a = 'x") == "'x");
  CHECK(fault("") == "");
}
