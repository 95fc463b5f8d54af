#include "bind/table/data_field.hpp"

#include <catch2/catch.hpp>

using namespace hopbao;
using bind::table::NumberStyle;
using bind::table::read_number;

static std::string read(std::string_view text, NumberStyle style = NumberStyle::unstated) {
  const auto reading = read_number(text, style);
  if (!reading.value) return "none";
  return reading.value->to_string() + (reading.other ? " or " + reading.other->to_string() : "");
}

TEST_CASE(
    "a number of a file is read where it has one reading, and both are told where it has two") {
  CHECK(read("980") == "980");
  CHECK(read("12,5") == "12.5");
  CHECK(read("12.5") == "12.5");
  CHECK(read("-0,52") == "-0.52");
  CHECK(read("0.245") == "0.245");
  CHECK(read("0,245") == "0.245");
  CHECK(read("1.018,2") == "1018.2");
  CHECK(read("1,018.2") == "1018.2");
  CHECK(read("1.234.567") == "1234567");
  CHECK(read("1,234,567") == "1234567");
  CHECK(read("1234.567") == "1234.567");
  CHECK(read("14.245") == "14245 or 14.245");
  CHECK(read("-14,245") == "-14.245 or -14245");
  CHECK(read("1.2.3") == "none");
  CHECK(read("12%") == "none");
  CHECK(read("") == "none");
  CHECK(read("1.234,567.8") == "none");
}

TEST_CASE("a style that is said leaves one reading") {
  CHECK(read("14.245", NumberStyle::vi) == "14245");
  CHECK(read("14,245", NumberStyle::vi) == "14.245");
  CHECK(read("14.245", NumberStyle::en) == "14.245");
  CHECK(read("14,245", NumberStyle::en) == "14245");
  CHECK(read("1,018.2", NumberStyle::vi) == "none");
  CHECK(read("1.018,2", NumberStyle::en) == "none");
}
