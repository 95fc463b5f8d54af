#pragma once

#include "document/structure.hpp"
#include "document/table.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

// Tables of random spans, and what they are made of, for tests that find out again by brute force
// what the program says of them.
namespace hopbao::test {

/// A cell as the generator drew it: slots [row, row_end) × [column, column_end).
struct DrawnCell {
  std::size_t row = 0;
  std::size_t row_end = 0;
  std::size_t column = 0;
  std::size_t column_end = 0;
  bool head = false;  ///< TH
  document::StructId tag;
};

/// A table without holes, its Table element the root's only child.
struct RandomTable {
  document::Table table;
  document::StructTree tree;
  std::vector<DrawnCell> cells;  ///< in reading order
  std::size_t head_rows = 0;
};

class RandomTables {
 public:
  explicit RandomTables(std::uint32_t seed) : random_(seed) {}

  RandomTable next() {
    RandomTable made;
    made.head_rows = below(4);
    const std::size_t rows = made.head_rows + below(10) + (made.head_rows == 0 ? 1 : 0);
    made.table.columns.resize(1 + below(7));
    draw_rows(made, rows);
    draw_cells(made);
    return made;
  }

 private:
  // std::uniform_int_distribution differs between libraries.
  std::size_t below(std::size_t end) { return random_() % end; }

  void draw_rows(RandomTable& made, std::size_t rows) {
    using Kind = document::Row::Kind;
    made.table.tag = made.tree.add(made.tree.root(), document::Role::table);
    const std::size_t bodies = below(5);  // some tables have only plain rows
    for (std::size_t i = 0; i < rows; ++i) {
      document::Row& row = made.table.rows.emplace_back();
      row.kind = Kind::body;
      if (i < made.head_rows) {
        row.kind = Kind::head;
      } else if (bodies > 0) {
        const std::size_t dice = below(8);
        if (dice < 2) row.kind = Kind::group;
        if (dice == 7) row.kind = Kind::total;
        row.level = static_cast<int>(below(bodies));
      }
      row.tag = made.tree.add(made.table.tag, document::Role::table_row);
    }
  }

  /// Each free slot begins a cell, as wide and as high as the free slots and its part let it be at most.
  void draw_cells(RandomTable& made) {
    const std::size_t rows = made.table.rows.size();
    const std::size_t columns = made.table.columns.size();
    std::vector<bool> taken(rows * columns);
    for (std::size_t row = 0; row < rows; ++row) {
      for (std::size_t column = 0; column < columns; ++column) {
        if (taken[row * columns + column]) continue;
        std::size_t wide = 1;
        while (column + wide < columns && !taken[row * columns + column + wide]) ++wide;
        wide = below(3) == 0 ? 1 + below(wide) : 1;
        const std::size_t part = row < made.head_rows ? made.head_rows : rows;
        const std::size_t high = below(4) == 0 ? 1 + below(part - row) : 1;
        const DrawnCell cell{row, row + high, column, column + wide, heads(made, row, column), {}};
        for (std::size_t r = row; r < cell.row_end; ++r) {
          for (std::size_t c = column; c < cell.column_end; ++c) taken[r * columns + c] = true;
        }
        add(made, cell);
      }
    }
  }

  bool heads(const RandomTable& made, std::size_t row, std::size_t column) {
    if (row < made.head_rows) return below(8) != 0;
    return below(column == 0 ? 4 : 12) != 0 ? column == 0 : column != 0;
  }

  void add(RandomTable& made, DrawnCell cell) {
    document::Row& row = made.table.rows[cell.row];
    cell.tag =
        made.tree.add(row.tag, cell.head ? document::Role::header_cell : document::Role::data_cell);
    document::StructNode& node = made.tree.node(cell.tag);
    node.row_span = static_cast<int>(cell.row_end - cell.row);
    node.column_span = static_cast<int>(cell.column_end - cell.column);
    if (cell.head) {
      node.scope = cell.row < made.head_rows ? document::Scope::column : document::Scope::row;
    }
    document::Cell bound;
    bound.tag = cell.tag;
    bound.row_span = node.row_span;
    bound.column_span = node.column_span;
    row.cells.push_back(std::move(bound));
    made.cells.push_back(cell);
  }

  std::mt19937 random_;
};

/// True if row `w` is a row of which row `r` is a part: less deep than it and than all between.
inline bool is_whole(const document::Table& table, std::size_t w, std::size_t r) {
  using Kind = document::Row::Kind;
  const auto depth = [&](std::size_t i) {
    const document::Row& row = table.rows[i];
    return row.kind == Kind::group ? row.level : row.level + 1000;
  };
  if (w >= r || table.rows[w].kind == Kind::head) return false;
  for (std::size_t i = w; i <= r; ++i) {
    if (table.rows[i].kind == Kind::total) return false;
    if (i > w && depth(i) <= depth(w)) return false;
  }
  return true;
}

/// True if `head` heads `cell`: it stands above, or before, or at a row that the cell is a part of.
inline bool heads_cell(const RandomTable& made, const DrawnCell& head, const DrawnCell& cell) {
  if (!head.head || head.tag == cell.tag) return false;
  const bool in_head = cell.row < made.head_rows;
  const bool group_head = cell.head && made.table.rows[cell.row].kind == document::Row::Kind::group;
  if (head.row < made.head_rows) {
    return !group_head && head.row < cell.row && head.column < cell.column_end &&
           cell.column < head.column_end;
  }
  if (in_head) return false;
  if (head.column < cell.column && head.row < cell.row_end && cell.row < head.row_end) return true;
  for (std::size_t w = head.row; w < head.row_end; ++w) {
    for (std::size_t r = cell.row; r < cell.row_end; ++r) {
      if (is_whole(made.table, w, r)) return true;
    }
  }
  return false;
}

}  // namespace hopbao::test
