#include "layout/page_builder.hpp"

#include "layout/built_pages.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace hopbao;
using namespace hopbao::layout;
using namespace hopbao::literals;

/// `count` lines of 10 mm that may be parted anywhere.
static std::vector<Strip> lines(std::size_t count, BreakAppeal after = BreakAppeal::good) {
  std::vector<Strip> strips(count);
  for (Strip& strip : strips) {
    strip.frame.size = {160_mm, 10_mm};
    strip.after = after;
  }
  return strips;
}

static std::vector<Strip> exhibit(std::size_t number, Length height) {
  std::vector<Strip> strips(2);
  strips[0].frame.size = {160_mm, 5_mm};
  strips[0].after = BreakAppeal::forbidden;
  strips[1].frame.size = {160_mm, height};
  for (Strip& strip : strips) strip.floating = number;
  return strips;
}

static std::vector<Strip> joined(std::initializer_list<std::vector<Strip>> parts) {
  std::vector<Strip> all;
  for (const auto& part : parts) all.insert(all.end(), part.begin(), part.end());
  return all;
}

static PageMeasures page(Length height = 100_mm) {
  PageMeasures measures;
  measures.height = height;
  return measures;
}

/// Strips on each page: "10 10 3"; exhibits as "x".
static std::string shape(const std::vector<PageContent>& pages) {
  std::string text;
  for (const PageContent& content : pages) {
    if (!text.empty()) text += ' ';
    text += std::to_string(content.strips.size());
    for (const Strip& strip : content.strips) {
      if (strip.floating) text += 'x';
    }
  }
  return text;
}

TEST_CASE("pages are filled to the last line that fits") {
  CHECK(shape(test::build_pages(lines(23), page())) == "10 10 3");
  CHECK(shape(test::build_pages(lines(10), page())) == "10");
  CHECK(test::build_pages({}, page()).empty());
}

TEST_CASE("a page ends at the better place if that leaves little blank") {
  std::vector<Strip> strips = lines(20, BreakAppeal::forbidden);
  strips[7].after = BreakAppeal::good;
  CHECK(shape(test::build_pages(strips, page())) == "8 10 2");
}

TEST_CASE("a fair place near the foot is better than a good one far above") {
  std::vector<Strip> strips = lines(12, BreakAppeal::forbidden);
  strips[2].after = BreakAppeal::good;
  strips[8].after = BreakAppeal::fair;
  CHECK(shape(test::build_pages(strips, page())) == "9 3");
}

TEST_CASE("where every place is forbidden the page is still filled") {
  CHECK(shape(test::build_pages(lines(12, BreakAppeal::forbidden), page())) == "10 2");
}

TEST_CASE("a strip taller than the page stands alone") {
  std::vector<Strip> strips = lines(3);
  strips[1].frame.size.height = 150_mm;
  CHECK(shape(test::build_pages(strips, page())) == "1 1 1");
}

TEST_CASE("the gap between strips is the larger of both spaces and vanishes at a page's top") {
  std::vector<Strip> strips = lines(11);
  for (Strip& strip : strips) {
    strip.space_before = 2_mm;
    strip.space_after = 1_mm;
  }
  CHECK(gap_between(strips[0], strips[1]) == 2_mm);
  // 10 + n * 12 <= 100: eight strips a page.
  CHECK(shape(test::build_pages(strips, page())) == "8 3");
}

TEST_CASE("footnotes take their room on the page of their mark") {
  PageMeasures measures = page();
  measures.note_heights = {15_mm};
  measures.note_separator = 5_mm;
  std::vector<Strip> strips = lines(12);
  strips[3].notes = {0};
  const auto pages = test::build_pages(strips, measures);
  CHECK(shape(pages) == "8 4");
  CHECK(pages[0].notes == std::vector<std::size_t>{0});
  CHECK(pages[1].notes.empty());
}

TEST_CASE("a line whose footnote does not fit goes to the next page with it") {
  PageMeasures measures = page();
  measures.note_heights = {15_mm};
  measures.note_separator = 5_mm;
  std::vector<Strip> strips = lines(12);
  strips[9].notes = {0};
  const auto pages = test::build_pages(strips, measures);
  CHECK(shape(pages) == "9 3");
  CHECK(pages[1].notes == std::vector<std::size_t>{0});
}

TEST_CASE("an exhibit that would leave a hole waits while text moves up") {
  const auto pages = test::build_pages(joined({lines(4), exhibit(0, 60_mm), lines(9)}), page());
  CHECK(shape(pages) == "10 5xx");
  CHECK(pages[1].strips[0].floating.has_value());
}

TEST_CASE("an exhibit that leaves little blank does not wait") {
  CHECK(shape(test::build_pages(joined({lines(7), exhibit(0, 60_mm), lines(2)}), page())) ==
        "7 4xx");
}

TEST_CASE("text never moves up across a first-level heading") {
  std::vector<Strip> behind = lines(9);
  behind[0].bookmark = scene::Bookmark{"II", 1, {}};
  CHECK(shape(test::build_pages(joined({lines(4), exhibit(0, 60_mm), behind}), page())) ==
        "4 5xx 6");
}

TEST_CASE("exhibits keep their order") {
  const auto pages =
      test::build_pages(joined({lines(4), exhibit(0, 60_mm), exhibit(1, 60_mm), lines(9)}), page());
  REQUIRE(pages.size() >= 3);
  CHECK(pages[0].strips.size() == 4);
  CHECK(pages[1].strips[0].floating == std::size_t{0});
}

TEST_CASE("a table's head opens a further page and takes its room") {
  std::vector<Strip> strips = lines(15);
  auto head = std::make_shared<scene::Frame>();
  head->size = {160_mm, 20_mm};
  for (std::size_t i = 1; i < strips.size(); ++i) strips[i].lead_in = head;
  CHECK(shape(test::build_pages(strips, page())) == "10 5");
  const auto pages = test::build_pages(lines(0), page());
  CHECK(pages.empty());
  std::vector<Strip> more = lines(25);
  for (std::size_t i = 1; i < more.size(); ++i) more[i].lead_in = head;
  CHECK(shape(test::build_pages(more, page())) == "10 8 7");
}

TEST_CASE("pages end where they would if all strips were known") {
  std::vector<std::vector<Strip>> blocks;
  for (std::size_t i = 0; i < 40; ++i) {
    blocks.push_back(i % 5 == 3 ? exhibit(i, 40_mm + 3_mm * static_cast<double>(i % 7))
                                : lines(3 + i % 4, BreakAppeal::fair));
  }
  std::vector<Strip> all;
  PageBuilder streamed(page());
  std::vector<PageContent> pages;
  for (const auto& block : blocks) {
    all.insert(all.end(), block.begin(), block.end());
    while (!streamed.wants_more()) pages.push_back(streamed.take_page());
    streamed.add(block);
  }
  while (!streamed.empty()) pages.push_back(streamed.take_page());
  CHECK(pages.size() > 10);
  CHECK(shape(pages) == shape(test::build_pages(all, page())));
}
