#pragma once

#include "bind/context.hpp"
#include "bind/table/column.hpp"
#include "bind/table/row.hpp"
#include "bind/table/rule.hpp"
#include "document/table.hpp"

#include <vector>

namespace hopbao::bind::table {

/// The inks of drawings in cells, by their roles in the palette.
document::GraphicInks graphic_inks(const Context& context);

/// Leaves room in front of a column's texts if any of its cells may have a mark.
void make_room_for_marks(ColumnPlan& column, bool ruled, const Context& context);

/// Sets the scale of each column that draws bars, so that all its rows share it: zero is on it, and
/// of progress 100. Totals and groups draw nothing and do not count.
void set_scales(std::vector<ColumnPlan>& columns, const std::vector<RowPlan>& rows);

/// A cell before it is printed.
struct CellPlan {
  const RowPlan& row;
  const ColumnPlan& column;
  RuleMatch match;
};

/// Gives a cell its ground, mark and drawing, if it has any. A drawing that stands alone takes the
/// cell's text as its alternative text, a sparkline its values.
void add_extra(const CellPlan& plan, document::Cell& cell, document::Table& table,
               Context& context);

}  // namespace hopbao::bind::table
