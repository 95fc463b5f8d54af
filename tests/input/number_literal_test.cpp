#include "input/parsed.hpp"

TEST_CASE("a number with two readings is refused with both") {
  CHECK(Parsed("a = 14.245").result() == "ambiguous-number 1:5+6 14.245|14245|14,245\n");
  CHECK(Parsed("a = -1.500").result() == "ambiguous-number 1:5+6 -1.500|-1500|-1,500\n");
  CHECK(Parsed("\nx = { a = 999.000 }").result() ==
        "ambiguous-number 2:11+7 999.000|999000|999,000\n");
  CHECK(Parsed("a = 1_4.245").result() == "ambiguous-number 1:5+7 1_4.245|14245|14,245\n");
}

TEST_CASE("numbers with one reading pass") {
  CHECK(Parsed("a = [0.245, 14.24, 14.2450, 1234.567, 14245, -0.001]").result() ==
        "{a = [0.245, 14.24, 14.2450, 1234.567, 14245, -0.001]}");
}

TEST_CASE("numbers that no briefing prints are refused") {
  for (const std::string literal :
       {"0x1F", "0o17", "0b101", "1e3", "5E-2", "1.5e+10", "inf", "-inf", "nan", "+nan",
        "1234567890123456789", "0.1234567890123456789"}) {
    CHECK(Parsed("a = " + literal + "\n").result() ==
          "number-unreadable 1:5+" + std::to_string(literal.size()) + ' ' + literal + '\n');
  }
}

TEST_CASE("numbers in Vietnamese writing or too long for TOML are named whole") {
  CHECK(Parsed("a = 1.018,2\n").result() == "number-unreadable 1:5+7 1.018,2\n");
  CHECK(Parsed("a = 17,3").result() == "number-unreadable 1:5+4 17,3\n");
  CHECK(Parsed("a = -17,3").result() == "number-unreadable 1:6+4 17,3\n");
  CHECK(Parsed("a = 14.245.000\n").result() == "number-unreadable 1:5+10 14.245.000\n");
  CHECK(Parsed("a = 12345678901234567890\n").result() ==
        "number-unreadable 1:5+20 12345678901234567890\n");
}

TEST_CASE("a number without end is cut in the message") {
  const Parsed parsed("a = 1" + std::string(1000, ',') + "1");
  REQUIRE(parsed.sink.diagnostics().size() == 1);
  CHECK(parsed.sink.diagnostics()[0].args[0] == "1" + std::string(59, ',') + "…");
}

TEST_CASE("a syntax error near a sound number is a syntax error") {
  CHECK(Parsed("a = 5 6").result().starts_with("toml-syntax 1:7+1 "));
  CHECK(Parsed("a = 2023-13-01").result().starts_with("toml-syntax "));
}
