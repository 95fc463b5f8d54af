#pragma once

#include "bind/table/column.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace hopbao::bind::table {

/// A cell of the head: a column's own, or a spanner over several columns.
struct HeadCell {
  std::size_t column = 0;  ///< the first that it stands over
  std::size_t column_span = 1;
  std::size_t row_span = 1;
  const input::Value* spanner = nullptr;  ///< its item of `spanners`; nullptr: the column's own
};

/// The rows of the head, outermost spanners first. Spanners nest by the columns that they name: one
/// whose columns are among another's stands below it; of two over the same columns the first one
/// stands above. The head of a column reaches down to the last row. Unknown columns, spanners over
/// columns that are not neighbours (spanner_torn) and ones that cross (spanners_cross) are
/// reported; such a spanner is left out.
std::vector<std::vector<HeadCell>> read_head(const ExhibitEntry& entry, const ColumnPlans& columns,
                                             Context& context);

/// What the row under the head prints in each column: "(1)", "(2)" …, or "A", "B" over texts and
/// "1", "2" over numbers; a column's own `number` ("3=2/1") instead. None if the table has no such
/// row (`column-numbers`).
std::vector<std::string> column_numbers(const ExhibitEntry& entry, const ColumnPlans& columns);

}  // namespace hopbao::bind::table
