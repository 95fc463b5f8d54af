#include "bind/cascade.hpp"

#include "bind/values.hpp"
#include "bound.hpp"

#include <catch2/catch.hpp>

#include <filesystem>

using namespace hopbao;
using namespace hopbao::literals;

namespace {

bind::Styles styles(const std::string& text, Bound& bound) {
  const auto layout = input::parse_toml("layout.toml", text, bound.sources, bound.sink);
  REQUIRE(layout);
  return bind::Styles(*layout, bind::Inks(*layout, bound.sink), bound.sink);
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

TEST_CASE("em is the style's own size, for the size itself the parent's") {
  Bound bound;
  const auto all = styles(kBody +
                              "[styles.note]\nfont-size = '0.5em'\nline-height = '1.5em'\n"
                              "text-indent = '2em'\nmargin-top = '1em'\nmargin-left = '10%'\n"
                              "[styles.source]\nextends = 'note'\nfont-size = '200%'\n"
                              "line-height = '120%'\n",
                          bound);
  CHECK(bound.messages().empty());
  const document::ParagraphStyle& note = *all.get("note").paragraph;
  CHECK(note.text.size == 7_pt);
  CHECK(approx_equal(note.leading, 10.5_pt));
  CHECK(approx_equal(note.first_indent, 14_pt));
  CHECK(approx_equal(note.space_before, 7_pt));
  CHECK(approx_equal(note.left_indent, 16_mm));  // of A4's 160 mm
  const document::ParagraphStyle& source = *all.get("source").paragraph;
  CHECK(source.text.size == 14_pt);
  CHECK(approx_equal(source.leading, 16.8_pt));
  // What is inherited is a length, not a number of em.
  CHECK(approx_equal(source.first_indent, 14_pt));
}

TEST_CASE("a chain of em ends at the largest size") {
  Bound bound;
  const auto all = styles(kBody +
                              "[styles.note]\nfont-size = '20em'\n"
                              "[styles.source]\nextends = 'note'\nfont-size = '20em'\n",
                          bound);
  CHECK(bound.messages() ==
        std::vector<std::string>{"14:13 out-of-range font-size 5600pt 1pt 400pt"});
  CHECK(all.get("source").paragraph->text.size == 400_pt);
}

TEST_CASE("a key that changes nothing is pointed out") {
  Bound bound;
  styles(kBody +
             "[styles.kind]\nalign = 'center'\ntext-indent = '5mm'\n"
             "[styles.source]\nbreak-inside = 'avoid'\nwidows = 3\n"
             "[styles.chart-label]\nline-height = '11pt'\n"
             "[styles.table-body]\nmargin-top = '3pt'\nmargin-left = '3pt'\n",
         bound);
  CHECK(bound.messages() ==
        std::vector<std::string>{
            "12:1 key-without-effect text-indent align = \"center\"",
            "15:1 key-without-effect widows break-inside = \"avoid\"",
            "17:1 key-not-read line-height chart-label font, font-size, font-weight, font-style, "
            "color",
            "19:1 key-not-read margin-top table-body font, font-size, font-weight, font-style, "
            "color, line-height, text-transform, align, text-indent, margin-left, margin-right"});
}

TEST_CASE("balanced lines are inherited, and asked of no justified text") {
  Bound bound;
  const auto all = styles(kBody +
                              "[styles.kind]\nalign = 'center'\ntext-wrap = 'balance'\n"
                              "[styles.subject]\nextends = 'kind'\n"
                              "[styles.source]\nextends = 'kind'\ntext-wrap = 'wrap'\n"
                              "[styles.note]\nalign = 'justify'\ntext-wrap = 'balance'\n",
                          bound);
  CHECK(all.get("subject").paragraph->balanced);
  CHECK_FALSE(all.get("source").paragraph->balanced);
  CHECK_FALSE(all.get("body").paragraph->balanced);
  CHECK(bound.messages() ==
        std::vector<std::string>{"20:1 key-without-effect text-wrap align = \"justify\""});
}

TEST_CASE("the shipped layouts have no key without effect") {
  int layouts = 0;
  for (const auto& file : std::filesystem::directory_iterator("layouts")) {
    if (file.path().extension() != ".toml") continue;
    Bound bound;
    const auto layout = input::load_layout(file.path().string(), bound.sources, bound.sink);
    REQUIRE(layout);
    bind::Styles(*layout, bind::Inks(*layout, bound.sink), bound.sink);
    CAPTURE(file.path());
    CHECK(bound.messages() == std::vector<std::string>{});
    ++layouts;
  }
  CHECK(layouts >= 2);
}

TEST_CASE("a key that another style inherits and uses is not pointed out") {
  Bound bound;
  styles(kBody +
             "[styles.kind]\nalign = 'center'\ntext-indent = '5mm'\n"
             "[styles.note]\nextends = 'kind'\nalign = 'justify'\n"
             "[styles.source]\nbreak-inside = 'avoid'\nwidows = 3\n"
             "[styles.caption]\nextends = 'source'\nbreak-inside = 'auto'\n"
             "[styles.chart-label]\nline-height = '11pt'\nmargin-top = '1pt'\n"
             "[styles.list]\nextends = 'chart-label'\nmargin-top = '2pt'\n",
         bound);
  CHECK(bound.messages() ==
        std::vector<std::string>{"24:1 key-not-read margin-top chart-label font, font-size, "
                                 "font-weight, font-style, color"});
}

TEST_CASE("a key that takes back what is inherited, or says it again, is not pointed out") {
  Bound bound;
  styles(kBody +
             "[styles.kind]\nalign = 'center'\ntext-indent = 0\nfont-size = '14pt'\n"
             "[styles.chart-label]\nalign = 'start'\ntext-indent = '0mm'\nmargin-bottom = '0%'\n",
         bound);
  CHECK(bound.messages().empty());
}
