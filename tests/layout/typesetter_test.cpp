#include "layout/typesetter.hpp"

#include "support/fonts.hpp"
#include "support/scene_items.hpp"

#include <catch2/catch.hpp>

#include <memory>
#include <string>
#include <utility>

using namespace hopbao;
using namespace hopbao::layout;
using namespace hopbao::literals;

static document::SharedStyle style(bool keep_with_next = false) {
  document::ParagraphStyle style;
  style.text.family = "Tinos";
  style.text.size = 14_pt;
  style.leading = 20_pt;
  style.keep_with_next = keep_with_next;
  return std::make_shared<const document::ParagraphStyle>(style);
}

static document::Text words_of(std::string words) {
  document::Text made;
  made.text = std::move(words);
  made.style = document::text_style_of(style());
  return made;
}

static document::Paragraph paragraph(document::Inlines content, bool keep_with_next = false) {
  document::Paragraph made;
  made.content = std::move(content);
  made.style = style(keep_with_next);
  return made;
}

static document::Heading heading(const std::string& id) {
  document::Heading made;
  made.id = id;
  made.title = id;
  made.text = paragraph({words_of(id)}, true);
  return made;
}

static document::Inline page_of(const std::string& place) {
  document::PageField field;
  field.text = words_of({});
  field.text.target = place;
  return field;
}

/// A page of ten lines of 20 pt, 160 mm wide.
static document::Document ten_line_pages() {
  document::Document document;
  document::PageTemplate page;
  page.size = {200_mm, Length::from_pt(240)};
  page.margin.top = page.margin.bottom = 20_pt;
  page.margin.left = page.margin.right = 20_mm;
  document.pages.push_back(page);
  document.asks_page_numbers = true;
  return document;
}

struct Set {
  std::vector<scene::Page> pages;
  diagnostics::DiagnosticSink sink;

  std::string words(std::size_t page) const {
    std::string all;
    for (const auto& run : test::items_of<text::GlyphRun>(pages.at(page).frame)) {
      all += run.item.text;
    }
    return all;
  }
};

static Set set(document::Document document) {
  Set made;
  text::FontBook fonts = test::shipped_fonts();
  Typesetter typesetter(std::move(document), fonts, made.sink);
  while (auto page = typesetter.next_page()) made.pages.push_back(std::move(*page));
  return made;
}

TEST_CASE("a reference prints the page that its place comes to stand on") {
  document::Document document = ten_line_pages();
  document.blocks.push_back({paragraph({words_of("trang "), page_of("xa")})});
  for (int i = 0; i < 25; ++i) document.blocks.push_back({paragraph({words_of("dòng")})});
  document.blocks.push_back({heading("xa")});
  document.blocks.push_back({paragraph({words_of("trang "), page_of("xa")})});
  const Set made = set(std::move(document));
  REQUIRE(made.pages.size() == 3);
  CHECK(made.sink.diagnostics().empty());
  CHECK(made.words(0).starts_with("trang 3"));
  CHECK(made.words(2).ends_with("xatrang 3"));
}

TEST_CASE("contents that push their own page count the pushed pages") {
  document::Document document = ten_line_pages();
  // Ten entries fill the first page; the places stand behind them.
  for (int i = 0; i < 10; ++i) {
    document.blocks.push_back({paragraph({words_of("mục "), page_of("m" + std::to_string(i))})});
  }
  for (int i = 0; i < 10; ++i) {
    document.blocks.push_back({heading("m" + std::to_string(i))});
    document.blocks.push_back({paragraph({words_of("dòng")})});
  }
  const Set made = set(std::move(document));
  CHECK(made.words(0).starts_with("mục 2mục 2"));
  CHECK(made.words(0).ends_with("mục 3"));
  CHECK(made.pages.size() == 3);
}

TEST_CASE("pages that start anew count from their first number") {
  document::Document document = ten_line_pages();
  document.pages.push_back(document.pages[0]);
  document.blocks.push_back({paragraph({words_of("phụ lục ở trang "), page_of("phu-luc")})});
  document.blocks.push_back({document::PageStart{1, 1}});
  document.blocks.push_back({heading("phu-luc")});
  document.blocks.push_back({document::PageStart{0, 0}});
  document.blocks.push_back({paragraph({words_of("tiếp ở trang "), page_of("tiep")})});
  document.blocks.push_back({heading("tiep")});
  const Set made = set(std::move(document));
  REQUIRE(made.pages.size() == 3);
  CHECK(made.words(0) == "phụ lục ở trang 1");
  CHECK(made.words(2).starts_with("tiếp ở trang 2"));
}

/// A heading at the foot of page 9 whose paragraph names its page: of three lines it has to go to
/// page 10 with its heading, of four it may be divided and the heading stays on page 9.
static Set at_page_nine(const std::string& filler) {
  document::Document document = ten_line_pages();
  for (int i = 0; i < 87; ++i) document.blocks.push_back({paragraph({words_of("dòng")})});
  document.blocks.push_back({heading("xa")});
  document.blocks.push_back({paragraph({words_of(filler), page_of("xa")})});
  return set(std::move(document));
}

TEST_CASE("numbers that move the text for ever are reported, any other settle") {
  std::size_t unsettled = 0;
  std::size_t settled = 0;
  std::string filler;
  for (int i = 0; i < 46; ++i) filler += "chữ ";
  for (int i = 0; i < 60; ++i) {
    filler += 'i';
    const Set made = at_page_nine(filler + " ");
    if (made.sink.diagnostics().empty()) {
      ++settled;
      continue;
    }
    REQUIRE(made.sink.diagnostics().size() == 1);
    CHECK(made.sink.diagnostics()[0].kind == diagnostics::Kind::page_numbers_unsettled);
    ++unsettled;
  }
  INFO(settled << " settled, " << unsettled << " did not");
  CHECK(settled > 0);
  CHECK(unsettled > 0);
}
