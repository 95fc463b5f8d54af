#include "bind/table/page_totals.hpp"

#include "base/decimal_sum.hpp"
#include "bind/values.hpp"
#include "unicode/edit_distance.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace hopbao::bind::table {

using document::PageTotals;
using input::Value;

/// True if a row that sums take in has a number in the column.
static bool has_numbers(const ColumnPlan& plan, const std::vector<RowPlan>& rows) {
  return std::ranges::any_of(rows, [&](const RowPlan& row) {
    const CellValue value = row.adds() ? value_of(row, plan) : CellValue{};
    const Amount* amount = std::get_if<Amount>(&value);
    return amount && amount->value;
  });
}

/// True if the table sums up the column on its pages. The first column holds the lines' words.
static bool summed(const ColumnPlan& plan, const Value* named, const std::vector<RowPlan>& rows) {
  if (!named) return plan.adds && has_numbers(plan, rows);
  return std::ranges::any_of(
      items_of(named), [&](const Value& field) { return string_or_empty(&field) == plan.field; });
}

static void report_unknown(const Value* named, const ColumnPlans& columns, Context& context) {
  std::vector<std::string_view> fields;
  for (const ColumnPlan& plan : columns.all) fields.push_back(plan.field);
  for (const Value& field : items_of(named)) {
    const std::string* name = string_of(&field);
    if (!name || std::ranges::find(fields, *name) != fields.end()) continue;
    context.sink.report(diagnostics::Kind::unknown_column, field.span,
                        {*name, std::string(unicode::nearest(*name, fields).value_or(""))});
  }
}

static PageTotals::Column read_column(std::size_t index, const ColumnPlan& plan,
                                      const std::vector<RowPlan>& rows) {
  PageTotals::Column column;
  column.index = index;
  column.decimals = plan.format.decimals;
  column.with_sign = plan.format.sign == NumberFormat::Sign::plus;
  column.bracketed = plan.format.sign == NumberFormat::Sign::brackets;
  column.amounts.reserve(rows.size());
  for (const RowPlan& row : rows) {
    const CellValue value = row.adds() ? value_of(row, plan) : CellValue{};
    const Amount* amount = std::get_if<Amount>(&value);
    // In the unit that the page shows, so that what it prints adds up.
    column.amounts.push_back(amount && amount->value ? printed_value(*amount, row, &plan)
                                                     : Decimal());
  }
  return column;
}

/// A sum that is too long for exact numbers would leave its place on the page empty.
static void report_long_sums(const Value& keys, const PageTotals::Column& column,
                             const std::string& field, Context& context) {
  std::optional<Decimal> sum = Decimal();
  for (const Decimal& amount : column.amounts) {
    sum = exact_sum(std::array{*sum, amount});
    if (sum) continue;
    context.sink.report(diagnostics::Kind::total_too_long, keys.span, {field});
    return;
  }
}

/// The line's own words, else those of the layout's language; empty where it is switched off.
static std::string words(const Value* keys, std::string_view key, std::string_view otherwise,
                         Context& context) {
  const Value* own = find(keys, key);
  if (!own) return std::string(otherwise);
  return std::string(string_or_empty(context.translator.text(own, key)));
}

std::optional<PageTotals> read_page_totals(const ExhibitEntry& entry, const ColumnPlans& columns,
                                           const std::vector<RowPlan>& rows, Context& context) {
  const Value* keys = find(&entry.keys, "page-totals");
  if (!keys || (keys->as<bool>() && !*keys->as<bool>())) return std::nullopt;
  const Value* named = find(keys, "columns");
  report_unknown(named, columns, context);
  PageTotals totals;
  for (std::size_t i = 1; i < columns.all.size(); ++i) {
    if (!summed(columns.all[i], named, rows)) continue;
    totals.columns.push_back(read_column(i, columns.all[i], rows));
    report_long_sums(*keys, totals.columns.back(), columns.all[i].field, context);
  }
  if (totals.columns.empty()) return std::nullopt;
  const bool vi = context.lang() == Lang::vi;
  totals.total = words(keys, "total", vi ? "Cộng trang" : "Page total", context);
  totals.carried =
      words(keys, "carried", vi ? "Cộng chuyển sang trang sau" : "Carried forward", context);
  totals.brought =
      words(keys, "brought", vi ? "Số trang trước chuyển sang" : "Brought forward", context);
  totals.style = context.styles.get("table-total").paragraph;
  return totals;
}

}  // namespace hopbao::bind::table
