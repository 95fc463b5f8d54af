#pragma once

#include "bind/context.hpp"
#include "bind/exhibits.hpp"
#include "bind/figures.hpp"
#include "bind/table/column.hpp"
#include "document/table.hpp"

#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace hopbao::bind::table {

/// Numbers that a row has by computing, by the field of their column.
using ComputedCells = std::map<std::string, Amount, std::less<>>;

/// A row of the table before it is printed: of a figure, written in the table itself, of its
/// file, or computed. Borrowed from the files.
struct RowPlan {
  document::Row::Kind kind = document::Row::Kind::body;
  diagnostics::SourceSpan span;
  const Figure* figure = nullptr;  ///< whose fields fill the columns
  /// Or what a table says of the row, with `label` and `cells`; of a group or a computed row its
  /// item.
  const input::Value* written = nullptr;
  std::optional<std::size_t> record;    ///< or: a row of the table's file
  const input::Value* label = nullptr;  ///< of a group, or of a row that is computed
  std::shared_ptr<const ComputedCells> computed;
  int level = 0;  ///< of its label: one more than that of the whole that it is a part of

  /// How notes name the row: its own `id`, else its figure's; empty: they cannot.
  std::string_view id() const;

  bool of_which = false;  ///< the line "Trong đó:" before the first of them

  /// True for rows that sums take in: parts are in their whole already.
  bool adds() const { return kind == document::Row::Kind::body && level == 0; }

  /// The keys of a cell that is written as a table; nullptr for any other.
  const input::Value* cell_keys(std::string_view field) const;
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
/// True for "-" and "–", which say that there is none of it.
bool says_none(const CellValue& value);
/// True if the row's figure fills the column, and no cell of the table's own.
bool from_figure(const RowPlan& row, const ColumnPlan& column);
/// The same of any field: `figure_field` if figures have it.
CellValue value_of(const RowPlan& row, std::string_view field,
                   std::optional<FigureField> figure_field);
/// A stated number of a row in the unit that its column prints; `column` may be nullptr.
Decimal printed_value(const Amount& amount, const RowPlan& row, const ColumnPlan* column);
/// The values that a cell written as a list has, in order; one that was not collected has none.
std::vector<std::optional<Decimal>> values_of(const RowPlan& row, std::string_view field);

}  // namespace hopbao::bind::table
