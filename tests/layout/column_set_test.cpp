#include "layout/column_set.hpp"

#include "support/scene_items.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace hopbao;
using namespace hopbao::layout;
using namespace hopbao::literals;

/// `lines` lines of 5 mm in `count` columns of 50 mm, 10 mm apart; each line has a mark.
static ColumnSet set_of(std::size_t count, std::size_t lines) {
  std::vector<Strip> strips(lines);
  for (Strip& strip : strips) {
    strip.frame.size = {50_mm, 5_mm};
    strip.frame.place({}, scene::Anchor{"line", {}});
  }
  ColumnSet set;
  set.count = count;
  set.width = 50_mm;
  set.gutter = 10_mm;
  set.strips = std::make_shared<const std::vector<Strip>>(std::move(strips));
  return set;
}

/// Lines in each column: "4 4 2".
static std::string shape(const Strip& strip) {
  std::vector<std::size_t> counts;
  for (const auto& mark : test::items_of<scene::Anchor>(strip.frame)) {
    const auto column = static_cast<std::size_t>(mark.at.x.mm() / 60 + 0.5);
    if (counts.size() <= column) counts.resize(column + 1);
    ++counts[column];
  }
  std::string text;
  for (const std::size_t count : counts) text += (text.empty() ? "" : " ") + std::to_string(count);
  return text;
}

TEST_CASE("columns that fit are as low as they can be") {
  const auto cut = cut_columns(set_of(3, 10), 100_mm);
  REQUIRE(cut);
  CHECK(shape(cut->strip) == "4 4 2");
  CHECK(cut->strip.frame.size.height.mm() == Approx(20));
  CHECK(cut->strip.frame.size.width.mm() == Approx(170));
  CHECK(cut->rest == nullptr);
  CHECK(shape(cut_columns(set_of(2, 8), 100_mm)->strip) == "4 4");
  CHECK(shape(cut_columns(set_of(2, 1), 100_mm)->strip) == "1");
}

TEST_CASE("columns that do not fit fill the room, and the rest is balanced on its page") {
  const auto cut = cut_columns(set_of(2, 30), 52_mm);
  REQUIRE(cut);
  CHECK(shape(cut->strip) == "10 10");
  REQUIRE(cut->rest != nullptr);
  CHECK(cut->rest->begin == 20);
  const auto next = cut_columns(*cut->rest, 52_mm);
  REQUIRE(next);
  CHECK(shape(next->strip) == "5 5");
  CHECK(next->rest == nullptr);
}

TEST_CASE("what goes over to the next page stands in more than one column") {
  // Forty lines fit; behind them a paragraph of three that may not be parted, and before it one of
  // five.
  ColumnSet set = set_of(2, 43);
  std::vector<Strip> strips = *set.strips;
  for (const std::size_t i : {35, 36, 37, 38, 40, 41}) strips[i].after = BreakAppeal::forbidden;
  set.strips = std::make_shared<const std::vector<Strip>>(std::move(strips));
  const auto cut = cut_columns(set, 100_mm);
  REQUIRE(cut);
  CHECK(shape(cut->strip) == "18 17");
  REQUIRE(cut->rest);
  CHECK(shape(cut_columns(*cut->rest, 100_mm)->strip) == "5 3");
}

TEST_CASE("a column ends at no forbidden place") {
  ColumnSet set = set_of(2, 8);
  std::vector<Strip> strips = *set.strips;
  strips[3].after = BreakAppeal::forbidden;
  strips[4].after = BreakAppeal::forbidden;
  set.strips = std::make_shared<const std::vector<Strip>>(std::move(strips));
  const auto cut = cut_columns(set, 100_mm);
  REQUIRE(cut);
  CHECK(shape(cut->strip) == "3 5");
}

TEST_CASE("nothing is cut where not even the first lines fit") {
  CHECK_FALSE(cut_columns(set_of(2, 8), 4_mm));
}

TEST_CASE("bookmarks, notes and places of columns come along") {
  ColumnSet set = set_of(2, 4);
  std::vector<Strip> strips = *set.strips;
  strips[1].bookmarks.push_back({"Một", 2, 1_mm});
  strips[3].notes = {4};
  strips[3].places = {"table:a"};
  set.strips = std::make_shared<const std::vector<Strip>>(std::move(strips));
  const auto cut = cut_columns(set, 100_mm);
  REQUIRE(cut);
  REQUIRE(cut->strip.bookmarks.size() == 1);
  CHECK(cut->strip.bookmarks[0].top.mm() == Approx(6));
  CHECK(cut->strip.notes == std::vector<std::size_t>{4});
  CHECK(cut->strip.places == std::vector<std::string>{"table:a"});
}
