#include "document/table_heads.hpp"
#include "document/random_table.hpp"

#include <catch2/catch.hpp>

#include <set>

using namespace hopbao;
using namespace hopbao::test;
using document::GridCell;
using document::Role;
using document::Row;
using document::Scope;
using document::StructId;
using document::TableGrid;
using document::TableHeads;

static constexpr int kLayouts = 5000;

TEST_CASE("5,000 random span layouts cover every slot once, with the cell that was drawn there") {
  RandomTables tables(20230707);
  for (int i = 0; i < kLayouts; ++i) {
    INFO("layout " << i);
    const RandomTable made = tables.next();
    const TableGrid grid(made.table);
    REQUIRE(grid.head_rows() == made.head_rows);
    REQUIRE(grid.cells().size() == made.cells.size());
    std::size_t slots = 0;
    for (std::size_t n = 0; n < made.cells.size(); ++n) {
      const DrawnCell& drawn = made.cells[n];
      const GridCell& cell = grid.cells()[n];
      REQUIRE(cell.cell->tag == drawn.tag);
      for (std::size_t row = drawn.row; row < drawn.row_end; ++row) {
        for (std::size_t column = drawn.column; column < drawn.column_end; ++column) {
          REQUIRE(grid.at(row, column) == &cell);
        }
      }
      slots += cell.row_span * cell.column_span;
    }
    REQUIRE(slots == grid.rows() * grid.columns());
  }
}

static std::set<StructId> tags_of(const std::vector<const GridCell*>& cells) {
  std::set<StructId> tags;
  for (const GridCell* cell : cells) tags.insert(cell->cell->tag);
  return tags;
}

