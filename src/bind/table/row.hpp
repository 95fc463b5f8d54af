#pragma once

#include "bind/context.hpp"
#include "bind/exhibits.hpp"
#include "bind/figures.hpp"
#include "bind/table/column.hpp"
#include "document/table.hpp"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace hopbao::bind::table {

/// Numbers that a row has by computing, by the field of their column.
using ComputedCells = std::map<std::string, Amount, std::less<>>;

/// A row of the table before it is printed: of a figure, written in the table itself, or
/// computed. Borrowed from the files.
struct RowPlan {
  document::Row::Kind kind = document::Row::Kind::body;
  diagnostics::SourceSpan span;
  const Figure* figure = nullptr;         ///< whose fields fill the columns
  const input::Value* written = nullptr;  ///< or: a table with `label` and `cells`
  const input::Value* label = nullptr;    ///< of a group, or of a row that is computed
  std::shared_ptr<const ComputedCells> computed;
  int level = 0;  ///< of its label: one more than that of the whole that it is a part of

  bool of_which = false;  ///< the line "Trong đó:" before the first of them

  /// True for rows that sums take in: parts are in their whole already.
  bool adds() const { return kind == document::Row::Kind::body && level == 0; }
};

/// The table's rows, in order: `rows`, then each of `groups` behind its head. Unknown figures are
/// reported and left out.
std::vector<RowPlan> read_rows(const ExhibitEntry& entry, Context& context);

/// What a row has for a column: nothing, a number, a text of the files, or a field of its figure
/// that is printed as running text prints it (unit, period, label).
struct Nothing {};
using CellValue = std::variant<Nothing, Amount, const input::Value*, FigureField>;
CellValue value_of(const RowPlan& row, const ColumnPlan& column);
/// True if the row's figure fills the column, and no cell of the table's own.
bool from_figure(const RowPlan& row, const ColumnPlan& column);

}  // namespace hopbao::bind::table
