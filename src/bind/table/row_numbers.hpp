#pragma once

#include "bind/table/row.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace hopbao::bind::table {

/// Numbers a table's rows (TT). "1", "I", "A", "a": rows that add, over the whole table or anew in
/// each group. "1.1": groups I, II …, rows 1, 2 … in each, their parts 1.1, 1.1.1 …
class RowNumbers {
 public:
  explicit RowNumbers(const ColumnPlan* column) : column_(column) {}

  /// The number of the next row; empty where it has none.
  std::string next(const RowPlan& row);

 private:
  std::string stepped(int level);

  const ColumnPlan* column_;
  int group_ = 0;
  std::vector<int> counts_;  ///< by level
};

}  // namespace hopbao::bind::table
