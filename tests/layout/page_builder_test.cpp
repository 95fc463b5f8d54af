#include "layout/page_builder.hpp"

#include "layout/built_pages.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <deque>
#include <memory>
#include <string>
#include <vector>

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

/// A note of `count` lines.
static SetNote note_of(std::size_t count, Length line) {
  SetNote note;
  note.lines.resize(count);
  for (Strip& strip : note.lines) strip.frame.size = {160_mm, line};
  return note;
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
  measures.note_separator = 5_mm;
  const std::deque<SetNote> notes{note_of(1, 15_mm)};
  std::vector<Strip> strips = lines(12);
  strips[3].notes = {0};
  const auto pages = test::build_pages(strips, measures, notes);
  CHECK(shape(pages) == "8 4");
  CHECK(pages[0].notes == std::vector<NotePart>{{0, 0, 1}});
  CHECK(pages[1].notes.empty());
}

TEST_CASE("a line whose footnote does not fit goes to the next page with it") {
  PageMeasures measures = page();
  measures.note_separator = 5_mm;
  const std::deque<SetNote> notes{note_of(1, 15_mm)};
  std::vector<Strip> strips = lines(12);
  strips[9].notes = {0};
  const auto pages = test::build_pages(strips, measures, notes);
  CHECK(shape(pages) == "9 3");
  CHECK(pages[1].notes == std::vector<NotePart>{{0, 0, 1}});
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

TEST_CASE("an exhibit that waits parts no paragraph where the page ends well above") {
  // Behind the exhibit a paragraph of three lines and one of five.
  std::vector<Strip> behind = lines(8, BreakAppeal::fair);
  behind[2].after = behind[7].after = BreakAppeal::good;
  CHECK(shape(test::build_pages(joined({lines(4), exhibit(0, 60_mm), behind, lines(1)}), page())) ==
        "7 5xx 3");
  // Half the page left blank is worse than a parted paragraph.
  behind[2].after = BreakAppeal::fair;
  behind[0].after = BreakAppeal::good;
  CHECK(shape(test::build_pages(joined({lines(4), exhibit(0, 60_mm), behind, lines(1)}), page())) ==
        "10 5xx");
}

TEST_CASE("text never moves up across a first-level heading") {
  std::vector<Strip> behind = lines(9);
  behind[0].bookmarks.push_back({"II", 1, {}});
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
  const std::deque<SetNote> no_notes;
  PageBuilder streamed(no_notes);
  streamed.begin_run(page());
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

/// Lines of each note on each page: "0:0-2 1:0-1 | 1:1-4".
static std::string notes_on(const std::vector<PageContent>& pages) {
  std::string text;
  for (const PageContent& page : pages) {
    if (&page != &pages.front()) text += text.empty() ? "|" : " |";
    for (const NotePart& part : page.notes) {
      if (!text.empty()) text += ' ';
      text += std::to_string(part.note) + ":" + std::to_string(part.first) + "-" +
              std::to_string(part.end);
    }
  }
  return text;
}

TEST_CASE("a note goes on on the next page where its line would else leave a hole") {
  PageMeasures measures = page();
  measures.note_separator = 5_mm;
  const std::deque<SetNote> notes{note_of(8, 5_mm)};
  std::vector<Strip> strips = lines(12);
  strips[7].notes = {0};
  // 80 mm of text and 5 mm of rule leave 15 mm: three of the note's lines.
  strips[7].after = BreakAppeal::good;
  for (std::size_t i = 2; i < 7; ++i) strips[i].after = BreakAppeal::forbidden;
  const auto pages = test::build_pages(strips, measures, notes);
  CHECK(shape(pages) == "8 4");
  CHECK(notes_on(pages) == "0:0-3 | 0:3-8");
}

TEST_CASE("a note is not divided to save little blank") {
  PageMeasures measures = page();
  measures.note_separator = 5_mm;
  const std::deque<SetNote> notes{note_of(4, 5_mm)};
  std::vector<Strip> strips = lines(12);
  strips[8].notes = {0};
  const auto pages = test::build_pages(strips, measures, notes);
  CHECK(shape(pages) == "8 4");
  CHECK(notes_on(pages) == "| 0:0-4");
}

TEST_CASE("a note longer than a page goes on until it ends") {
  PageMeasures measures = page();
  measures.note_separator = 5_mm;
  const std::deque<SetNote> notes{note_of(40, 5_mm)};
  std::vector<Strip> strips = lines(2);
  strips[0].notes = {0};
  const auto pages = test::build_pages(strips, measures, notes);
  std::size_t set = 0;
  for (const PageContent& one : pages) {
    for (const NotePart& part : one.notes) {
      CHECK(part.first == set);
      set = part.end;
    }
  }
  CHECK(set == 40);
  CHECK(pages.size() == 3);
}

TEST_CASE("a run begins a page of its own with its own height") {
  const std::deque<SetNote> notes;
  PageBuilder builder(notes);
  builder.begin_run(page());
  builder.add(lines(3));
  builder.begin_run(page(50_mm));
  builder.add(lines(8));
  builder.begin_run(page());
  builder.begin_run(page());
  builder.add(lines(2));
  std::vector<PageContent> pages;
  while (!builder.empty()) pages.push_back(builder.take_page());
  CHECK(shape(pages) == "3 5 3 2");
  std::vector<std::size_t> runs;
  std::vector<bool> opens;
  for (const PageContent& one : pages) {
    runs.push_back(one.run);
    opens.push_back(one.opens_run);
  }
  CHECK(runs == std::vector<std::size_t>{0, 1, 1, 3});
  CHECK(opens == std::vector<bool>{true, true, false, true});
}

/// An exhibit that stands at the top or foot of its page.
static std::vector<Strip> placed(std::size_t number, Length height, Placement placement) {
  std::vector<Strip> strips = exhibit(number, height);
  for (Strip& strip : strips) strip.placement = placement;
  return strips;
}

TEST_CASE("an exhibit of the foot stands on the page of its place if it fits") {
  const auto pages =
      test::build_pages(joined({lines(3), placed(0, 40_mm, Placement::foot), lines(9)}), page());
  REQUIRE(pages.size() == 2);
  CHECK(pages[0].foot.size() == 2);
  CHECK(pages[0].strips.size() == 5);
  CHECK(pages[1].strips.size() == 7);
}

TEST_CASE("an exhibit of the top stands above the text, on the next page if it does not fit") {
  const auto fitting =
      test::build_pages(joined({lines(3), placed(0, 40_mm, Placement::top), lines(2)}), page());
  REQUIRE(fitting.size() == 1);
  CHECK(fitting[0].top.size() == 2);
  CHECK(fitting[0].strips.size() == 5);
  const auto waiting =
      test::build_pages(joined({lines(8), placed(0, 40_mm, Placement::top), lines(6)}), page());
  REQUIRE(waiting.size() == 2);
  CHECK(waiting[0].top.empty());
  CHECK(waiting[0].strips.size() == 10);
  CHECK(waiting[1].top.size() == 2);
  CHECK(waiting[1].strips.size() == 4);
}

/// `count` lines of 5 mm in two columns of 50 mm.
static std::vector<Strip> columns(std::size_t count, std::vector<std::size_t> marked) {
  std::vector<Strip> inner(count);
  for (Strip& strip : inner) strip.frame.size = {50_mm, 5_mm};
  for (std::size_t note = 0; note < marked.size(); ++note) inner[marked[note]].notes = {note};
  auto set = std::make_shared<ColumnSet>();
  set->width = 50_mm;
  set->gutter = 10_mm;
  set->strips = std::make_shared<const std::vector<Strip>>(std::move(inner));
  Strip strip;
  strip.columns = std::move(set);
  return {strip};
}

TEST_CASE("notes stand on the page of their marks in columns, whose heading is not left alone") {
  PageMeasures measures = page();
  measures.note_separator = 5_mm;
  const std::deque<SetNote> notes{note_of(6, 5_mm), note_of(6, 5_mm), note_of(6, 5_mm)};
  std::vector<Strip> heading = lines(1, BreakAppeal::forbidden);
  const auto pages = test::build_pages(joined({heading, columns(60, {4, 9, 16})}), measures, notes);
  REQUIRE(pages.size() >= 2);
  CHECK(pages[0].strips.size() == 2);
  for (const PageContent& one : pages) {
    for (const Strip& strip : one.strips) {
      for (const std::size_t note : strip.notes) {
        CHECK(std::ranges::any_of(
            one.notes, [&](const NotePart& part) { return part.note == note && part.first == 0; }));
      }
    }
  }
}
