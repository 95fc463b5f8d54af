#pragma once

#include "layout/table/layout_table.hpp"
#include "layout/table/table_setting.hpp"

#include <memory>

namespace hopbao::layout::table {

/// A table that is wider than its measure, as `whole` found, column by column: as many rows as a
/// page holds with the first part of the columns, then the same rows with the next, under the
/// repeated first columns; then further rows. A page in a bound book has the next columns beside
/// it: a row is as high in all parts, and the repeated columns are as wide. Where the table begins
/// below other things, a page may end inside a part, and the part goes on under its repeated head.
/// All is in `rows`, the head too.
TableStrips layout_parts(const TableSetting& whole, Length width, const TableContext& context);

}  // namespace hopbao::layout::table
