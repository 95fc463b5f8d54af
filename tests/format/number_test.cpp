#include "format/number.hpp"

#include <catch2/catch.hpp>

#include <string>

namespace format = hopbao::format;
using hopbao::Decimal;
using hopbao::Lang;

static Decimal decimal(std::string_view literal) {
  return Decimal::parse(literal).value();
}

TEST_CASE("numbers are grouped by threes from four digits on, with the marks of the language") {
  struct Case {
    std::string_view literal;
    std::string_view vi;
    std::string_view en;
  };
  for (const auto& [literal, vi, en] : {
           Case{"0", "0", "0"},
           Case{"999", "999", "999"},
           Case{"1723", "1.723", "1,723"},
           Case{"14245", "14.245", "14,245"},
           Case{"100000", "100.000", "100,000"},
           Case{"1018.2", "1.018,2", "1,018.2"},
           Case{"123456789012345678", "123.456.789.012.345.678", "123,456,789,012,345,678"},
           Case{"0.12345", "0,12345", "0.12345"},
           Case{"1234.56789", "1.234,56789", "1,234.56789"},
       }) {
    CHECK(format::number(decimal(literal), Lang::vi) == vi);
    CHECK(format::number(decimal(literal), Lang::en) == en);
  }
}

TEST_CASE("all written decimals are printed") {
  CHECK(format::number(decimal("5.20"), Lang::vi) == "5,20");
  CHECK(format::number(decimal("5.2"), Lang::vi) == "5,2");
  CHECK(format::percent(decimal("52.97"), Lang::vi) == "52,97%");
  CHECK(format::percent(decimal("5.320"), Lang::en) == "5.320%");
}

TEST_CASE("a minus is U+2212 and zero has no sign") {
  CHECK(format::number(decimal("-0.5"), Lang::vi) == "\u22120,5");
  CHECK(format::number(decimal("-1018"), Lang::en) == "\u22121,018");
  CHECK(format::signed_number(decimal("-162.63"), Lang::vi) == "\u2212162,63");
  CHECK(format::signed_number(decimal("17.3"), Lang::vi) == "+17,3");
  CHECK(format::signed_number(decimal("1000"), Lang::en) == "+1,000");
  CHECK(format::signed_number(decimal("0.0"), Lang::vi) == "0,0");
  CHECK(format::number(decimal("-0"), Lang::vi) == "0");
}

TEST_CASE("only whole numbers from 1 to 9 are padded") {
  CHECK(format::padded_number(decimal("5"), Lang::vi) == "05");
  CHECK(format::padded_number(decimal("9"), Lang::en) == "09");
  CHECK(format::padded_number(decimal("0"), Lang::vi) == "0");
  CHECK(format::padded_number(decimal("10"), Lang::vi) == "10");
  CHECK(format::padded_number(decimal("5.0"), Lang::vi) == "5,0");
  CHECK(format::padded_number(decimal("-5"), Lang::vi) == "\u22125");
}

TEST_CASE("Vietnamese numbers are read with their groups, signs and decimals") {
  struct Case {
    std::string_view text;
    std::string_view value;
  };
  for (const auto& [text, value] : {
           Case{"1.018,2", "1018.2"},
           Case{"14.245", "14245"},
           Case{"14245", "14245"},
           Case{"1.234.567,890", "1234567.890"},
           Case{"5,20", "5.20"},
           Case{"0,5", "0.5"},
           Case{"05", "5"},
           Case{"-54", "-54"},
           Case{"\u221254,38", "-54.38"},
           Case{"+17,3", "17.3"},
       }) {
    INFO(text);
    const auto read = format::parse_vi_number(text);
    REQUIRE(read);
    CHECK(read->to_string() == value);
  }
}

