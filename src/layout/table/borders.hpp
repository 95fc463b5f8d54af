#pragma once

#include "base/geometry.hpp"
#include "document/table_grid.hpp"

#include <span>
#include <vector>

namespace hopbao::layout::table {

using document::GridCell;
using Grid = document::TableGrid;

/// Edges of a stretch of rows, one more than rows; each stands under its row's place in the grid.
struct RowEdges {
  std::size_t first = 0;  ///< row
  std::vector<Length> edges;

  Length& operator[](std::size_t row) { return edges[row - first]; }
  Length operator[](std::size_t row) const { return edges[row - first]; }
};

/// A grid with its sizes: `column_edges` from the table's left edge (one more than columns),
/// `row_edges` of the rows that are looked at, from the top of the first.
struct TableGeometry {
  const Grid& grid;
  const document::Table& table;
  std::vector<Length> column_edges;
  RowEdges row_edges;
  std::vector<bool> striped = {};  ///< rows on the ground of every second row; empty: none

  Length width() const { return column_edges.back(); }
};

/// Rows [first, end), drawn together in one frame.
struct RowRange {
  std::size_t first = 0;
  std::size_t end = 0;
  bool open_foot = false;  ///< the last of them goes on below: no rule closes it
};

/// A straight line with its thickness and ink, centred on the line between its points.
struct Rule {
  Point from;
  Point to;
  Length width;
  Color color = ink::black;
  bool operator==(const Rule&) const = default;
};

/// The rules of a stretch of rows, from its top left corner: between columns and below every row,
/// and above the table's first row. So stacked stretches share each rule once, and a stretch under
/// a repeated head is closed by the head's own rule. Rules run on as far as no spanning cell stops
/// them; outer ones lie inside the table's width. Heads over several columns have rules of their
/// own where the style says so.
std::vector<Rule> rules_of(const TableGeometry& geometry, RowRange rows);

/// The rule along the foot of a row; spanning cells may interrupt it.
document::TableRule rule_below(const TableGeometry& geometry, std::size_t row);

/// The rule that closes a table at its top, alone: what a page begins with where no head is
/// repeated.
std::vector<Rule> top_rule(const TableGeometry& geometry);

}  // namespace hopbao::layout::table
