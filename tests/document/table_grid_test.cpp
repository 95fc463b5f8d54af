#include "document/table_grid.hpp"
#include "document/table_fixtures.hpp"

#include "base/invariant.hpp"

#include <catch2/catch.hpp>

using namespace hopbao;
using namespace hopbao::test;
using document::GridCell;
using document::TableGrid;

TEST_CASE("cells take the slots of their row in order") {
  const document::Table table = table_of(2, {body_row({cell("a"), cell("b")})});
  const TableGrid grid(table);
  CHECK(grid.rows() == 1);
  CHECK(grid.columns() == 2);
  CHECK(grid.head_rows() == 0);
  REQUIRE(grid.at(0, 0) != nullptr);
  CHECK(grid.at(0, 0)->cell == &table.rows[0].cells[0]);
  CHECK(grid.at(0, 1)->cell == &table.rows[0].cells[1]);
}

TEST_CASE("a cell under a row span moves to the next free slot") {
  const document::Table table =
      table_of(3, {body_row({cell("a"), spanning(cell("b"), 2, 1), cell("c")}),
                   body_row({cell("d"), cell("e")})});
  const TableGrid grid(table);
  CHECK(grid.at(1, 1) == grid.at(0, 1));
  CHECK(grid.at(1, 2)->cell == &table.rows[1].cells[1]);
  CHECK(grid.at(1, 2)->column == 2);
}

TEST_CASE("slots join where one cell covers both and nowhere else") {
  const document::Table table = table_of(
      3, {body_row({spanning(cell("a"), 2, 2), cell("b")}), body_row({cell("c")}), body_row({})});
  const TableGrid grid(table);
  CHECK(grid.joined_right(0, 0));
  CHECK_FALSE(grid.joined_right(0, 1));
  CHECK_FALSE(grid.joined_right(0, 2));
  CHECK(grid.joined_below(0, 0));
  CHECK(grid.joined_below(0, 1));
  CHECK_FALSE(grid.joined_below(0, 2));
  CHECK_FALSE(grid.joined_below(1, 0));
  CHECK_FALSE(grid.joined_right(2, 0));
  CHECK(grid.row_joined_below(0));
  CHECK_FALSE(grid.row_joined_below(1));
  CHECK_FALSE(grid.row_joined_below(2));
}

TEST_CASE("rows with few or no cells leave slots empty") {
  const document::Table table = table_of(2, {body_row({cell("a")}), body_row({})});
  const TableGrid grid(table);
  CHECK(grid.at(0, 1) == nullptr);
  CHECK(grid.at(1, 0) == nullptr);
  CHECK(grid.first_cell(1) == grid.end_cell(1));
  CHECK(grid.cells().size() == 1);
}

TEST_CASE("head rows are counted and cells stand in reading order") {
  const document::Table table =
      table_of(2, {head_row({spanning(cell("a"), 2, 1), cell("b")}), head_row({cell("c")}),
                   body_row({cell("d"), cell("e")})});
  const TableGrid grid(table);
  CHECK(grid.head_rows() == 2);
  std::string order;
  for (const GridCell& placed : grid.cells()) {
    order += std::get<document::Text>(placed.cell->content[0]).text;
  }
  CHECK(order == "abcde");
  CHECK(grid.first_cell(1) == 2);
  CHECK(grid.end_cell(1) == 3);
}

TEST_CASE("a table that does not obey the grid is our mistake") {
  const auto grid_of = [](const document::Table& table) { return TableGrid(table); };
  // Too many cells, a span past the last column, past the last row, out of the head, into another
  // cell.
  CHECK_THROWS_AS(grid_of(table_of(1, {body_row({cell("a"), cell("b")})})), InvariantError);
  CHECK_THROWS_AS(grid_of(table_of(2, {body_row({spanning(cell("a"), 1, 3)})})), InvariantError);
  CHECK_THROWS_AS(grid_of(table_of(2, {body_row({spanning(cell("a"), 2, 1)})})), InvariantError);
  CHECK_THROWS_AS(grid_of(table_of(1, {head_row({spanning(cell("a"), 2, 1)}), body_row({})})),
                  InvariantError);
  CHECK_THROWS_AS(grid_of(table_of(2, {body_row({cell("a"), spanning(cell("b"), 2, 1)}),
                                       body_row({spanning(cell("c"), 1, 2)})})),
                  InvariantError);
  CHECK_THROWS_AS(grid_of(table_of(1, {body_row({cell("a")}), head_row({cell("b")})})),
                  InvariantError);
  CHECK_THROWS_AS(grid_of(table_of(1, {body_row({spanning(cell("a"), 1, 0)})})), InvariantError);
}
