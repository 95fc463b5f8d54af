#include "layout/table/borders.hpp"
#include "layout/table_fixtures.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace hopbao;
using namespace hopbao::literals;
using namespace hopbao::test;
using layout::table::Grid;
using layout::table::Rule;
using layout::table::rules_of;
using layout::table::TableGeometry;
using layout::table::top_rule;

static constexpr Length kHair = 0.35_pt;

/// Columns of 50 pt, rows of 20 pt.
static TableGeometry geometry(const Grid& grid, const document::Table& table) {
  TableGeometry made{grid, table, {}, {}};
  for (std::size_t i = 0; i <= grid.columns(); ++i) {
    made.column_edges.push_back(50_pt * static_cast<double>(i));
  }
  for (std::size_t i = 0; i <= grid.rows(); ++i) {
    made.row_edges.edges.push_back(20_pt * static_cast<double>(i));
  }
  return made;
}

static bool has(const std::vector<Rule>& rules, const Rule& rule) {
  return std::ranges::find(rules, rule) != rules.end();
}

static document::Table three_by_three(std::vector<document::Cell> first,
                                      std::vector<document::Cell> second,
                                      document::Row::Kind third = document::Row::Kind::body) {
  return ruled({flexible(), flexible(), flexible()},
               {body_row(std::move(first)), body_row(std::move(second)),
                row(third, {cell("x"), cell("y"), cell("z")})});
}

TEST_CASE("a whole table has a rule per edge, each in one piece") {
  const document::Table table =
      three_by_three({cell("a"), cell("b"), cell("c")}, {cell("d"), cell("e"), cell("f")});
  const Grid grid(table);
  const std::vector<Rule> rules = rules_of(geometry(grid, table), {0, 3});
  CHECK(rules.size() == 8);
  CHECK(has(rules, {{0_pt, 0_pt}, {150_pt, 0_pt}, kHair}));
  CHECK(has(rules, {{0_pt, 20_pt}, {150_pt, 20_pt}, kHair}));
  CHECK(has(rules, {{0_pt, 60_pt}, {150_pt, 60_pt}, kHair}));
  CHECK(has(rules, {{50_pt, 0_pt}, {50_pt, 60_pt}, kHair}));
}

TEST_CASE("outer rules have their ink inside the table's width") {
  const document::Table table = three_by_three({}, {});
  const Grid grid(table);
  const std::vector<Rule> rules = rules_of(geometry(grid, table), {0, 3});
  CHECK(has(rules, {{kHair / 2, 0_pt}, {kHair / 2, 60_pt}, kHair}));
  CHECK(has(rules, {{150_pt - kHair / 2, 0_pt}, {150_pt - kHair / 2, 60_pt}, kHair}));
}

TEST_CASE("stacked stretches draw a shared rule once") {
  const document::Table table = three_by_three({}, {});
  const Grid grid(table);
  const TableGeometry sizes = geometry(grid, table);
  std::vector<Length> heights;  // of the level rules, from the table's top
  for (std::size_t row = 0; row < 3; ++row) {
    for (const Rule& rule : rules_of(sizes, {row, row + 1})) {
      if (rule.from.y == rule.to.y) heights.push_back(rule.from.y + sizes.row_edges[row]);
    }
  }
  CHECK(heights == std::vector<Length>{0_pt, 20_pt, 40_pt, 60_pt});
}

TEST_CASE("rules stop at spanning cells and go on behind them") {
  const document::Table table =
      three_by_three({cell("a"), spanning(cell("b"), 2, 1), cell("c")}, {cell("d"), cell("e")});
  const Grid grid(table);
  const std::vector<Rule> rules = rules_of(geometry(grid, table), {0, 3});
  CHECK(has(rules, {{0_pt, 20_pt}, {50_pt, 20_pt}, kHair}));
  CHECK(has(rules, {{100_pt, 20_pt}, {150_pt, 20_pt}, kHair}));
  CHECK_FALSE(has(rules, {{0_pt, 20_pt}, {150_pt, 20_pt}, kHair}));
  CHECK(has(rules, {{0_pt, 40_pt}, {150_pt, 40_pt}, kHair}));
}

TEST_CASE("uprights stop at a row that one cell fills") {
  const document::Table table =
      three_by_three({cell("a"), cell("b"), cell("c")}, {spanning(cell("group"), 1, 3)});
  const Grid grid(table);
  const std::vector<Rule> rules = rules_of(geometry(grid, table), {0, 3});
  CHECK(has(rules, {{50_pt, 0_pt}, {50_pt, 20_pt}, kHair}));
  CHECK(has(rules, {{50_pt, 40_pt}, {50_pt, 60_pt}, kHair}));
  CHECK(has(rules, {{kHair / 2, 0_pt}, {kHair / 2, 60_pt}, kHair}));
}