TEST_CASE("in 5,000 random span layouts the heads are those above, before and of the wholes") {
  RandomTables tables(30);
  std::size_t spanned = 0;
  std::size_t parts = 0;
  for (int i = 0; i < kLayouts; ++i) {
    INFO("layout " << i);
    const RandomTable made = tables.next();
    const TableGrid grid(made.table);
    const TableHeads heads(made.table, grid, made.tree);
    for (std::size_t n = 0; n < made.cells.size(); ++n) {
      INFO("cell " << n);
      std::set<StructId> expected;
      for (const DrawnCell& other : made.cells) {
        if (!heads_cell(made, other, made.cells[n])) continue;
        expected.insert(other.tag);
        spanned += other.column_end - other.column > 1 ? 1 : 0;
        parts += other.row_end <= made.cells[n].row && other.row >= made.head_rows ? 1 : 0;
      }
      const std::vector<const GridCell*> found = heads.of(grid.cells()[n]);
      REQUIRE(tags_of(found) == expected);
      REQUIRE(found.size() == expected.size());
    }
  }
  // The layouts hold what the test is about.
  CHECK(spanned > 10'000);
  CHECK(parts > 10'000);
}

namespace {

/// Retail by group, with a spanned head: "Thực hiện" over "Năm nay" and "Năm trước".
struct Sample {
  document::StructTree tree;
  document::Table table;

  StructId add(Row& row, Role role, Scope scope, int columns = 1, int rows = 1) {
    document::Cell cell;
    cell.tag = tree.add(row.tag, role);
    cell.column_span = columns;
    cell.row_span = rows;
    tree.node(cell.tag).scope = scope;
    row.cells.push_back(cell);
    return cell.tag;
  }
  Row& add_row(Row::Kind kind, int level = 0) {
    Row& row = table.rows.emplace_back();
    row.kind = kind;
    row.level = level;
    row.tag = tree.add(table.tag, Role::table_row);
    return row;
  }
  /// A row head and two numbers; returns the row's elements.
  std::vector<StructId> figure_row(Row::Kind kind, int level = 0) {
    Row& row = add_row(kind, level);
    return {add(row, Role::header_cell, Scope::row), add(row, Role::data_cell, Scope::none),
            add(row, Role::data_cell, Scope::none)};
  }
  Sample() {
    table.columns.resize(3);
    table.tag = tree.add(tree.root(), Role::table);
  }
};

std::vector<StructId> headers_of(const Sample& sample, StructId cell) {
  const auto found = sample.tree.headers(cell);
  return {found.begin(), found.end()};
}

}  // namespace

TEST_CASE(
    "heads are read group first, then the row's wholes and the row, then columns from the top") {
  Sample sample;
  Row& top = sample.add_row(Row::Kind::head);
  const StructId stub = sample.add(top, Role::header_cell, Scope::column, 1, 2);
  const StructId spanner = sample.add(top, Role::header_cell, Scope::column, 2);
  Row& low = sample.add_row(Row::Kind::head);
  const StructId now = sample.add(low, Role::header_cell, Scope::column);
  const StructId before = sample.add(low, Role::header_cell, Scope::column);
  Row& group_row = sample.add_row(Row::Kind::group);
  const StructId group = sample.add(group_row, Role::header_cell, Scope::row, 3);
  const auto whole = sample.figure_row(Row::Kind::body);
  const auto part = sample.figure_row(Row::Kind::body, 1);
  const auto next = sample.figure_row(Row::Kind::body);
  const auto total = sample.figure_row(Row::Kind::total);
  set_headers(sample.table, sample.tree);

  using Ids = std::vector<StructId>;
  CHECK(headers_of(sample, now) == Ids{spanner});
  CHECK(headers_of(sample, stub).empty());
  CHECK(headers_of(sample, group).empty());
  CHECK(headers_of(sample, whole[0]) == Ids{group, stub});
  CHECK(headers_of(sample, whole[1]) == Ids{group, whole[0], spanner, now});
  CHECK(headers_of(sample, part[2]) == Ids{group, whole[0], part[0], spanner, before});
  CHECK(headers_of(sample, next[1]) == Ids{group, next[0], spanner, now});
  CHECK(headers_of(sample, total[1]) == Ids{total[0], spanner, now});
  // Scope says it: one head above, which spans no columns.
  CHECK(headers_of(sample, total[0]).empty());
  CHECK(sample.tree.named_heads() ==
        Ids{stub, spanner, now, before, group, whole[0], part[0], next[0], total[0]});
}

TEST_CASE("in a plain grid Scope says all and no cell names its heads") {
  Sample sample;
  Row& top = sample.add_row(Row::Kind::head);
  for (int i = 0; i < 3; ++i) sample.add(top, Role::header_cell, Scope::column);
  const auto first = sample.figure_row(Row::Kind::body);
  const auto total = sample.figure_row(Row::Kind::total);
  set_headers(sample.table, sample.tree);
  for (const StructId cell : {first[0], first[1], total[2]}) {
    CHECK(headers_of(sample, cell).empty());
  }
  CHECK(sample.tree.named_heads().empty());
}

TEST_CASE("two heads in a row are named: Scope alone is read in two ways") {
  Sample sample;
  Row& row = sample.add_row(Row::Kind::body);
  const StructId first = sample.add(row, Role::header_cell, Scope::row);
  const StructId second = sample.add(row, Role::header_cell, Scope::row);
  const StructId cell = sample.add(row, Role::data_cell, Scope::none);
  set_headers(sample.table, sample.tree);
  CHECK(headers_of(sample, cell) == std::vector<StructId>{first, second});
}

TEST_CASE("cells are given their heads in any order, each once") {
  document::StructTree tree;
  const StructId a = tree.add(tree.root(), Role::header_cell);
  const StructId b = tree.add(tree.root(), Role::data_cell);
  const StructId c = tree.add(tree.root(), Role::data_cell);
  tree.set_headers(c, std::vector{a});
  tree.set_headers(b, std::vector{a, a});
  CHECK(tree.headers(b).size() == 2);
  CHECK(tree.headers(c).size() == 1);
  CHECK(tree.headers(a).empty());
  CHECK_THROWS(tree.set_headers(c, std::vector{a}));
}
