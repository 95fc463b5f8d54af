#pragma once

#include "layout/table/cells.hpp"
#include "layout/table/lowest_columns.hpp"

#include <span>

namespace hopbao::layout::table {

/// Adds what the height of a table depends on, for the choice of its widths, of some of its cells.
/// Of a long table every n-th row stands for all: widths that suit some hundred rows suit the
/// others.
void add_row_lines(RowLines& lines, std::span<const ShapedCell> cells, const Grid& grid,
                   const document::Table& table);

}  // namespace hopbao::layout::table