TEST_CASE("the head rule runs under the head and a heavier rule over a total") {
  document::Table table = three_by_three({}, {}, document::Row::Kind::total);
  table.rows[0].kind = document::Row::Kind::head;
  const Grid grid(table);
  const std::vector<Rule> rules = rules_of(geometry(grid, table), {0, 3});
  CHECK(has(rules, {{0_pt, 20_pt}, {150_pt, 20_pt}, 0.75_pt}));
  CHECK(has(rules, {{0_pt, 40_pt}, {150_pt, 40_pt}, 0.5_pt}));
  CHECK(has(rules, {{0_pt, 60_pt}, {150_pt, 60_pt}, kHair}));
}

TEST_CASE("an open table has no rule but the one under its head and over its total") {
  document::Table table = three_by_three({}, {}, document::Row::Kind::total);
  table.rows[0].kind = document::Row::Kind::head;
  table.style.grid_width = {};
  const Grid grid(table);
  const TableGeometry sizes = geometry(grid, table);
  const std::vector<Rule> expected{{{0_pt, 20_pt}, {150_pt, 20_pt}, 0.75_pt},
                                   {{0_pt, 40_pt}, {150_pt, 40_pt}, 0.5_pt}};
  CHECK(rules_of(sizes, {0, 3}) == expected);
  CHECK(top_rule(sizes).empty());
}

TEST_CASE("a table without uprights has its rows' rules and stronger ones at top and foot") {
  document::Table table = three_by_three({cell("a"), cell("b"), cell("c")}, {});
  table.rows[0].kind = document::Row::Kind::head;
  table.style.uprights = false;
  table.style.rules.top = table.style.rules.foot = document::TableRule{1_pt};
  const Grid grid(table);
  const TableGeometry sizes = geometry(grid, table);
  const std::vector<Rule> expected{{{0_pt, 0_pt}, {150_pt, 0_pt}, 1_pt},
                                   {{0_pt, 20_pt}, {150_pt, 20_pt}, 0.75_pt},
                                   {{0_pt, 40_pt}, {150_pt, 40_pt}, kHair},
                                   {{0_pt, 60_pt}, {150_pt, 60_pt}, 1_pt}};
  CHECK(rules_of(sizes, {0, 3}) == expected);
}

TEST_CASE("every place has its own rule where the style says so") {
  using document::TableRule;
  document::Table table = three_by_three({}, {}, document::Row::Kind::group);
  table.rows[0].kind = document::Row::Kind::head;
  document::TableRules& rules = table.style.rules;
  rules.top = TableRule{1_pt};
  rules.foot = TableRule{2_pt};
  rules.head = TableRule{0.5_pt};
  rules.group = TableRule{0.35_pt, ink::grey_60};
  rules.upright = TableRule{0.25_pt, ink::grey_25};
  rules.side = TableRule{};
  const Grid grid(table);
  const std::vector<Rule> drawn = rules_of(geometry(grid, table), {0, 3});
  CHECK(has(drawn, {{0_pt, 0_pt}, {150_pt, 0_pt}, 1_pt}));
  CHECK(has(drawn, {{0_pt, 20_pt}, {150_pt, 20_pt}, 0.5_pt}));
  CHECK(has(drawn, {{0_pt, 40_pt}, {150_pt, 40_pt}, 0.35_pt, ink::grey_60}));
  CHECK(has(drawn, {{0_pt, 60_pt}, {150_pt, 60_pt}, 2_pt}));
  CHECK(std::ranges::none_of(drawn, [](const Rule& rule) {
    return rule.from.x == rule.to.x && (rule.from.x < 10_pt || rule.from.x > 140_pt);
  }));
  // A stretch's own uprights leave the head rule above it whole.
  const std::vector<Rule> below = rules_of(geometry(grid, table), {1, 2});
  CHECK(has(below, {{50_pt, 0.25_pt}, {50_pt, 20_pt}, 0.25_pt, ink::grey_25}));
  // Uprights in another ink are drawn first, so that they do not cut the heavier rules.
  CHECK(drawn.front().width == 0.25_pt);
  CHECK(drawn.back().width == 2_pt);
}

TEST_CASE("a head over several columns is ruled off below, apart from its neighbours") {
  document::Table table = three_by_three({spanning(cell("a"), 2, 1), spanning(cell("b"), 1, 2)},
                                         {cell("c"), cell("d")});
  table.rows[0].kind = table.rows[1].kind = document::Row::Kind::head;
  table.style.grid_width = {};
  table.style.padding_inline = 4_pt;
  table.style.rules.head = document::TableRule{0.5_pt};
  table.style.rules.spanner = document::TableRule{0.35_pt};
  const Grid grid(table);
  const std::vector<Rule> expected{{{54_pt, 20_pt}, {146_pt, 20_pt}, 0.35_pt},
                                   {{0_pt, 40_pt}, {150_pt, 40_pt}, 0.5_pt}};
  CHECK(rules_of(geometry(grid, table), {0, 3}) == expected);
}
