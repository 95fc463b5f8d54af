#pragma once

#include "bind/table/row.hpp"

#include <vector>

namespace hopbao::bind::table {

/// Adds the rows that the table's `summary` (for each group; a table without groups is one) and
/// `total` ask for: sums, means, least and largest numbers and counts of the rows that add (see
/// RowPlan::adds), in exact decimals. "-" is none and counts as zero; where one number was not
/// collected the result is "…", where one is not there at all that is reported too
/// (summary_incomplete). Units that differ are reported (summary_mixes_units).
void add_summaries(const ExhibitEntry& entry, const ColumnPlans& columns,
                   std::vector<RowPlan>& rows, Context& context);

/// Compares what rows of `kind = "total"` give with the sums of the rows that they sum up: their
/// group's, or the table's. A difference of more than the row's `tolerance` is reported
/// (total_differs) with both values and their places.
void check_totals(const ColumnPlans& columns, const std::vector<RowPlan>& rows, Context& context);

}  // namespace hopbao::bind::table
