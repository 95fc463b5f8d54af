#include "layout/table/fills.hpp"

#include "layout/table/table_rules.hpp"

#include <optional>
#include <utility>

namespace hopbao::layout::table {

using namespace literals;
using document::Row;

/// More than a viewer's blur, less than any padding.
static constexpr Length kOverlap = 0.25_pt;

std::vector<bool> stripes(const Grid& grid, const document::Table& table) {
  if (!table.style.stripe_fill) return {};
  std::vector<bool> striped(grid.rows(), false);
  bool next = false;
  for (std::size_t row = grid.head_rows(); row < grid.rows(); ++row) {
    if (table.rows[row].kind != Row::Kind::body) {
      next = false;
      continue;
    }
    striped[row] = next;
    if (!grid.row_joined_below(row)) next = !next;
  }
  return striped;
}

static std::optional<Color> ground(const TableGeometry& geometry, std::size_t row) {
  const document::TableStyle& style = geometry.table.style;
  switch (geometry.table.rows[row].kind) {
    case Row::Kind::head:
      return style.head_filled ? std::optional(style.head_fill) : std::nullopt;
    case Row::Kind::group:
      return style.group_fill;
    case Row::Kind::total:
      return style.total_fill;
    case Row::Kind::summary:
    case Row::Kind::body:
      break;
  }
  const bool striped = !geometry.striped.empty() && geometry.striped[row];
  return striped ? style.stripe_fill : std::nullopt;
}

/// Where the ground of a row begins, from the row's top.
static Length ground_top(const TableGeometry& geometry, std::size_t row, bool first_of_stretch) {
  if (row == 0) return {};
  const Length above = rule_below(geometry, row - 1).width;
  if (above > Length()) return first_of_stretch ? above / 2 : Length();
  if (ground(geometry, row - 1)) return -kOverlap;
  return head_rule(geometry.table.style).width / 2;  // this row may come to stand under the head
}

void draw_fills(scene::Frame& frame, const TableGeometry& geometry, RowRange rows) {
  const Length top = geometry.row_edges[rows.first];
  for (std::size_t row = rows.first; row < rows.end; ++row) {
    const std::optional<Color> color = ground(geometry, row);
    if (!color) continue;
    const std::size_t first = row;
    while (row + 1 < rows.end && ground(geometry, row + 1) == color) ++row;
    const Length y =
        geometry.row_edges[first] - top + ground_top(geometry, first, first == rows.first);
    const Length foot = geometry.row_edges[row + 1] - top;
    scene::Shape fill;
    fill.path = Path::rectangle({{Length(), y}, {geometry.width(), foot - y}});
    fill.fill = *color;
    frame.place({}, std::move(fill));
  }
}

}  // namespace hopbao::layout::table
