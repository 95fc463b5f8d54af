#include "bind/table/summary.hpp"

#include "base/decimal_sum.hpp"
#include "bind/values.hpp"
#include "format/number.hpp"

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace hopbao::bind::table {

using diagnostics::Kind;
using input::Value;
using Rows = std::span<const RowPlan>;
using RowKind = document::Row::Kind;

/// What the rows that add have in one column, in the unit that it prints: a total has no other.
struct Terms {
  std::vector<Decimal> values;
  const RowPlan* first = nullptr;  ///< of the rows that add
  const RowPlan* last = nullptr;
  const RowPlan* lacking = nullptr;  ///< the first without any number
  const RowPlan* blank = nullptr;    ///< the first without anything
  bool not_collected = false;        ///< of one at least
};

static Terms terms_of(Rows rows, const ColumnPlan& column) {
  Terms terms;
  for (const RowPlan& row : rows) {
    if (!row.adds()) continue;
    if (!terms.first) terms.first = &row;
    terms.last = &row;
    const CellValue value = value_of(row, column);
    const Amount* amount = std::get_if<Amount>(&value);
    if (amount && amount->value) {
      terms.values.push_back(printed_value(*amount, row, &column));
    } else if (amount) {
      terms.not_collected = true;
    } else if (says_none(value)) {
      terms.values.emplace_back(0);
    } else {
      if (!terms.lacking) terms.lacking = &row;
      if (!terms.blank && std::holds_alternative<Nothing>(value)) terms.blank = &row;
    }
  }
  return terms;
}

static int decimals_of(const std::vector<Decimal>& values) {
  int decimals = 0;
  for (const Decimal& value : values) decimals = std::max(decimals, value.scale());
  return decimals;
}

namespace {

/// Makes the rows of one list of summaries.
class Summaries {
 public:
  Summaries(const Value* items, RowKind kind, const ColumnPlans& columns, Context& context)
      : items_(items_of(items)), kind_(kind), columns_(columns), context_(context) {}

  /// Rows over `rows` that stand before them (`first`) or behind.
  void add(Rows rows, bool first, std::vector<RowPlan>& into) const;

 private:
  Amount result(const Value& item, const Value& field, const ColumnPlan& column, Rows rows) const;
  bool one_unit(const Value& field, const ColumnPlan& column, Rows rows) const;

  const input::Array& items_;
  RowKind kind_;
  const ColumnPlans& columns_;
  Context& context_;
};

bool Summaries::one_unit(const Value& field, const ColumnPlan& column, Rows rows) const {
  if (column.figure_field != FigureField::value) return true;
  const auto printed = [&](const Figure& figure) {
    return figure.unit ? printed_unit(figure.unit, column.format) : nullptr;
  };
  const Figure* first = nullptr;
  for (const RowPlan& row : rows) {
    if (!row.adds() || !from_figure(row, column)) continue;
    if (!first) first = row.figure;
    if (printed(*row.figure) == printed(*first)) continue;
    const auto unit = [](const Figure& figure) {
      return figure.unit ? "`" + figure.unit->id + "`" : std::string("-");
    };
    context_.sink.report(Kind::summary_mixes_units, field.span,
                         {first->id, unit(*first), row.figure->id, unit(*row.figure)});
    return false;
  }
  return true;
}

static std::optional<Decimal> extreme(const std::vector<Decimal>& values, bool largest) {
  if (values.empty()) return std::nullopt;
  return largest ? *std::ranges::max_element(values) : *std::ranges::min_element(values);
}

Amount Summaries::result(const Value& item, const Value& field, const ColumnPlan& column,
                         Rows rows) const {
  Amount amount;
  amount.defined = field.span;
  const Terms terms = terms_of(rows, column);
  const std::string_view of = string_or_empty(find(&item, "of"));
  if (of == "count") {
    amount.value = Decimal(static_cast<std::int64_t>(terms.values.size()));
    return amount;
  }
  if (!one_unit(field, column, rows)) return amount;
  if (terms.lacking) {
    context_.sink.report(Kind::summary_incomplete, terms.lacking->span, {column.field});
  }
  if (terms.lacking || terms.not_collected || terms.values.empty()) {
    amount.not_collected = terms.lacking || terms.not_collected;
    return amount;
  }
  const int decimals = static_cast<int>(ratio_or(find(&item, "decimals"), -1));
  if (of == "mean") {
    amount.value = rounded_mean(terms.values, decimals < 0 ? decimals_of(terms.values) : decimals);
  } else if (of == "min" || of == "max") {
    amount.value = extreme(terms.values, of == "max");
  } else {
    amount.value = exact_sum(terms.values);
  }
  if (!amount.value) context_.sink.report(Kind::total_too_long, field.span, {column.field});
  return amount;
}

void Summaries::add(Rows rows, bool first, std::vector<RowPlan>& into) const {
  for (const Value& item : items_) {
    if ((string_or_empty(find(&item, "place")) == "first") != first) continue;
    auto cells = std::make_shared<ComputedCells>();
    for (const Value& field : items_of(find(&item, "columns"))) {
      const auto at = columns_.find_or_report(field, context_);
      if (!at) continue;
      const ColumnPlan& column = columns_.all[*at];
      cells->emplace(column.field, result(item, field, column, rows));
    }
    RowPlan row;
    row.kind = kind_;
    row.span = item.span;
    row.written = &item;
    row.label = find(&item, "label");
    row.computed = std::move(cells);
    into.push_back(std::move(row));
  }
}

}  // namespace

/// Where the stretch of rows that begins at `from` ends: before the next group's head.
static std::size_t group_end(Rows rows, std::size_t from) {
  std::size_t end = from + 1;
  while (end < rows.size() && rows[end].kind != RowKind::group) ++end;
  return end;
}

void add_summaries(const ExhibitEntry& entry, const ColumnPlans& columns,
                   std::vector<RowPlan>& rows, Context& context) {
  const Value* of_groups = find(&entry.keys, "summary");
  const Value* of_table = find(&entry.keys, "total");
  if (!of_groups && !of_table) return;
  const Summaries groups(of_groups, RowKind::summary, columns, context);
  const Summaries totals(of_table, RowKind::total, columns, context);
  const bool grouped = std::ranges::find(rows, RowKind::group, &RowPlan::kind) != rows.end();
  std::vector<RowPlan> all;
  totals.add(rows, true, all);
  for (std::size_t i = 0; i < rows.size();) {
    const std::size_t end = group_end(rows, i);
    const Rows stretch = Rows(rows).subspan(i, end - i);
    const bool head = stretch.front().kind == RowKind::group;
    const bool sums = head || !grouped;
    if (head) all.push_back(stretch.front());
    if (sums) groups.add(stretch, true, all);
    all.insert(all.end(), stretch.begin() + (head ? 1 : 0), stretch.end());
    if (sums) groups.add(stretch, false, all);
    i = end;
  }
  totals.add(rows, false, all);
  rows = std::move(all);
}

/// True if a cell of the row was written to lie over others.
static bool has_spans(const RowPlan& row) {
  return std::ranges::any_of(entries_of(find(row.written, "cells")), [](const input::Entry& cell) {
    return find(&cell.value, "columns") || find(&cell.value, "rows");
  });
}

/// Holds one cell of a total row to the sum of the rows that add.
static void check_cell(const RowPlan& total, const ColumnPlan& column, Rows rows,
                       Context& context) {
  const CellValue value = value_of(total, column);
  const Amount* given = std::get_if<Amount>(&value);
  if (!column.adds || !given || !given->value) return;
  const Terms terms = terms_of(rows, column);
  if (terms.lacking) {
    // Where cells lie over others, or a text stands for the number, the table says why.
    if (!terms.blank || std::ranges::any_of(rows, has_spans)) return;
    const std::string line = std::to_string(total.span.line);
    return context.sink.report(Kind::total_not_checked, terms.blank->span, {column.field, line});
  }
  // With a number that was never collected the total comes from elsewhere, and its author says so.
  if (terms.not_collected || !terms.first) return;
  const auto sum = exact_sum(terms.values);
  const auto difference = sum ? exact_difference(*given->value, *sum) : std::nullopt;
  if (!difference) return context.sink.report(Kind::total_too_long, given->defined, {column.field});
  const auto tolerance = decimal_of(find(total.written, "tolerance"));
  if (difference->magnitude() <= tolerance.value_or(Decimal(0))) return;
  const auto print = [&](const Decimal& number) { return format::number(number, context.lang()); };
  context.sink.report(Kind::total_differs, given->defined,
                      {print(*given->value), column.field, std::to_string(terms.first->span.line),
                       std::to_string(terms.last->span.line), print(*sum),
                       format::signed_number(*difference, context.lang())});
}

void check_totals(const ColumnPlans& columns, const std::vector<RowPlan>& rows, Context& context) {
  std::size_t group = 0;  // head of the group, or the first row of all
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const RowPlan& row = rows[i];
    if (row.kind == RowKind::group) group = i;
    const bool given = row.written != nullptr;
    if (!given || (row.kind != RowKind::summary && row.kind != RowKind::total)) continue;
    const bool all = row.kind == RowKind::total;
    const Rows summed =
        all ? Rows(rows) : Rows(rows).subspan(group, group_end(rows, group) - group);
    for (const ColumnPlan& column : columns.all) check_cell(row, column, summed, context);
  }
}

}  // namespace hopbao::bind::table
