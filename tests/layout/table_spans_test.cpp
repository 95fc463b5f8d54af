#include "document/random_table.hpp"
#include "document/table_grid.hpp"
#include "layout/table/track_sizing.hpp"

#include <catch2/catch.hpp>

#include <numeric>
#include <random>

using namespace hopbao;
using document::GridCell;
using document::TableGrid;
using document::TrackSize;
using layout::table::SpanNeed;
using layout::table::TrackNeed;

namespace {

Length sum_of(const std::vector<Length>& sizes, std::size_t first, std::size_t end) {
  return std::accumulate(sizes.begin() + static_cast<std::ptrdiff_t>(first),
                         sizes.begin() + static_cast<std::ptrdiff_t>(end), Length());
}

/// What each cell of a layout needs, at random.
struct Needs {
  std::vector<TrackNeed> columns;
  std::vector<SpanNeed> across;
  std::vector<Length> rows;
  std::vector<SpanNeed> down;
};

Needs needs_of(const TableGrid& grid, std::mt19937& random) {
  Needs needs;
  needs.columns.resize(grid.columns());
  needs.rows.resize(grid.rows());
  for (TrackNeed& column : needs.columns) {
    column.size.kind = random() % 2 == 0 ? TrackSize::Kind::content : TrackSize::Kind::flexible;
  }
  for (const GridCell& cell : grid.cells()) {
    const Length width = Length::from_pt(static_cast<double>(random() % 40));
    const Length height = Length::from_pt(static_cast<double>(random() % 60));
    if (cell.column_span > 1) {
      needs.across.push_back({cell.column, cell.column_span, width, width * 2});
    } else {
      TrackNeed& column = needs.columns[cell.column];
      column.min = std::max(column.min, width);
      column.max = std::max(column.max, width * 2);
    }
    if (cell.row_span > 1) {
      needs.down.push_back({cell.row, cell.row_span, height, height});
    } else {
      needs.rows[cell.row] = std::max(needs.rows[cell.row], height);
    }
  }
  return needs;
}

}  // namespace

TEST_CASE("in 5,000 random span layouts widths add up to the table's and every cell has its room") {
  test::RandomTables tables(2020);
  std::mt19937 random(30);
  const Length width = Length::from_mm(257);
  std::size_t spanning = 0;
  for (int i = 0; i < 5000; ++i) {
    INFO("layout " << i);
    const test::RandomTable made = tables.next();
    const TableGrid grid(made.table);
    const Needs needs = needs_of(grid, random);
    const auto columns = layout::table::size_columns(needs.columns, needs.across, width);
    REQUIRE(columns.widths.size() == grid.columns());
    REQUIRE(columns.excess == Length());
    REQUIRE(approx_equal(sum_of(columns.widths, 0, grid.columns()), width));
    for (std::size_t n = 0; n < grid.columns(); ++n) {
      REQUIRE(fits(needs.columns[n].min, columns.widths[n]));
    }
    for (const SpanNeed& span : needs.across) {
      REQUIRE(fits(span.min, sum_of(columns.widths, span.first, span.first + span.count)));
    }
    const std::vector<Length> rows = layout::table::size_rows(needs.rows, needs.down);
    REQUIRE(rows.size() == grid.rows());
    for (std::size_t n = 0; n < grid.rows(); ++n) REQUIRE(fits(needs.rows[n], rows[n]));
    for (const SpanNeed& span : needs.down) {
      REQUIRE(fits(span.min, sum_of(rows, span.first, span.first + span.count)));
    }
    spanning += needs.across.size() + needs.down.size();
  }
  CHECK(spanning > 10'000);
}
