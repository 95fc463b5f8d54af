#include "layout/pages.hpp"

#include "support/fonts.hpp"
#include "support/scene_items.hpp"

#include <catch2/catch.hpp>

using namespace hopbao;
using namespace hopbao::layout;
using namespace hopbao::literals;

/// Lays contents on A4 pages with 20 mm of margin.
struct Paper {
  text::FontBook fonts = test::shipped_fonts();
  document::Provenance provenance;
  diagnostics::DiagnosticSink sink;
  document::PageTemplate page;

  Paper() {
    page.size = {210_mm, 297_mm};
    page.margin = {20_mm, 20_mm, 20_mm, 20_mm};
    page.number_style.text.family = "Tinos";
    page.number_style.text.size = 14_pt;
    page.number_style.leading = 19_pt;
    page.number_baseline = 12_mm;
  }

  scene::Page compose(PageContent content, const std::vector<scene::Frame>& notes = {}) {
    const Context context{fonts, provenance, sink, Lang::vi, 170_mm, 257_mm};
    return compose_page(std::move(content), 1, notes, page, context);
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
  content.strips[1].bookmark = scene::Bookmark{"II", 1, {}};
  const scene::Page page = paper.compose(content);
  REQUIRE(page.bookmarks.size() == 1);
  CHECK(page.bookmarks[0].title == "II");
  CHECK(page.bookmarks[0].top.mm() == Approx(35));
}

TEST_CASE("notes stand at the foot, the last on the bottom margin") {
  Paper paper;
  scene::Frame note;
  note.size = {170_mm, 6_mm};
  note.place({}, scene::Anchor{"note", {1_mm, 1_mm}});
  PageContent content = one_strip(10_mm);
  content.notes = {0, 1};
  const scene::Page page = paper.compose(content, {note, note});
  const auto notes = test::items_of<scene::Anchor>(page.frame);
  REQUIRE(notes.size() == 2);
  CHECK(notes[0].at.y.mm() == Approx(265));
  CHECK(notes[1].at.y.mm() == Approx(271));
}
