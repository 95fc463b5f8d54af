#include "unicode/line_breaks.hpp"

#include <catch2/catch.hpp>

#include <string>

namespace hopbao::unicode {

/// The text with `|` wherever a line may begin.
static std::string broken(LineBreaks& breaks, std::string_view text) {
  const std::vector<bool> may_begin = breaks.of(text);
  REQUIRE(may_begin.size() == text.size());
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (may_begin[i]) result += '|';
    result += text[i];
  }
  return result;
}

TEST_CASE("lines may begin behind spaces, hyphens and slashes of words") {
  LineBreaks breaks;
  CHECK(broken(breaks, "a well-known rule") == "a |well-|known |rule");
  CHECK(broken(breaks, "two  spaces") == "two  |spaces");
  CHECK(broken(breaks, "and/or") == "and/|or");
  CHECK(broken(breaks, "growth \u2014 the best\u2014ever") ==
        "growth |\u2014 |the |best|\u2014|ever");
}

TEST_CASE("lines do not begin with what closes, nor behind what opens or must not break") {
  LineBreaks breaks;
  CHECK(broken(breaks, "so ! it ( is ) so") == "so ! |it |( is ) |so");
  CHECK(broken(breaks, "up 5.2%, 7\u00A0July") == "up |5.2%, |7\u00A0July");
  CHECK(broken(breaks, "\u201Cquoted\u201D text") == "\u201Cquoted\u201D |text");
  CHECK(broken(breaks, "COVID-19") == "COVID-19");
}

TEST_CASE("offsets count bytes, and one object reads many texts") {
  LineBreaks breaks;
  CHECK(broken(breaks, "Lạng Sơn province") == "Lạng |Sơn |province");
  CHECK(broken(breaks, "").empty());
  CHECK(broken(breaks, "x") == "x");
  CHECK(broken(breaks, "a\nb c") == "a\n|b |c");
}

}  // namespace hopbao::unicode
