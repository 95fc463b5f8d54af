#pragma once

#include "document/table.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace hopbao::document {

/// A cell and the slots it covers: `row_span` × `column_span` from (`row`, `column`), both at
/// least 1.
struct GridCell {
  std::size_t row = 0;
  std::size_t column = 0;
  std::size_t row_span = 1;
  std::size_t column_span = 1;
  const Cell* cell = nullptr;  ///< in the table that the grid was made of

  std::size_t row_end() const { return row + row_span; }
  std::size_t column_end() const { return column + column_span; }
};

/// Which cell covers which slot: rows × columns, no sizes. Cells take the first free slots of their
/// row, as in HTML's table model; slots may stay empty. The table outlives its grid.
class TableGrid {
 public:
  /// A cell that leaves the columns, the rows or its part (head, body) or that meets another cell
  /// is our mistake (InvariantError), as is a head row under a body row: tables are bound, not
  /// typed.
  explicit TableGrid(const Table& table);

  std::size_t rows() const { return rows_; }
  std::size_t columns() const { return columns_; }
  /// How many of the rows are head rows; they are the first.
  std::size_t head_rows() const { return head_rows_; }
  /// All cells in reading order: by row, then by column.
  std::span<const GridCell> cells() const { return cells_; }
  /// Indices into `cells()` of the cells that start in `row`: [first, end).
  std::size_t first_cell(std::size_t row) const { return row_starts_[row]; }
  std::size_t end_cell(std::size_t row) const { return row_starts_[row + 1]; }
  /// The cell over a slot; nullptr if it is empty.
  const GridCell* at(std::size_t row, std::size_t column) const;
  /// True if one cell covers the slot and the one below it (to its right); no rule runs between
  /// them.
  bool joined_below(std::size_t row, std::size_t column) const;
  bool joined_right(std::size_t row, std::size_t column) const;
  /// True if some cell covers slots of `row` and of the row below.
  bool row_joined_below(std::size_t row) const;

 private:
  void place_row(const Row& row, std::size_t index);
  void occupy(const GridCell& cell);

  static constexpr std::uint32_t kEmpty = 0xFFFFFFFF;
  std::size_t rows_ = 0;
  std::size_t columns_ = 0;
  std::size_t head_rows_ = 0;
  std::vector<GridCell> cells_;
  std::vector<std::size_t> row_starts_;
  std::vector<std::uint32_t> slots_;  ///< index of the cell over each slot, row by row
};

}  // namespace hopbao::document
