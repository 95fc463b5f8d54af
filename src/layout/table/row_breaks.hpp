#pragma once

#include "document/table.hpp"
#include "layout/strip.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace hopbao::layout::table {

/// Whether a cell lies across the foot of a row. too_tall: one that is higher than a page, so that
/// the page has to break it somewhere.
enum class RowJoin : std::uint8_t { none, joined, too_tall };

/// What decides how good it is to end a page below a row under the head.
struct RowBreak {
  document::Row::Kind kind = document::Row::Kind::body;
  RowJoin join = RowJoin::none;
};

/// Appeals of ending a page below each row. A table under 12 rows is not split, poorly if it is
/// taller than a page; a longer one keeps three rows (group rows not counted) on either page. A
/// group row is never last on a page and has two rows of its group with it, a total two rows before
/// it; joined rows are not parted, and a page rather ends before a group row than inside a group.
/// Below the last row it is always good.
std::vector<BreakAppeal> row_appeals(std::span<const RowBreak> rows, bool taller_than_page);

}  // namespace hopbao::layout::table
