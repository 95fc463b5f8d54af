#include "layout/table/lowest_columns.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <utility>

using namespace hopbao;
using namespace hopbao::literals;
using document::TrackSize;
using layout::table::CellLines;
using layout::table::RowLines;
using layout::table::size_columns;
using layout::table::size_columns_low;
using layout::table::TrackNeed;

static TrackNeed content(Length min, Length max) {
  return {{TrackSize::Kind::content, {}}, min, max};
}
static TrackNeed flexible(Length min, Length max = {}) {
  return {{TrackSize::Kind::flexible, {}}, min, max};
}
/// A cell of one row and column that takes 1, 2 … lines from these widths on.
static CellLines cell(std::size_t row, std::size_t column, std::vector<Length> narrowest) {
  return {row, 1, column, 1, 10_pt, std::move(narrowest)};
}
static std::vector<double> points(const std::vector<Length>& lengths) {
  std::vector<double> values;
  for (const Length length : lengths) values.push_back(std::round(length.pt() * 1000) / 1000);
  return values;
}
using Points = std::vector<double>;

TEST_CASE("a cell takes the fewest lines that its width allows, and one more in less") {
  const CellLines wide = cell(0, 0, {90_pt, 50_pt, 30_pt});
  CHECK(wide.lines_at(90_pt) == 1);
  CHECK(wide.lines_at(89_pt) == 2);
  CHECK(wide.lines_at(50_pt) == 2);
  CHECK(wide.lines_at(30_pt) == 3);
  CHECK(wide.lines_at(29_pt) == 4);
}

TEST_CASE("a row is as high as its highest cell") {
  RowLines rows{{10_pt, 10_pt}, {cell(0, 0, {90_pt, 50_pt}), cell(0, 1, {60_pt, 30_pt})}, 5_pt};
  const RowLines::Cost cost = rows.cost(std::vector{50_pt, 40_pt});
  CHECK(cost.height == Approx(30));
  CHECK(cost.lines == 4);
}

TEST_CASE("a cell over two rows adds what they lack") {
  CellLines tall = cell(0, 0, {90_pt, 60_pt, 40_pt, 30_pt});
  tall.row_count = 2;
  RowLines rows{{10_pt, 10_pt}, {tall}, 5_pt};
  CHECK(rows.cost(std::vector{60_pt}).height == Approx(20));
  CHECK(rows.cost(std::vector{40_pt}).height == Approx(25));  // 30 in 10 + 5 of padding + 10
}

TEST_CASE("a head gives up a line's room where rows get lower by it") {
  // The unit's head would stand on one line at 60; broken it leaves the labels 30 more.
  const std::vector<TrackNeed> needs{flexible(40_pt, 120_pt), content(30_pt, 60_pt)};
  RowLines rows{{10_pt, 10_pt, 10_pt},
                {cell(0, 1, {60_pt, 30_pt}), cell(1, 0, {120_pt, 65_pt, 40_pt}),
                 cell(2, 0, {118_pt, 64_pt, 40_pt})},
                5_pt};
  CHECK(points(size_columns(needs, {}, 150_pt).widths) == Points{90, 60});
  CHECK(points(size_columns_low(needs, {}, rows, 150_pt).widths) == Points{120, 30});
}

TEST_CASE("where nothing gets lower the widths stay the usual ones") {
  const std::vector<TrackNeed> needs{flexible(40_pt, 90_pt), content(30_pt, 60_pt)};
  RowLines rows{{10_pt, 10_pt}, {cell(0, 1, {60_pt, 30_pt}), cell(1, 0, {85_pt, 45_pt})}, 5_pt};
  CHECK(size_columns_low(needs, {}, rows, 150_pt).widths == size_columns(needs, {}, 150_pt).widths);
}

TEST_CASE("of two label columns the one that gains more gets the room") {
  const std::vector<TrackNeed> needs{content(20_pt, 200_pt), content(20_pt, 60_pt)};
  RowLines rows{{10_pt, 10_pt, 10_pt},
                {cell(0, 0, {100_pt, 50_pt, 40_pt, 30_pt}), cell(1, 0, {100_pt, 50_pt, 40_pt}),
                 cell(2, 1, {60_pt, 40_pt, 20_pt})},
                5_pt};
  const std::vector<Length> widths = size_columns_low(needs, {}, rows, 130_pt).widths;
  CHECK(rows.cost(widths).height == Approx(10 + 10 + 30));
  CHECK(std::accumulate(widths.begin(), widths.end(), Length()).pt() == Approx(130));
}

/// Small whole numbers, the same on every machine.
struct Dice {
  std::uint32_t state = 1;
  std::uint32_t roll(std::uint32_t sides) {
    state = state * 1664525u + 1013904223u;
    return (state >> 16) % sides;
  }
};

TEST_CASE("of 200 random tables none is higher than with the usual widths, few than the lowest") {
  Dice dice;
  double found = 0;
  double lowest = 0;
  for (int round = 0; round < 200; ++round) {
    std::vector<TrackNeed> needs{content(20_pt, 120_pt), content(20_pt, 120_pt),
                                 content(20_pt, 120_pt)};
    RowLines rows{std::vector<Length>(6, 10_pt), {}, 5_pt};
    for (std::size_t row = 0; row < 6; ++row) {
      for (std::size_t column = 0; column < 3; ++column) {
        const double one = 20 + dice.roll(100);
        std::vector<Length> narrowest;
        for (int lines = 1; one / lines >= 20; ++lines) {
          narrowest.push_back(Length::from_pt(one / lines));
        }
        rows.cells.push_back(cell(row, column, std::move(narrowest)));
      }
    }
    const Length width = 180_pt;
    const auto chosen = size_columns_low(needs, {}, rows, width).widths;
    const auto usual = size_columns(needs, {}, width).widths;
    CHECK_FALSE(rows.cost(usual).lower_than(rows.cost(chosen)));
    // Brute force, point by point.
    double best = 1e9;
    for (double a = 20; a <= 140; ++a) {
      for (double b = 20; a + b <= 160; ++b) {
        const std::vector<Length> tried{Length::from_pt(a), Length::from_pt(b),
                                        Length::from_pt(180 - a - b)};
        best = std::min(best, rows.cost(tried).height);
      }
    }
    found += rows.cost(chosen).height;
    lowest += best;
  }
  CHECK(found <= lowest * 1.01);
}