TEST_CASE("what is no Vietnamese number is refused") {
  for (const char* text : {"",          "-",
                           ",5",        "5,",
                           "1,018.2",   "1.01",
                           "1.0182",    "1018.200",
                           "1.018.2",   "0.123",
                           "00.123",    "54%38",
                           "08/13",     "1 018",
                           "1.018,2,3", "--5",
                           "+-5",       "1.018 ",
                           " 5",        "…",
                           "1_000",     "1234567890123456789",
                           "1e5",       "5%"}) {
    INFO(text);
    CHECK_FALSE(format::parse_vi_number(text));
  }
}

TEST_CASE("what is printed in Vietnamese is read back as the same number") {
  for (const char* literal :
       {"0", "7", "-0.05", "999", "1000", "-14245.60", "999999999999999999"}) {
    const Decimal value = decimal(literal);
    const auto read = format::parse_vi_number(format::number(value, Lang::vi));
    REQUIRE(read);
    CHECK(read->to_string() == value.to_string());
  }
}

TEST_CASE("numbers are said in Vietnamese words") {
  struct Case {
    std::string_view literal;
    std::string_view words;
  };
  for (const auto& [literal, words] : {
           Case{"0", "không"},
           Case{"1", "một"},
           Case{"5", "năm"},
           Case{"10", "mười"},
           Case{"11", "mười một"},
           Case{"14", "mười bốn"},
           Case{"15", "mười lăm"},
           Case{"20", "hai mươi"},
           Case{"21", "hai mươi mốt"},
           Case{"24", "hai mươi tư"},
           Case{"25", "hai mươi lăm"},
           Case{"55", "năm mươi lăm"},
           Case{"100", "một trăm"},
           Case{"101", "một trăm linh một"},
           Case{"105", "một trăm linh năm"},
           Case{"115", "một trăm mười lăm"},
           Case{"121", "một trăm hai mươi mốt"},
           Case{"1000", "một nghìn"},
           Case{"1005", "một nghìn không trăm linh năm"},
           Case{"1020", "một nghìn không trăm hai mươi"},
           Case{"2023", "hai nghìn không trăm hai mươi ba"},
           Case{"14245", "mười bốn nghìn hai trăm bốn mươi lăm"},
           Case{"100000", "một trăm nghìn"},
           Case{"999999", "chín trăm chín mươi chín nghìn chín trăm chín mươi chín"},
       }) {
    INFO(literal);
    CHECK(format::number_in_words(decimal(literal), Lang::vi) == std::string(words));
  }
}

TEST_CASE("numbers are said in English words") {
  struct Case {
    std::string_view literal;
    std::string_view words;
  };
  for (const auto& [literal, words] : {
           Case{"0", "zero"},
           Case{"11", "eleven"},
           Case{"20", "twenty"},
           Case{"21", "twenty-one"},
           Case{"100", "one hundred"},
           Case{"105", "one hundred and five"},
           Case{"1000", "one thousand"},
           Case{"1005", "one thousand and five"},
           Case{"1200", "one thousand two hundred"},
           Case{"14245", "fourteen thousand two hundred and forty-five"},
           Case{"100000", "one hundred thousand"},
           Case{"999999", "nine hundred and ninety-nine thousand nine hundred and ninety-nine"},
       }) {
    INFO(literal);
    CHECK(format::number_in_words(decimal(literal), Lang::en) == std::string(words));
  }
}

TEST_CASE("no words for decimals, negatives and a million") {
  for (const char* literal : {"1000000", "-1", "5.0", "0.5", "999999999999999999"}) {
    CHECK_FALSE(format::number_in_words(decimal(literal), Lang::vi));
    CHECK_FALSE(format::number_in_words(decimal(literal), Lang::en));
  }
}

TEST_CASE("the units digit ends in front of the decimal mark of the language") {
  CHECK(format::units_end("1.018,25", Lang::vi) == 5);
  CHECK(format::units_end("1,018.25", Lang::en) == 5);
  CHECK(format::units_end("14.245", Lang::vi) == 6);
}
