#include "layout/table/one_line_rows.hpp"
#include "layout/table/table_setting.hpp"
#include "layout/table_fixtures.hpp"

#include <catch2/catch.hpp>

#include <random>
#include <string>

using namespace hopbao;
using namespace hopbao::literals;
using namespace hopbao::test;
using document::CellAlign;

/// Rows whose first cells take a line or several, with marks on capitals, raised signs, breaks by
/// hand and cells over two rows.
static document::Table mixed_rows(std::size_t count, unsigned seed) {
  std::mt19937 random(seed);
  document::Table table =
      ruled({content(), content(CellAlign::decimal)}, {head_row({head("Tên"), head("Số")})});
  table.style.body_vertical = document::VerticalAlign::baseline;
  for (std::size_t i = 0; i < count; ++i) {
    std::string words = random() % 3 == 0 ? "ẾỒẪ" : "xã";
    for (auto more = random() % (i / 64 % 2 == 0 ? 4 : 30); more > 0; --more) words += " nhà";
    document::Cell first = cell(words, table_style(random() % 4 == 0 ? 700 : 400));
    if (i / 64 % 4 == 2 && random() % 9 == 0) first.content.push_back(document::LineBreak{});
    const bool tall = i + 1 < count && random() % 97 == 0;
    if (tall) first.row_span = 2;
    table.rows.push_back(body_row({std::move(first), number(std::to_string(random() % 99999))}));
    if (!tall) continue;
    table.rows.push_back(body_row({number("7,5")}));
    ++i;
  }
  return table;
}

TEST_CASE("rows that only count pages are as high as those that are drawn") {
  std::size_t known = 0;
  for (const unsigned seed : {1u, 2u, 3u}) {
    const auto table = std::make_shared<const document::Table>(mixed_rows(900, seed));
    text::FontBook fonts = tinos();
    diagnostics::DiagnosticSink sink;
    const layout::TableContext context{fonts, sink, Lang::vi, 257_mm};
    const layout::table::TableSetting setting(table, 90_mm, context);
    for (std::size_t row = setting.grid().head_rows(); row < setting.grid().rows();) {
      const std::size_t end = setting.batch_end(row);
      const auto bare = setting.set_rows({row, end}, layout::Ink::left_out, sink);
      const auto drawn = setting.set_rows({row, end}, layout::Ink::drawn, sink);
      REQUIRE(bare.size() == drawn.size());
      for (std::size_t i = 0; i < bare.size(); ++i) {
        CHECK(bare[i].frame.size.height.pt() == Approx(drawn[i].frame.size.height.pt()));
        CHECK(bare[i].after == drawn[i].after);
        CHECK(bare[i].rows.begin == drawn[i].rows.begin);
        CHECK(bare[i].rows.end == drawn[i].rows.end);
      }
      row = end;
    }
  }

  // What is known without setting: that a row's cells take a line each.
  document::Table table = mixed_rows(300, 4);
  const layout::table::Grid grid(table);
  text::FontBook fonts = tinos();
  diagnostics::DiagnosticSink sink;
  const layout::TableContext context{fonts, sink, Lang::vi, 257_mm};
  layout::table::OneLineRows rows;
  const auto cells = layout::table::shape_cells(grid.cells(), table, context);
  rows.add({0, grid.rows()}, cells, table, context);
  const layout::table::ColumnPlan wide{{0_mm, 250_mm, 300_mm}, {{}, {}}};
  const layout::table::ColumnPlan narrow{{0_mm, 25_mm, 75_mm}, {{}, {}}};
  for (std::size_t row = 0; row < grid.rows(); ++row) {
    const auto in_wide = rows.height(row, grid, wide);
    const bool spans = grid.cells()[grid.first_cell(row)].row_span > 1;
    if (spans) CHECK_FALSE(in_wide);
    known += in_wide ? 1 : 0;
    if (rows.height(row, grid, narrow)) CHECK(in_wide);
  }
  CHECK(known > 200);
  CHECK(known < grid.rows());
}
