#pragma once

#include "bind/context.hpp"
#include "bind/exhibits.hpp"
#include "bind/table/column.hpp"
#include "bind/table/row.hpp"
#include "document/table.hpp"

#include <optional>
#include <vector>

namespace hopbao::bind::table {

/// The table's `page-totals`, with the amounts of `rows` in the columns that are summed up: those
/// it names, else those that add. Nothing if the table has none. Reports unknown_column.
std::optional<document::PageTotals> read_page_totals(const ExhibitEntry& entry,
                                                     const ColumnPlans& columns,
                                                     const std::vector<RowPlan>& rows,
                                                     Context& context);

}  // namespace hopbao::bind::table
