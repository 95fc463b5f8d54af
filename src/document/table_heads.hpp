#pragma once

#include "document/structure.hpp"
#include "document/table.hpp"
#include "document/table_grid.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace hopbao::document {

/// Which cells head which: the header cells above a cell in its columns, those before it in its
/// rows, and those of the rows that its row is a part of (its group, "Trong đó:"). A total is a
/// part of nothing. Whether a cell heads others says its element (TH). All are borrowed.
class TableHeads {
 public:
  TableHeads(const Table& table, const TableGrid& grid, const StructTree& tree);

  /// The heads of a cell of the grid, as they are read before it: groups and rows it is a part of,
  /// outermost first, heads of its own rows, then heads of its columns from the top.
  std::vector<const GridCell*> of(const GridCell& cell) const;

 private:
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;

  void find_wholes(const Table& table);
  void add_row_heads(std::size_t row, std::size_t columns,
                     std::vector<const GridCell*>& heads) const;
  void add_heads_of_wholes(std::size_t row, std::vector<const GridCell*>& heads) const;
  void add_column_heads(const GridCell& cell, std::vector<const GridCell*>& heads) const;
  bool is_head(const GridCell& cell) const;

  const Table& table_;
  const TableGrid& grid_;
  const StructTree& tree_;
  std::vector<std::uint32_t> wholes_;  ///< by row: the row that it is a part of, or kNone
};

/// Says in the tree which heads a cell has, where their Scope alone does not: under spanned or
/// stacked heads, in groups, in parts of other rows. In a plain grid it says nothing, so that a
/// long table stays small. Cells without an element are left out.
void set_headers(const Table& table, StructTree& tree);

}  // namespace hopbao::document
