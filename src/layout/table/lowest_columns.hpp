#pragma once

#include "layout/table/track_sizing.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace hopbao::layout::table {

// Which widths keep a table low. Pure numbers: no font, no text.

/// A cell that may break: over rows [row, row + row_count) and tracks [first, first + count). It
/// takes k + 1 lines of `leading` from the width `narrowest[k]` on (padding included; none wider
/// than the one before), one more than these in anything narrower.
struct CellLines {
  std::size_t row = 0;
  std::size_t row_count = 1;
  std::size_t first = 0;
  std::size_t count = 1;
  Length leading;
  std::vector<Length> narrowest;

  std::size_t lines_at(Length width) const;
};

/// What the height of a table depends on: rows as high as one line needs (`rows`), and the cells
/// that may break. `padding`: of each row, above and below together.
struct RowLines {
  std::vector<Length> rows;
  std::vector<CellLines> cells;
  Length padding;

  /// Height of the rows without their padding, and the lines of all cells that may break.
  struct Cost {
    double height = 0;  ///< pt
    std::size_t lines = 0;
    bool lower_than(const Cost& other) const;
  };
  Cost cost(std::span<const Length> widths) const;
};

/// As size_columns, but where content tracks have to break lines, and where they and the flexible
/// ones together may: each track gets the narrowest width at which its cells keep their lines, and
/// those are chosen so that the table is as low as can be found, then has the fewest lines. What
/// is left is divided as size_columns does. Where no choice is lower, the widths are those of
/// size_columns. (Steps up and down the widths at which some cell gains a line, from several
/// starts: the choice is a knapsack's, and exact ways are not worth their time.)
TrackSizes size_columns_low(std::span<const TrackNeed> needs, std::span<const SpanNeed> spans,
                            const RowLines& rows, Length width);

}  // namespace hopbao::layout::table
