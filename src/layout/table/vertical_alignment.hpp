#pragma once

#include "layout/table/cells.hpp"

#include <span>

namespace hopbao::layout::table {

/// Where a cell's lines stand in rows that are higher: heads as the style's heads, others as their
/// column says, else as the style's body.
document::VerticalAlign vertical_align(const GridCell& place, const document::Table& table);

/// Gives cells that stand on their row's baseline the air above that brings their first lines onto
/// one. Cells in the grid's order.
void share_baselines(std::span<SetCell> cells, const document::Table& table);

}  // namespace hopbao::layout::table
