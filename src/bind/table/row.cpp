#include "bind/table/row.hpp"

#include "bind/print_figure.hpp"
#include "bind/values.hpp"

#include <set>
#include <string_view>

namespace hopbao::bind::table {

using input::Value;

namespace {

class RowReader {
 public:
  explicit RowReader(Context& context) : context_(context) {}

  void add_all(const Value* rows);
  void add_group(const Value& group);
  std::vector<RowPlan> take() { return std::move(rows_); }

 private:
  void add_figure(const Figure& figure);
  void add_written(const Value& row);

  Context& context_;
  std::vector<RowPlan> rows_;
  std::set<std::string_view> figures_;  ///< that have a row already
};

void RowReader::add_figure(const Figure& figure) {
  RowPlan row;
  row.span = figure.span;
  row.figure = &figure;
  row.level = figures_.contains(figure.part_of) ? 1 : 0;
  figures_.insert(figure.id);
  rows_.push_back(row);
}

void RowReader::add_written(const Value& keys) {
  RowPlan row;
  row.span = keys.span;
  row.written = &keys;
  rows_.push_back(row);
}

void RowReader::add_all(const Value* rows) {
  for (const Value& item : items_of(rows)) {
    if (item.as<input::Table>()) {
      add_written(item);
      continue;
    }
    const std::string* name = string_of(&item);
    if (!name || !valid_id(*name)) continue;
    const Figure* figure = context_.figures.find_or_report(*name, item.span, context_.sink);
    if (figure) add_figure(*figure);
  }
}

void RowReader::add_group(const Value& group) {
  RowPlan head;
  head.kind = document::Row::Kind::group;
  head.span = group.span;
  head.label = find(&group, "label");
  rows_.push_back(head);
  add_all(find(&group, "rows"));
}

}  // namespace

std::vector<RowPlan> read_rows(const ExhibitEntry& entry, Context& context) {
  RowReader reader(context);
  reader.add_all(find(&entry.keys, "rows"));
  for (const Value& group : items_of(find(&entry.keys, "groups"))) reader.add_group(group);
  return reader.take();
}

const Value* RowPlan::cell_keys(std::string_view field) const {
  const Value* cell = find(find(written, "cells"), field);
  return cell && cell->as<input::Table>() ? cell : nullptr;
}

/// A number, the mark of one that was not collected, or a text.
static CellValue written_value(const Value* value) {
  if (const Value* number = find(value, "value")) value = number;
  // Of a series the last value is printed.
  if (const auto& series = items_of(value); !series.empty()) value = &series.back();
  if (!value) return Nothing{};
  Amount amount;
  amount.defined = value->span;
  amount.not_collected = string_or_empty(value) == kNotCollected;
  amount.value = decimal_of(value);
  if (amount.stated()) return amount;
  return value;
}

CellValue value_of(const RowPlan& row, std::string_view field,
                   std::optional<FigureField> figure_field) {
  if (row.written) {
    if (field == "label") return find(row.written, "label");
    return written_value(find(find(row.written, "cells"), field));
  }
  if (!row.figure || !figure_field) return Nothing{};
  const Amount& amount = amount_of(*row.figure, *figure_field);
  if (amount.stated()) return amount;
  return *figure_field;
}

CellValue value_of(const RowPlan& row, const ColumnPlan& column) {
  return value_of(row, column.field, column.figure_field);
}

std::vector<std::optional<Decimal>> values_of(const RowPlan& row, std::string_view field) {
  const Value* cell = find(find(row.written, "cells"), field);
  if (const Value* inner = find(cell, "value")) cell = inner;
  std::vector<std::optional<Decimal>> values;
  for (const Value& value : items_of(cell)) values.push_back(decimal_of(&value));
  return values;
}

}  // namespace hopbao::bind::table
