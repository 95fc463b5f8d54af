#pragma once

#include "layout/table/borders.hpp"
#include "layout/table/cells.hpp"

#include <optional>
#include <span>
#include <vector>

namespace hopbao::layout::table {

/// Heights of rows whose cells take a line each, found while the rows are measured: whether a page
/// holds them can then be told in any columns without shaping the rows again. Rows with anything
/// else (cells over several rows, notes, lines broken by hand) are not known here.
class OneLineRows {
 public:
  /// Rows [rows.first, rows.end), the next ones after those before. `cells`: theirs.
  void add(RowRange rows, std::span<const ShapedCell> cells, const document::Table& table,
           const TableContext& context);
  /// The row's height if each of its cells goes into one line of its columns.
  std::optional<Length> height(std::size_t row, const Grid& grid, const ColumnPlan& plan) const;

 private:
  std::size_t first_row_ = 0;
  std::vector<Length> heights_;  ///< of the rows; negative: not known
  std::vector<Length> widths_;   ///< that the cells need, with all that stands beside their text
};

}  // namespace hopbao::layout::table
