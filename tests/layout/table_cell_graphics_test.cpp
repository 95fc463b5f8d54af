#include "layout/table/cell_graphics.hpp"
#include "table_fixtures.hpp"

#include <catch2/catch.hpp>

using namespace hopbao;
using namespace hopbao::literals;
using namespace hopbao::test;
using document::CellAlign;
using document::CellBar;
using document::CellExtra;
using document::CellGraphic;
using document::CellProgress;

/// Filled rectangles and circles in an ink, with their left edges from the frame's.
static std::vector<std::pair<Length, Length>> fills(const scene::Frame& frame, const Color& ink) {
  std::vector<std::pair<Length, Length>> found;
  for (const DrawnShape& drawn : drawn_in(frame).shapes) {
    if (drawn.shape.fill != ink) continue;
    const auto& steps = drawn.shape.path.steps;
    found.push_back(
        {drawn.at.x + steps[0].points[0].x, steps[1].points[0].x - steps[0].points[0].x});
  }
  return found;
}

static document::Table table_with(std::vector<CellGraphic> graphics, Length gap) {
  std::vector<document::Row> rows{head_row({head("Số")})};
  document::Column wide = fixed(60_mm, CellAlign::decimal);
  wide.graphic_width = 20_mm;
  wide.graphic_gap = gap;
  document::Table table = ruled({wide}, {});
  for (CellGraphic& graphic : graphics) {
    document::Cell made = gap > Length() ? number("12,5") : cell("");
    CellExtra extra;
    extra.graphic = std::move(graphic);
    table.extras.push_back(std::move(extra));
    made.extra = static_cast<std::uint32_t>(table.extras.size());
    rows.push_back(body_row({std::move(made)}));
  }
  table.rows = std::move(rows);
  return table;
}

TEST_CASE("a cell is no larger for drawings that few have") {
  struct Plain {
    document::Inlines content;
    document::SharedStyle style;
    document::StructId tag;
    int column_span;
    int row_span;
    std::optional<std::size_t> align_at;
  };
  CHECK(sizeof(document::Cell) <= sizeof(Plain) + sizeof(void*));
}

TEST_CASE("bars of a column start on one line, to both sides of zero") {
  const LaidOut laid = lay_out(
      table_with({CellBar{30, -10, 30}, CellBar{-10, -10, 30}, CellBar{15, -10, 30}}, 2_mm), 60_mm);
  const auto first = fills(laid.strips.rows[0].frame, ink::primary);
  const auto second = fills(laid.strips.rows[1].frame, ink::accent);
  const auto third = fills(laid.strips.rows[2].frame, ink::primary);
  REQUIRE(first.size() == 1);
  REQUIRE(second.size() == 1);
  REQUIRE(third.size() == 1);
  CHECK(approx_equal(first[0].second, 15_mm));
  CHECK(approx_equal(second[0].second, 5_mm));
  CHECK(approx_equal(third[0].second, 7.5_mm));
  CHECK(approx_equal(first[0].first, third[0].first));
  CHECK(approx_equal(second[0].first + 5_mm, first[0].first));
}

TEST_CASE("a number and its bar stand in the middle of a ruled column together") {
  const LaidOut laid = lay_out(table_with({CellBar{1, 0, 1}}, 2_mm), 60_mm);
  const Drawn drawn = drawn_in(laid.strips.rows[0].frame);
  const auto bar = fills(laid.strips.rows[0].frame, ink::primary);
  const DrawnRun& number = drawn.run("12,5");
  const Length left = number.at.x;
  const Length right = 60_mm - (bar[0].first + bar[0].second);
  CHECK(approx_equal(left, right));
  CHECK(approx_equal(number.at.x + number.run.width() + 2_mm, bar[0].first));
}

TEST_CASE("a drawing without a number stands in the middle of a ruled column") {
  const LaidOut laid = lay_out(table_with({CellBar{1, 0, 1}}, {}), 60_mm);
  const auto bar = fills(laid.strips.rows[0].frame, ink::primary);
  REQUIRE(bar.size() == 1);
  CHECK(approx_equal(bar[0].first, 20_mm));
}

TEST_CASE("progress lies over a track to 100, and below what is expected in the accent ink") {
  const LaidOut laid =
      lay_out(table_with({CellProgress{50, 125, 40}, CellProgress{25, 125, 40}}, 2_mm), 60_mm);
  const auto track = fills(laid.strips.rows[0].frame, ink::grey_12);
  REQUIRE(track.size() == 1);
  CHECK(approx_equal(track[0].second, 16_mm));
  CHECK(approx_equal(fills(laid.strips.rows[0].frame, ink::primary).at(0).second, 8_mm));
  CHECK(approx_equal(fills(laid.strips.rows[1].frame, ink::accent).at(0).second, 4_mm));
}

TEST_CASE("a bar of no length shows its zero line") {
  const LaidOut laid = lay_out(table_with({CellBar{0, 0, 1}}, 2_mm), 60_mm);
  CHECK(fills(laid.strips.rows[0].frame, ink::primary).empty());
  std::size_t strokes = 0;
  for (const DrawnShape& drawn : drawn_in(laid.strips.rows[0].frame).shapes) {
    strokes += drawn.shape.stroke && drawn.shape.stroke->width == 0.75_pt ? 1 : 0;
  }
  CHECK(strokes == 1);
}

TEST_CASE("a mark leaves its room to every number of its column") {
  document::Column marked = fixed(40_mm, CellAlign::decimal);
  marked.mark_size = 11_pt;
  document::Table table = ruled({marked}, {});
  CellExtra extra;
  extra.mark = document::Direction::fall;
  extra.mark_color = ink::accent;
  table.extras.push_back(extra);
  document::Cell with_mark = number("3,5");
  with_mark.extra = 1;
  table.rows = {head_row({head("Số")}), body_row({with_mark}), body_row({number("3,5")})};
  const LaidOut laid = lay_out(table, 40_mm);
  const Length x = drawn_in(laid.strips.rows[0].frame).run("3,5").at.x;
  CHECK(approx_equal(x, drawn_in(laid.strips.rows[1].frame).run("3,5").at.x));
  const Drawn drawn = drawn_in(laid.strips.rows[0].frame);
  const auto mark = std::ranges::find_if(
      drawn.shapes, [](const DrawnShape& shape) { return shape.shape.fill == ink::accent; });
  REQUIRE(mark != drawn.shapes.end());
  CHECK(mark->at.x < x);
  CHECK_FALSE(mark->tag.valid());
}
