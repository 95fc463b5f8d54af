#include "layout/running_content.hpp"

#include "layout/line_numbers.hpp"
#include "support/fonts.hpp"
#include "support/scene_items.hpp"

#include <memory>

using namespace hopbao;
using namespace hopbao::layout;
using namespace hopbao::literals;
using document::Part;
using document::RunningLine;

static document::SharedStyle style_of(Length size) {
  document::ParagraphStyle style;
  style.text.family = "Tinos";
  style.text.size = size;
  style.leading = 12_pt;
  return std::make_shared<const document::ParagraphStyle>(style);
}

static RunningLine line_of(const std::string& words, Part part, Length baseline) {
  RunningLine line;
  line.place = RunningLine::Place::end;
  line.baseline = baseline;
  line.on_first = true;
  line.part = part;
  line.text.style = style_of(9_pt);
  document::Text text;
  text.text = words;
  text.style = document::text_style_of(line.text.style);
  line.text.content = {text};
  return line;
}

/// An A4 page with 20 mm of margin, and what stands in its margins.
struct Margins {
  text::FontBook fonts = test::shipped_fonts();
  document::Provenance provenance;
  diagnostics::DiagnosticSink sink;
  PageNumbers numbers;
  document::PageTemplate page;
  PagePosition position;
  scene::Frame frame;

  Margins() {
    page.size = {210_mm, 297_mm};
    page.margin = {20_mm, 20_mm, 20_mm, 20_mm};
    frame.size = page.size;
  }
  Context context() { return {fonts, provenance, sink, numbers, Lang::vi, 170_mm, 257_mm}; }
  std::vector<test::Found<text::GlyphRun>> runs() {
    frame.items.clear();
    place_running_lines(frame, page, position, context());
    return test::items_of<text::GlyphRun>(frame);
  }
};

static Length right_end(const test::Found<text::GlyphRun>& run) {
  return run.at.x + run.item.width();
}

TEST_CASE("a draft's mark ends at the right margin, an artifact with its own part") {
  Margins margins;
  margins.page.running = {line_of("DỰ THẢO", Part::draft_mark, 8_mm)};
  const auto runs = margins.runs();
  REQUIRE(runs.size() == 1);
  CHECK(right_end(runs[0]).mm() == Approx(190));
  CHECK(runs[0].at.y.mm() == Approx(8));
  CHECK(test::items_of<scene::Shape>(margins.frame).empty());
  const auto marks = test::items_of<scene::TagMark>(margins.frame);
  REQUIRE(marks.size() == 1);
  CHECK_FALSE(marks[0].item.tag.valid());
  CHECK(marks[0].item.artifact == Part::draft_mark);
}

TEST_CASE("an embargo stands on the document's first page alone") {
  Margins margins;
  RunningLine embargo = line_of("Không công bố", Part::embargo, 12_mm);
  embargo.opening = true;
  margins.page.running = {line_of("DỰ THẢO", Part::draft_mark, 8_mm), embargo};
  margins.position.opening = true;
  CHECK(margins.runs().size() >= 2);
  margins.position.opening = false;
  CHECK(margins.runs().size() == 1);  // page 1 of an annex
}

TEST_CASE("marks give way upwards to a running line, and keep their order") {
  Margins margins;
  RunningLine embargo = line_of("Embargo", Part::embargo, 12_mm);
  embargo.opening = true;
  margins.position.opening = true;
  margins.page.running = {line_of("Header", Part::none, 12_mm),
                          line_of("DRAFT", Part::draft_mark, 8_mm), embargo};
  const auto runs = margins.runs();
  const auto& header = test::run_beginning(runs, "Header");
  const auto& lower = test::run_beginning(runs, "Embargo");
  const auto& upper = test::run_beginning(runs, "DRAFT");
  const auto top = [](const auto& run) { return run.at.y - run.item.ink().top; };
  const auto bottom = [](const auto& run) { return run.at.y - run.item.ink().bottom; };
  CHECK(header.at.y.mm() == Approx(12));
  CHECK(fits(bottom(lower), top(header)));
  CHECK(fits(bottom(upper), top(lower)));
  CHECK(top(upper) > Length());
}

TEST_CASE("a mark that does not meet a line beside it stays where it is") {
  Margins margins;
  RunningLine number = line_of("2", Part::none, 8_mm);
  number.place = RunningLine::Place::center;
  margins.page.running = {number, line_of("DRAFT", Part::draft_mark, 8_mm)};
  CHECK(test::run_beginning(margins.runs(), "DRAFT").at.y.mm() == Approx(8));
}

TEST_CASE("a page without margins has a white plate under the mark, 12 mm inside the edge") {
  Margins margins;
  margins.page.margin = {};
  margins.page.running = {line_of("DRAFT", Part::draft_mark, 8_mm)};
  const auto runs = margins.runs();
  REQUIRE(runs.size() == 1);
  CHECK(right_end(runs[0]).mm() == Approx(198));
  const auto plates = test::items_of<scene::Shape>(margins.frame);
  REQUIRE(plates.size() == 1);
  CHECK(plates[0].item.fill == ink::white);
}

TEST_CASE("each n-th line is numbered left of where it starts, on its baseline") {
  Margins margins;
  document::LineNumbers numbers{2, 3_mm, style_of(8_pt)};
  const std::vector<Point> lines{
      {20_mm, 30_mm}, {20_mm, 40_mm}, {20_mm, 50_mm}, {110_mm, 30_mm}, {110_mm, 40_mm}};
  place_line_numbers(margins.frame, lines, numbers, margins.context());
  const auto runs = test::items_of<text::GlyphRun>(margins.frame);
  REQUIRE(runs.size() == 2);
  CHECK(runs[0].item.text == "2");
  CHECK(right_end(runs[0]).mm() == Approx(17));
  CHECK(runs[0].at.y.mm() == Approx(40));
  CHECK(runs[1].item.text == "4");
  CHECK(right_end(runs[1]).mm() == Approx(107));
  numbers.every = 0;
  scene::Frame none;
  place_line_numbers(none, lines, numbers, margins.context());
  CHECK(none.items.empty());
}
