#include "text/fill.hpp"
#include "sample.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

namespace hopbao::text {

static document::Leader leader(const Sample& sample, bool dots = true) {
  document::Leader result;
  result.dots = dots;
  result.style = sample.style;
  return result;
}

static document::Tab tab(const Sample& sample, double mm) {
  document::Tab result;
  result.at = Length::from_mm(mm);
  result.style = sample.style;
  return result;
}

static SetParams params_of(document::Align align, double width_mm, double indent_mm = 0) {
  SetParams params;
  params.align = align;
  params.width = Length::from_mm(width_mm);
  params.first_indent = Length::from_mm(indent_mm);
  return params;
}

static Length right_edge(const LinePiece& piece) {
  return piece.x + piece.width;
}

static const LinePiece* dots_of(const Line& line) {
  const auto found = std::ranges::find_if(line.pieces, &LinePiece::artifact);
  return found == line.pieces.end() ? nullptr : &*found;
}

/// Where the dots of a row begin.
static std::vector<double> dot_places(const LinePiece& row) {
  std::vector<double> places;
  double x = row.x.pt();
  for (const Glyph& glyph : row.run.glyphs) {
    places.push_back(x);
    const double em = row.run.font->metrics().units_per_em;
    x += row.run.size.pt() * glyph.advance / em + row.run.letter_spacing.pt();
  }
  return places;
}

static const char* const kLongTitle =
    "Tình hình kinh tế - xã hội, quốc phòng và an ninh 6 tháng đầu năm; nhiệm vụ, giải pháp trọng "
    "tâm 6 tháng cuối năm";

TEST_CASE("what stands behind a leader ends at the right edge, with dots before it") {
  Sample sample;
  for (const auto align : {document::Align::start, document::Align::justify}) {
    const std::vector<Line> lines = set_lines(
        sample.shape({sample.text("Thương mại, dịch vụ "), leader(sample), sample.text(" 12")}),
        params_of(align, 160));
    REQUIRE(lines.size() == 1);
    const Line& line = lines[0];
    REQUIRE(line.pieces.size() == 3);
    CHECK(line.pieces[0].run.text == "Thương mại, dịch vụ");
    CHECK(line.pieces[2].run.text == "12");
    CHECK(right_edge(line.pieces[2]).mm() == Approx(160));
    CHECK_FALSE(line.overflows);
    const LinePiece& dots = line.pieces[1];
    CHECK(dots.artifact);
    CHECK_FALSE(dots.tag.valid());
    CHECK(dots.run.glyphs.size() > 20);
    CHECK(dots.width == dots.run.width());
    // A word space or more of white on both sides, and less than another step.
    const double before = (dots.x - right_edge(line.pieces[0])).pt();
    const double behind = line.pieces[2].x.pt() - dot_places(dots).back() - 3.5;
    for (const double white : {before, behind}) {
      CHECK(white >= 3.5 - 0.01);
      CHECK(white < 3.5 + 7 + 0.01);
    }
  }
}

TEST_CASE("dots of several lines stand under each other whatever the indent") {
  Sample sample;
  std::vector<double> phases;
  for (const double indent : {0.0, 4.3, 10.0}) {
    for (const char* const number : {"1", "17", "108"}) {
      const std::vector<Line> lines =
          set_lines(sample.shape({sample.text("Biểu"), leader(sample), sample.text(number)}),
                    params_of(document::Align::start, 160, indent));
      REQUIRE(lines.size() == 1);
      const LinePiece* dots = dots_of(lines[0]);
      REQUIRE(dots != nullptr);
      for (const double x : dot_places(*dots)) {
        const double steps = (Length::from_mm(160).pt() - x) / 7;
        CHECK(steps == Approx(std::round(steps)).margin(1e-6));
      }
    }
  }
}

TEST_CASE("a title of several lines has its number at the end of the last") {
  Sample sample;
  for (double mm = 40; mm < 165; mm += 1.25) {
    const std::vector<Line> lines =
        set_lines(sample.shape({sample.text(kLongTitle), leader(sample), sample.text("128")}),
                  params_of(document::Align::start, mm));
    INFO(mm << " mm");
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) CHECK(dots_of(lines[i]) == nullptr);
    const Line& last = lines.back();
    const LinePiece* dots = dots_of(last);
    REQUIRE(dots != nullptr);
    CHECK(dots->run.glyphs.size() >= 3);
    CHECK(last.pieces.back().run.text == "128");
    CHECK(right_edge(last.pieces.back()).mm() == Approx(mm));
    // A word of the title comes along rather than that the dots stand alone.
    CHECK(last.pieces.front().artifact == false);
  }
}

TEST_CASE("a number without room beside its title stands on a further line, with its dots") {
  Sample sample;
  const ShapedText text =
      sample.shape({sample.text("Phụlụccácbiểusốliệu"), leader(sample), sample.text("128")});
  const Length width = set_line(sample.shape("Phụlụccácbiểusốliệu")).width;
  SetParams params;
  params.width = width + Length::from_pt(5);
  const std::vector<Line> lines = set_lines(text, params);
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].pieces.size() == 1);
  REQUIRE(dots_of(lines[1]) != nullptr);
  CHECK(dots_of(lines[1])->run.glyphs.size() >= 3);
  CHECK(right_edge(lines[1].pieces.back()).pt() == Approx(params.width.pt()));
  CHECK_FALSE(lines[0].overflows);
  CHECK_FALSE(lines[1].overflows);
}

