#pragma once

#include "layout/table/borders.hpp"
#include "layout/table/cells.hpp"

#include <cstddef>
#include <map>
#include <vector>

namespace hopbao::layout::table {

/// The cells of rows that a page may have to part, by row: those of rows higher than a page, and of
/// rows under a cell that is. A cell over such rows is parted among them, so that its lines stand
/// beside theirs on whichever page that is.
using TallRows = std::map<std::size_t, std::vector<SetCell>>;

/// Parts the cells of `rows` (`cells`, in the grid's order) that no page with room for `room` can
/// hold. Lets rows grow that then need more: `edges` as in TableGeometry.
TallRows part_tall_rows(RowRange rows, const std::vector<SetCell>& cells, Length room,
                        RowEdges& edges);

/// A row parted between its lines: all first lines of its cells, then all second ones, …, each
/// with the height that it takes.
struct RowSlice {
  std::vector<SetCell> cells;
  Length height;
};
std::vector<RowSlice> slice_row(const std::vector<SetCell>& cells);

}  // namespace hopbao::layout::table
