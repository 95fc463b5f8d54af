#include "layout/pages.hpp"

#include "support/fonts.hpp"
#include "support/scene_items.hpp"

#include <catch2/catch.hpp>

#include <deque>
#include <memory>
#include <string>
#include <utility>

using namespace hopbao;
using namespace hopbao::layout;
using namespace hopbao::literals;

/// Lays contents on A4 pages with 20 mm of margin.
struct Paper {
  text::FontBook fonts = test::shipped_fonts();
  document::Provenance provenance;
  diagnostics::DiagnosticSink sink;
  PageNumbers numbers;
  document::PageTemplate page;
  std::deque<SetNote> notes;
  PagePosition position;

  Paper() {
    page.size = {210_mm, 297_mm};
    page.margin = {20_mm, 20_mm, 20_mm, 20_mm};
  }

  scene::Page compose(PageContent content) {
    const Context context{fonts, provenance, sink, numbers, Lang::vi, 170_mm, 257_mm};
    return compose_page(std::move(content), {page, position, notes}, context);
  }
};

static PageContent one_strip(Length height) {
  PageContent content;
  content.strips.resize(1);
  content.strips[0].frame.size = {170_mm, height};
  return content;
}

TEST_CASE("a strip that no page can hold is reported") {
  Paper paper;
  paper.compose(one_strip(257_mm));
  CHECK(paper.sink.diagnostics().empty());
  paper.compose(one_strip(300_mm));
  REQUIRE(paper.sink.diagnostics().size() == 1);
  CHECK(paper.sink.diagnostics()[0].kind == diagnostics::Kind::block_too_tall);
  CHECK(paper.sink.diagnostics()[0].args == std::vector<std::string>{"300"});
}

TEST_CASE("bookmarks name the place of their strip") {
  Paper paper;
  PageContent content = one_strip(10_mm);
  content.strips.push_back(content.strips[0]);
  content.strips[1].space_before = 5_mm;
  content.strips[1].bookmarks.push_back({"II", 1, {}});
  const scene::Page page = paper.compose(content);
  REQUIRE(page.bookmarks.size() == 1);
  CHECK(page.bookmarks[0].title == "II");
  CHECK(page.bookmarks[0].top.mm() == Approx(35));
}

/// A note of lines of 6 mm, each with an anchor in it.
static SetNote note_of(std::size_t count) {
  SetNote note;
  note.lines.resize(count);
  for (Strip& line : note.lines) {
    line.frame.size = {170_mm, 6_mm};
    line.frame.place({}, scene::Anchor{"note", {1_mm, 1_mm}});
  }
  return note;
}

TEST_CASE("notes stand at the foot, the last on the bottom margin") {
  Paper paper;
  paper.notes = {note_of(1), note_of(3)};
  PageContent content = one_strip(10_mm);
  content.notes = {{0, 0, 1}, {1, 1, 3}};
  const scene::Page page = paper.compose(content);
  const auto notes = test::items_of<scene::Anchor>(page.frame);
  REQUIRE(notes.size() == 3);
  CHECK(notes[0].at.y.mm() == Approx(259));
  CHECK(notes[1].at.y.mm() == Approx(265));
  CHECK(notes[2].at.y.mm() == Approx(271));
}

static Strip marked(Length height, const std::string& name) {
  Strip strip;
  strip.frame.size = {170_mm, height};
  strip.frame.place({}, scene::Anchor{name, {1_mm, 1_mm}});
  return strip;
}

TEST_CASE("exhibits of the top stand above the text, those of the foot on the bottom margin") {
  Paper paper;
  PageContent content;
  content.top.push_back(marked(30_mm, "top"));
  content.top[0].space_after = 5_mm;
  content.strips.push_back(marked(10_mm, "text"));
  content.foot.push_back(marked(40_mm, "foot"));
  const scene::Page page = paper.compose(content);
  const auto places = test::items_of<scene::Anchor>(page.frame);
  REQUIRE(places.size() == 3);
  CHECK(places[0].at.y.mm() == Approx(20));
  CHECK(places[1].at.y.mm() == Approx(55));
  CHECK(places[2].at.y.mm() == Approx(237));
}

/// A running line that prints a field in Tinos 14.
static document::RunningLine running(document::PageField::Kind kind,
                                     document::RunningLine::Place place) {
  document::PageField field;
  field.kind = kind;
  document::ParagraphStyle style;
  style.text.family = "Tinos";
  style.text.size = 14_pt;
  style.leading = 19_pt;
  field.text.style = style.text;
  document::RunningLine line;
  line.place = place;
  line.baseline = 12_mm;
  line.text.content = {field};
  line.text.style = std::make_shared<const document::ParagraphStyle>(style);
  return line;
}

static std::string words_of(const scene::Page& page) {
  std::string words;
  for (const auto& run : test::items_of<text::GlyphRun>(page.frame)) {
    words += (words.empty() ? "" : "|") + run.item.text;
  }
  return words;
}

TEST_CASE("running lines say the page, how many there are and the section") {
  Paper paper;
  paper.page.running = {
      running(document::PageField::Kind::page, document::RunningLine::Place::center),
      running(document::PageField::Kind::pages, document::RunningLine::Place::end),
      running(document::PageField::Kind::section, document::RunningLine::Place::start)};
  paper.position = {3, 12, false, "II. Dịch vụ"};
  CHECK(words_of(paper.compose(one_strip(10_mm))) == "3|12|II. Dịch vụ");
  paper.position.number = 1;
  CHECK(words_of(paper.compose(one_strip(10_mm))).empty());
  paper.page.running[0].on_first = true;
  CHECK(words_of(paper.compose(one_strip(10_mm))) == "1");
}

TEST_CASE("duplex pages exchange their margins, and the outer place is away from the fold") {
  Paper paper;
  paper.page.margin = {20_mm, 20_mm, 25_mm, 15_mm};
  paper.page.margin.left = 25_mm;
  paper.page.margin.right = 15_mm;
  paper.page.mirrored = true;
  paper.page.running = {
      running(document::PageField::Kind::page, document::RunningLine::Place::outer)};
  const auto number_at = [&](std::size_t number) {
    paper.position.number = number;
    const scene::Page page = paper.compose(one_strip(10_mm));
    return test::items_of<text::GlyphRun>(page.frame).at(0).at.x.mm();
  };
  CHECK(number_at(3) > 190);
  CHECK(number_at(4) == Approx(15));
  CHECK(margins_on(paper.page, 3).left.mm() == Approx(25));
  CHECK(margins_on(paper.page, 4).left.mm() == Approx(15));
}

TEST_CASE("the first page of a run is bare where the template says so") {
  Paper paper;
  paper.page.running = {
      running(document::PageField::Kind::page, document::RunningLine::Place::center)};
  paper.position = {4, 12, true, ""};
  CHECK(words_of(paper.compose(one_strip(10_mm))) == "4");
  paper.page.bare_first = true;
  CHECK(words_of(paper.compose(one_strip(10_mm))).empty());
  paper.position.opens_run = false;
  CHECK(words_of(paper.compose(one_strip(10_mm))) == "4");
}
