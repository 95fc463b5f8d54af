#pragma once

#include "bind/context.hpp"
#include "bind/exhibits.hpp"
#include "bind/figures.hpp"
#include "bind/table/column.hpp"
#include "document/table.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace hopbao::bind::table {

/// A row of the table before it is printed: of a figure, or written in the table itself. Borrowed
/// from the files.
struct RowPlan {
  document::Row::Kind kind = document::Row::Kind::body;
  diagnostics::SourceSpan span;
  const Figure* figure = nullptr;         ///< whose fields fill the columns
  const input::Value* written = nullptr;  ///< else: a table with `label` and `cells`
  const input::Value* label = nullptr;    ///< of a group
  int level = 0;                          ///< of its label: 1 under the whole that it is a part of

  /// The keys of a cell that is written as a table; nullptr for any other.
  const input::Value* cell_keys(std::string_view field) const;
};

/// The table's rows, in order: `rows`, then each of `groups` behind its head. Unknown figures are
/// reported and left out.
std::vector<RowPlan> read_rows(const ExhibitEntry& entry, Context& context);

/// What a row has for a column: nothing, a number, a text of the files, or a field of its figure
/// that is printed as running text prints it (unit, period, label).
struct Nothing {};
using CellValue = std::variant<Nothing, Amount, const input::Value*, FigureField>;
CellValue value_of(const RowPlan& row, const ColumnPlan& column);
/// The same of any field: `figure_field` if figures have it.
CellValue value_of(const RowPlan& row, std::string_view field,
                   std::optional<FigureField> figure_field);
/// The values that a cell written as a list has, in order; one that was not collected has none.
std::vector<std::optional<Decimal>> values_of(const RowPlan& row, std::string_view field);

}  // namespace hopbao::bind::table
