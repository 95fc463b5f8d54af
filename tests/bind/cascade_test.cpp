#include "bind/cascade.hpp"

#include "bind/values.hpp"
#include "bound.hpp"

#include <catch2/catch.hpp>

using namespace hopbao;
using namespace hopbao::literals;

namespace {

bind::Styles styles(const std::string& text, Bound& bound) {
  const auto layout = input::parse_toml("layout.toml", text, bound.sources, bound.sink);
  REQUIRE(layout);
  return bind::Styles(*layout, bound.sink);
}

const std::string kBody =
    "[fonts]\nserif = 'Tinos'\nsans = 'Source Sans 3'\n"
    "[styles.body]\nfont = 'serif'\nfont-size = '14pt'\nline-height = '19pt'\nalign = 'justify'\n"
    "text-indent = '10mm'\n";

}  // namespace

TEST_CASE("a style has its own keys and those of what it extends") {
  Bound bound;
  const auto all = styles(kBody +
                              "[styles.issuer]\nfont-size = '12pt'\nalign = 'center'\n"
                              "text-transform = 'uppercase'\n"
                              "[styles.national-name]\nextends = 'issuer'\nfont-weight = 700\n",
                          bound);
  CHECK(bound.messages().empty());
  const bind::Style& name = all.get("national-name");
  CHECK(name.transform == bind::TextTransform::uppercase);
  CHECK(name.paragraph->text.family == "Tinos");
  CHECK(name.paragraph->text.size == 12_pt);
  CHECK(name.paragraph->text.weight == 700);
  CHECK(name.paragraph->leading == 19_pt);
  CHECK(name.paragraph->align == document::Align::center);
  CHECK(name.paragraph->first_indent == 10_mm);
}

TEST_CASE("a role becomes its family, and any other name is a family") {
  Bound bound;
  const auto all =
      styles(kBody + "[styles.chart-label]\nfont = 'sans'\n[styles.note]\nfont = 'X'\n", bound);
  CHECK(all.get("chart-label").paragraph->text.family == "Source Sans 3");
  CHECK(all.get("note").paragraph->text.family == "X");
}

TEST_CASE("a number as line-height is a multiple of the size") {
  Bound bound;
  const auto all = styles(kBody + "[styles.note]\nfont-size = '10pt'\nline-height = 1.5\n", bound);
  CHECK(approx_equal(all.get("note").paragraph->leading, 15_pt));
}

TEST_CASE("circles, unknown parents and unused names are reported") {
  Bound bound;
  styles(kBody +
             "[styles.note]\nextends = 'source'\n[styles.source]\nextends = 'note'\n"
             "[styles.list]\nextends = 'bdy'\n[styles.captoin]\nalign = 'start'\n",
         bound);
  CHECK(bound.messages() == std::vector<std::string>{
                                "15:11 unknown-value extends bdy body, note, source, list, captoin",
                                "16:9 unknown-key captoin [styles] caption",
                                "13:11 cyclic-reference note"});
}

TEST_CASE("a long chain of styles ends") {
  std::string text = kBody;
  for (int i = 0; i < 2000; ++i) {
    text += "[styles.s" + std::to_string(i) + "]\nextends = 's" + std::to_string(i + 1) + "'\n";
  }
  Bound bound;
  styles(text + "[styles.s2000]\nalign = 'end'\n", bound);
  CHECK(bound.sink.has_errors());
}

TEST_CASE("lengths have a unit, or are zero") {
  CHECK(bind::parse_length("10mm") == 10_mm);
  CHECK(bind::parse_length("1.5cm") == 15_mm);
  CHECK(bind::parse_length("-3pt") == -(3_pt));
  CHECK(bind::parse_length("0") == Length());
  for (const char* wrong : {"", "10", "10 mm", "mm", "1e3mm", "inf", "nanpt", "10mmm", "1,5mm"}) {
    CAPTURE(wrong);
    CHECK_FALSE(bind::parse_length(wrong));
  }
}
