#include "layout/table/fills.hpp"
#include "layout/table_fixtures.hpp"

#include <catch2/catch.hpp>

using namespace hopbao;
using namespace hopbao::literals;
using namespace hopbao::test;
using document::Row;

static document::Table one_column(const std::vector<Row::Kind>& kinds) {
  std::vector<Row> rows;
  for (const Row::Kind kind : kinds) rows.push_back(row(kind, {cell("a")}));
  document::Table table = ruled({flexible()}, std::move(rows));
  table.style.head_filled = false;
  table.style.stripe_fill = ink::grey_6;
  return table;
}

static layout::table::TableGeometry geometry(const document::TableGrid& grid,
                                             const document::Table& table) {
  std::vector<Length> edges{Length()};
  for (std::size_t i = 0; i < grid.rows(); ++i) edges.push_back(edges.back() + 20_pt);
  return {grid, table, {0_pt, 100_pt}, {0, std::move(edges)}, layout::table::stripes(grid, table)};
}

/// Top and foot of the grounds of a stretch, in points.
static std::vector<std::pair<double, double>> grounds(const layout::table::TableGeometry& of,
                                                      layout::table::RowRange rows) {
  scene::Frame frame;
  layout::table::draw_fills(frame, of, rows);
  std::vector<std::pair<double, double>> found;
  for (const DrawnShape& drawn : drawn_in(frame).shapes) {
    const std::vector<PathStep>& steps = drawn.shape.path.steps;
    found.emplace_back(steps[0].points[0].y.pt(), steps[2].points[0].y.pt());
  }
  return found;
}

TEST_CASE("every second row of a group is striped, counted afresh under its head") {
  using enum Row::Kind;
  const document::Table table = one_column({head, body, body, body, group, body, body, total});
  const document::TableGrid grid(table);
  CHECK(layout::table::stripes(grid, table) ==
        std::vector<bool>{false, false, true, false, false, false, true, false});
}

TEST_CASE("rows that a cell joins have one ground") {
  using enum Row::Kind;
  document::Table table =
      ruled({flexible(), flexible()},
            {body_row({cell("a"), cell("b")}), body_row({spanning(cell("c"), 2, 1), cell("d")}),
             body_row({cell("e")}), body_row({cell("f"), cell("g")})});
  table.style.stripe_fill = ink::grey_6;
  const document::TableGrid grid(table);
  CHECK(layout::table::stripes(grid, table) == std::vector<bool>{false, true, true, false});
}

TEST_CASE("a ground begins where the rule above it ends, which it does not cover") {
  using enum Row::Kind;
  document::Table table = one_column({head, body, body});
  table.style.grid_width = 1_pt;
  const document::TableGrid grid(table);
  CHECK(grounds(geometry(grid, table), {2, 3}) ==
        std::vector<std::pair<double, double>>{{0.5, 20}});
}

TEST_CASE("grounds that touch without a rule leave no white between them") {
  using enum Row::Kind;
  document::Table table = one_column({body, body, total});
  table.style.grid_width = {};
  table.style.rules.total = document::TableRule{};
  table.style.total_fill = ink::grey_12;
  const document::TableGrid grid(table);
  const auto ground = grounds(geometry(grid, table), {2, 3});
  REQUIRE(ground.size() == 1);
  CHECK(ground[0].first < 0);
  // Of one stretch: neighbours of one ink are one ground.
  table.style.stripe_fill = ink::grey_12;
  const document::TableGrid again(table);
  CHECK(grounds(geometry(again, table), {0, 3}).size() == 1);
}