TEST_CASE("what stands behind a leader is kept together, and keeps its tag") {
  Sample sample;
  document::Text number = sample.text("trang 12 và sau");
  number.tag.value = 7;
  number.target = "muc:1";
  const std::vector<Line> lines =
      set_lines(sample.shape({sample.text(kLongTitle), leader(sample), number}),
                params_of(document::Align::start, 60));
  CHECK(lines.back().pieces.back().run.text == "trang 12 và sau");
  CHECK(lines.back().pieces.back().tag.value == 7);
  CHECK(lines.back().pieces.back().target == "muc:1");
}

TEST_CASE("a white leader leaves the line's room white") {
  Sample sample;
  const std::vector<Line> lines =
      set_lines(sample.shape({sample.text("Lạng Sơn"), leader(sample, false), sample.text("1/2")}),
                params_of(document::Align::start, 100));
  REQUIRE(lines.size() == 1);
  REQUIRE(lines[0].pieces.size() == 2);
  CHECK(right_edge(lines[0].pieces[1]).mm() == Approx(100));
}

TEST_CASE("two leaders of a line share its room") {
  Sample sample;
  const std::vector<Line> lines =
      set_lines(sample.shape({sample.text("a"), leader(sample, false), sample.text("b"),
                              leader(sample, false), sample.text("a")}),
                params_of(document::Align::start, 100));
  REQUIRE(lines.size() == 1);
  REQUIRE(lines[0].pieces.size() == 3);
  const LinePiece& middle = lines[0].pieces[1];
  CHECK((middle.x + middle.width / 2).mm() == Approx(50));
}

TEST_CASE("a tab leads to its place, or a word space on") {
  Sample sample;
  const auto place = [&](const char* label, double mm, double indent) {
    const std::vector<Line> lines =
        set_lines(sample.shape({sample.text(label), tab(sample, mm), sample.text("Nội dung")}),
                  params_of(document::Align::justify, 160, indent));
    REQUIRE(lines.size() == 1);
    REQUIRE(lines[0].pieces.size() == 2);
    CHECK(lines[0].pieces[1].run.text == "Nội dung");
    return lines[0].pieces[1].x - (lines[0].pieces[0].x + lines[0].pieces[0].width);
  };
  const auto width = [&](const char* label) { return set_line(sample.shape(label)).width; };
  CHECK(place("a)", 10, 0).pt() == Approx((Length::from_mm(10) - width("a)")).pt()));
  CHECK(place("a) ", 12, 5).pt() == Approx((Length::from_mm(7) - width("a)")).pt()));
  CHECK(place("Điều 15.", 10, 0).pt() == Approx(3.5));
  CHECK(place("a)", 10, 9).pt() == Approx(3.5));
}

TEST_CASE("a justified line fills its measure behind a tab and keeps the spaces before it") {
  Sample sample;
  const std::vector<Line> lines =
      set_lines(sample.shape({sample.text("1 - 2"), tab(sample, 30), sample.text(kLongTitle)}),
                params_of(document::Align::justify, 140, 10));
  REQUIRE(lines.size() >= 2);
  const Line& first = lines.front();
  REQUIRE(first.pieces.size() == 2);
  CHECK(first.pieces[0].run.word_spacing == Length());
  CHECK(first.pieces[1].x.mm() == Approx(30));
  CHECK(right_edge(first.pieces[1]).mm() == Approx(140).margin(0.004));
  CHECK(first.pieces[1].run.word_spacing != Length());
}

TEST_CASE("a tab behind several lines counts from the left edge of its own") {
  Sample sample;
  for (double mm = 80; mm < 130; mm += 1.5) {
    const std::vector<Line> lines = set_lines(
        sample.shape({sample.text(kLongTitle), tab(sample, 60), sample.text("Nội dung khác")}),
        params_of(document::Align::start, mm));
    for (const Line& line : lines) CHECK_FALSE(line.overflows);
    const auto with_tab = std::ranges::find_if(
        lines, [](const Line& line) { return line.pieces.back().run.text.starts_with("Nội"); });
    REQUIRE(with_tab != lines.end());
    REQUIRE(with_tab->pieces.size() == 2);
    const Length before = right_edge(with_tab->pieces[0]) + Length::from_pt(3.5);
    CHECK(with_tab->pieces[1].x.pt() == Approx(std::max(before, Length::from_mm(60)).pt()));
  }
}

TEST_CASE("the measure of a text with tabs and leaders has room for them") {
  Sample sample;
  const Measure tabbed =
      measure(sample.shape({sample.text("a)"), tab(sample, 50), sample.text("b")}));
  CHECK(tabbed.max.mm() == Approx(50 + set_line(sample.shape("b")).width.mm()));
  CHECK(tabbed.min == tabbed.max);
  const ShapedText text = sample.shape({sample.text("Mục"), leader(sample), sample.text("1")});
  SetParams params;
  params.width = measure(text).max;
  REQUIRE(set_lines(text, params).size() == 1);
  CHECK(dots_of(set_lines(text, params)[0])->run.glyphs.size() >= 3);
  CHECK(set_line(text).pieces.size() == 3);
}

}  // namespace hopbao::text
