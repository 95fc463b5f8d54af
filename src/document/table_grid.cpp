#include "document/table_grid.hpp"

#include "base/invariant.hpp"

namespace hopbao::document {

static std::size_t count_head_rows(const Table& table) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    if (table.rows[i].kind != Row::Kind::head) continue;
    invariant(i == count, "head rows are the first rows of a table");
    ++count;
  }
  return count;
}

TableGrid::TableGrid(const Table& table)
    : rows_(table.rows.size()),
      columns_(table.columns.size()),
      head_rows_(count_head_rows(table)),
      slots_(rows_ * columns_, kEmpty) {
  row_starts_.reserve(rows_ + 1);
  for (std::size_t i = 0; i < rows_; ++i) {
    row_starts_.push_back(cells_.size());
    place_row(table.rows[i], i);
  }
  row_starts_.push_back(cells_.size());
}

void TableGrid::place_row(const Row& row, std::size_t index) {
  std::size_t column = 0;
  for (const Cell& cell : row.cells) {
    invariant(cell.column_span >= 1 && cell.row_span >= 1, "a cell spans at least one slot");
    while (column < columns_ && slots_[index * columns_ + column] != kEmpty) ++column;
    GridCell placed;
    placed.row = index;
    placed.column = column;
    placed.row_span = static_cast<std::size_t>(cell.row_span);
    placed.column_span = static_cast<std::size_t>(cell.column_span);
    placed.cell = &cell;
    occupy(placed);
    column = placed.column_end();
  }
}

void TableGrid::occupy(const GridCell& cell) {
  invariant(cell.column_end() <= columns_, "a cell stays inside the columns");
  const std::size_t part_end = cell.row < head_rows_ ? head_rows_ : rows_;
  invariant(cell.row_end() <= part_end, "a cell stays inside the head or the body");
  const auto index = static_cast<std::uint32_t>(cells_.size());
  for (std::size_t row = cell.row; row < cell.row_end(); ++row) {
    for (std::size_t column = cell.column; column < cell.column_end(); ++column) {
      std::uint32_t& slot = slots_[row * columns_ + column];
      invariant(slot == kEmpty, "no two cells cover a slot");
      slot = index;
    }
  }
  cells_.push_back(cell);
}

const GridCell* TableGrid::at(std::size_t row, std::size_t column) const {
  invariant(row < rows_ && column < columns_, "a slot of the grid");
  const std::uint32_t slot = slots_[row * columns_ + column];
  return slot == kEmpty ? nullptr : &cells_[slot];
}

bool TableGrid::joined_below(std::size_t row, std::size_t column) const {
  if (row + 1 >= rows_) return false;
  const GridCell* cell = at(row, column);
  return cell != nullptr && cell == at(row + 1, column);
}

bool TableGrid::joined_right(std::size_t row, std::size_t column) const {
  if (column + 1 >= columns_) return false;
  const GridCell* cell = at(row, column);
  return cell != nullptr && cell == at(row, column + 1);
}

bool TableGrid::row_joined_below(std::size_t row) const {
  for (std::size_t column = 0; column < columns_; ++column) {
    if (joined_below(row, column)) return true;
  }
  return false;
}

}  // namespace hopbao::document
