#pragma once

#include "bind/context.hpp"
#include "bind/exhibits.hpp"
#include "bind/figures.hpp"
#include "bind/table/column.hpp"
#include "document/table.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace hopbao::bind::table {

/// A row of the table before it is printed: of a figure, written in the table itself, or of its
/// file. Borrowed
/// from the files.
struct RowPlan {
  document::Row::Kind kind = document::Row::Kind::body;
  diagnostics::SourceSpan span;
  const Figure* figure = nullptr;         ///< whose fields fill the columns
  const input::Value* written = nullptr;  ///< else: a table with `label` and `cells`
  std::optional<std::size_t> record;      ///< else: a row of the table's file
  const input::Value* label = nullptr;    ///< of a group
  int level = 0;                          ///< of its label: 1 under the whole that it is a part of
};

/// The table's rows, in order: `rows`, then those of `file`, then each of `groups` behind its head.
/// Unknown figures are reported and left out.
std::vector<RowPlan> read_rows(const ExhibitEntry& entry, Context& context);

/// Characters of a table's file, printed as they are.
struct DataText {
  std::string_view text;
  diagnostics::SourceSpan span;
};

/// What a row has for a column: nothing, a number, a text of the files, or a field of its figure
/// that is printed as running text prints it (unit, period, label).
struct Nothing {};
using CellValue = std::variant<Nothing, Amount, const input::Value*, FigureField, DataText>;
CellValue value_of(const RowPlan& row, const ColumnPlan& column);

}  // namespace hopbao::bind::table
