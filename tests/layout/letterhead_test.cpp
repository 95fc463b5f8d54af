#include "layout/letterhead.hpp"

#include "support/fonts.hpp"
#include "support/scene_items.hpp"

#include <catch2/catch.hpp>

#include <memory>
#include <string>
#include <vector>

using namespace hopbao;
using namespace hopbao::layout;
using namespace hopbao::literals;

static document::Paragraph line(const std::string& text, Length size, int weight,
                                bool italic = false) {
  auto style = std::make_shared<document::ParagraphStyle>();
  style->text.family = "Tinos";
  style->text.size = size;
  style->text.weight = weight;
  style->text.italic = italic;
  style->leading = 16_pt;
  style->align = document::Align::center;
  document::Text run;
  run.text = text;
  run.style = style->text;
  document::Paragraph paragraph;
  paragraph.content = {run};
  paragraph.style = style;
  return paragraph;
}

static document::Letterhead decree_head() {
  document::Letterhead head;
  head.issuer = {line("ỦY BAN NHÂN DÂN", 12_pt, 700), line("TỈNH LẠNG SƠN", 12_pt, 700)};
  head.national_title = {line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12_pt, 700),
                         line("Độc lập - Tự do - Hạnh phúc", 13_pt, 700)};
  head.number = line("Số: ", 13_pt, 400);
  document::Blank blank;
  blank.name = "number";
  blank.width = 14_mm;
  head.number.content.push_back(blank);
  document::Text symbol = std::get<document::Text>(head.number.content.front());
  symbol.text = "/BC-UBND";
  head.number.content.push_back(symbol);
  head.place_and_date = line("Lạng Sơn, ngày 07 tháng 7 năm 2023", 13_pt, 400, true);
  head.side_air = 2_mm;
  head.max_right = 100_mm;
  head.rule_width = 0.5_pt;
  head.rule_gap = 3_pt;
  head.number_drop = 18_pt;
  return head;
}

struct Set {
  scene::Frame frame;
  std::vector<test::Found<text::GlyphRun>> runs;
  std::vector<test::Found<scene::Shape>> rules;

  const test::Found<text::GlyphRun>& run(const std::string& begin) const {
    return test::run_beginning(runs, begin);
  }
};

static Set set_head(const document::Letterhead& head) {
  text::FontBook fonts = test::shipped_fonts();
  document::Provenance provenance;
  diagnostics::DiagnosticSink sink;
  const PageNumbers numbers;
  const Context context{fonts, provenance, sink, numbers, Lang::vi, 160_mm, 257_mm};
  const std::vector<Strip> strips = letterhead_strips(head, context);
  REQUIRE(strips.size() == 1);
  REQUIRE(sink.diagnostics().empty());
  return {strips[0].frame, test::items_of<text::GlyphRun>(strips[0].frame),
          test::items_of<scene::Shape>(strips[0].frame)};
}

static double width_of(const scene::Shape& rule) {
  return test::rectangle_width(rule).mm();
}

TEST_CASE("the right column is as wide as its widest line and two millimetres of air") {
  const Set set = set_head(decree_head());
  const auto& title = set.run("CỘNG HÒA");
  CHECK(title.item.width().mm() == Approx(87.7).margin(0.2));
  const double left_edge = 160 - (title.item.width().mm() + 2);
  CHECK(title.at.x.mm() == Approx(left_edge + 1).margin(0.2));
}

TEST_CASE(
    "the rule under the motto is exactly as wide as its text, the issuer's 40 % of its widest "
    "line") {
  const Set set = set_head(decree_head());
  REQUIRE(set.rules.size() == 2);
  CHECK(width_of(set.rules[0].item) ==
        Approx(set.run("ỦY BAN").item.width().mm() * 0.4).margin(0.2));
  CHECK(width_of(set.rules[1].item) == Approx(set.run("Độc lập").item.width().mm()).margin(0.2));
  CHECK(set.rules[1].at.x.mm() == Approx(set.run("Độc lập").at.x.mm()).margin(0.2));
}

TEST_CASE("rules stand three points under the descenders") {
  const Set set = set_head(decree_head());
  const auto& motto = set.run("Độc lập");
  const double descender = -motto.item.ink().bottom.pt();
  CHECK((set.rules[1].at.y - motto.at.y).pt() == Approx(descender + 3).margin(0.6));
}

TEST_CASE("issuer and national title share their baselines, and so do number and date") {
  const Set set = set_head(decree_head());
  CHECK(set.run("ỦY BAN").at.y.mm() == Approx(set.run("CỘNG HÒA").at.y.mm()).margin(0.01));
  CHECK(set.run("Số: ").at.y.mm() == Approx(set.run("Lạng Sơn").at.y.mm()).margin(0.01));
  const Length rule = std::max(set.rules[0].at.y, set.rules[1].at.y);
  CHECK((set.run("Số: ").at.y - rule).pt() == Approx(18).margin(0.1));
}

TEST_CASE("the number's blank is 14 mm of white between its neighbours, named for the registry") {
  const Set set = set_head(decree_head());
  const auto anchors = test::items_of<scene::Anchor>(set.frame);
  REQUIRE(anchors.size() == 1);
  CHECK(anchors[0].item.name == "number");
  CHECK(anchors[0].item.size.width.mm() == Approx(14));
  const auto& number = set.run("Số: ");
  CHECK((anchors[0].at.x - number.at.x).mm() == Approx(number.item.width().mm()).margin(0.01));
  CHECK((set.run("/BC-UBND").at.x - anchors[0].at.x).mm() == Approx(14).margin(0.01));
}
