#pragma once

#include "bind/table/row.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace hopbao::bind::table {

/// Slots that a cell covers from its own on, to the right and downwards; both at least 1.
struct CellSpan {
  int columns = 1;
  int rows = 1;
};

/// Which cells of the rows under the head cover several slots: those that a written row says so of
/// (`columns`, `rows`), and equal neighbours downwards in a column with `merge`. Spans stay within
/// their group.
class CellSpans {
 public:
  /// The arguments outlive this.
  CellSpans(const ColumnPlans& columns, const std::vector<RowPlan>& rows, Context& context);

  /// What the cell at this place covers; nothing if another cell covers the place. Asked for once
  /// for each place, in reading order. A span that leaves its group or the columns, or meets
  /// another one, is cut and reported (span_outside), as is a cell written where another lies
  /// (cell_covered).
  std::optional<CellSpan> take(std::size_t row, std::size_t column);

 private:
  std::size_t stretch_end(std::size_t row);
  CellSpan written(std::size_t row, std::size_t column);
  int equal_rows(std::size_t row, std::size_t column);
  std::string shown(std::size_t row, std::size_t column) const;
  void cover(std::size_t row, std::size_t column, const CellSpan& span);

  const ColumnPlans& columns_;
  const std::vector<RowPlan>& rows_;
  Context& context_;
  std::vector<std::size_t> covered_until_;  ///< by column: the first row that is free again
  std::vector<bool> merged_;                ///< by column: covered by an equal cell
  std::size_t stretch_end_ = 0;             ///< of the rows up to here; found once
};

}  // namespace hopbao::bind::table
