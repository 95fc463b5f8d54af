#pragma once

#include "layout/table/cells.hpp"

#include <span>

namespace hopbao::layout::table {

/// Reports a table whose contents need `excess` more than `width`: which columns need most, and
/// what would let it go in, each only if it does: type down to 8.5 pt, a landscape page, a split
/// between two columns with the first ones repeated.
void report_too_wide(std::span<const ShapedCell> cells, const document::Table& table, Length width,
                     Length excess, const TableContext& context);

}  // namespace hopbao::layout::table
