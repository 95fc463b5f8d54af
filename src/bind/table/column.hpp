#pragma once

#include "bind/binding.hpp"
#include "bind/context.hpp"
#include "bind/exhibits.hpp"
#include "document/table.hpp"

#include <optional>
#include <string>
#include <vector>

namespace hopbao::bind::table {

/// A column of one table: its own keys over the layout's [columns.FIELD].
struct ColumnPlan {
  std::string field;
  std::optional<FigureField>
      figure_field;  ///< none: the row's count, or a column of the table's own
  const input::Value* title = nullptr;
  document::Column column;
  bool with_sign = false;
  bool adds = false;  ///< its numbers add up: a total that a row gives is checked
  const input::Value* absent = nullptr;  ///< what is printed where a row has nothing
  std::string number;                    ///< in the row of column numbers; empty: counted
  std::string scheme;     ///< of a column that counts rows: "1", "I", "A", "a", "1.1"
  bool merges = false;    ///< equal cells below one another become one
  bool restarts = false;  ///< it counts anew in each group

  bool counts() const { return field == "tt"; }
  bool decimal() const { return column.align == document::CellAlign::decimal; }
};

/// The columns of a table, in order. A field that is neither a figure's nor defined by a title is
/// reported (unknown_column) and left out.
struct ColumnPlans {
  std::vector<ColumnPlan> all;
  std::size_t row_head = 0;  ///< index of the column whose cells head their rows

  /// The column that numbers the rows; nullptr if none does. Borrowed.
  const ColumnPlan* counting() const;
  /// Index of the column that a string of the files names; one that the table does not have is
  /// reported (unknown_column, with the nearest of the table's own).
  std::optional<std::size_t> find_or_report(const input::Value& field, Context& context) const;
};
ColumnPlans read_columns(const ExhibitEntry& entry, Context& context);

}  // namespace hopbao::bind::table
