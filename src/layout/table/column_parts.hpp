#pragma once

#include "layout/table/cells.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace hopbao::layout::table {

/// Columns [first, end).
struct ColumnRange {
  std::size_t first = 0;
  std::size_t end = 0;
  bool operator==(const ColumnRange&) const = default;
};

/// Whether columns with these needs stand side by side in `width`.
bool goes_in(const ColumnNeeds& needs, Length width);

/// The needs of the first `stub` columns and of `part`; nothing if a cell lies across their edges,
/// unless it lies across the whole table, as a group's head does.
std::optional<ColumnNeeds> part_needs(const ColumnNeeds& needs, std::size_t stub, ColumnRange part);

/// Cuts the columns behind the stub into as few parts as go into `width`, each beside the stub,
/// and of these cuts takes the one with the most even parts: the least sum of squared widths. No
/// cut lies inside a spanning cell. Empty if there is no such cut, or nothing to cut.
std::vector<ColumnRange> column_parts(const ColumnNeeds& needs, std::size_t stub, Length width);

}  // namespace hopbao::layout::table
