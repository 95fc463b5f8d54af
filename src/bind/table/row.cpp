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
  void add_records(const input::DataSet& rows);
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

void RowReader::add_records(const input::DataSet& rows) {
  rows_.reserve(rows_.size() + rows.rows());
  for (std::size_t i = 0; i < rows.rows(); ++i) {
    RowPlan row;
    row.span = rows.span(rows.cell(i, 0));
    row.record = i;
    rows_.push_back(row);
  }
}

}  // namespace

std::vector<RowPlan> read_rows(const ExhibitEntry& entry, Context& context) {
  RowReader reader(context);
  reader.add_all(find(&entry.keys, "rows"));
  if (const input::DataSet* rows = data_of(entry)) reader.add_records(*rows);
  for (const Value& group : items_of(find(&entry.keys, "groups"))) reader.add_group(group);
  return reader.take();
}

/// A number, the mark of one that was not collected, or a text.
static CellValue written_value(const Value* value) {
  if (!value) return Nothing{};
  Amount amount;
  amount.defined = value->span;
  amount.not_collected = string_or_empty(value) == kNotCollected;
  amount.value = decimal_of(value);
  if (amount.stated()) return amount;
  return value;
}

static CellValue recorded_value(std::size_t record, const DataField& field) {
  const input::DataSet::Cell& cell = field.rows->cell(record, field.column);
  const DataText text{field.rows->text(cell), field.rows->span(cell)};
  if (text.text.empty()) return Nothing{};
  if (!field.number) return text;
  Amount amount;
  amount.defined = text.span;
  amount.not_collected = text.text == kNotCollected;
  if (!amount.not_collected) amount.value = read_number(text.text, field.style).value;
  return amount.stated() ? CellValue(amount) : Nothing{};
}

CellValue value_of(const RowPlan& row, const ColumnPlan& column) {
  if (row.record) {
    return column.data ? recorded_value(*row.record, *column.data) : Nothing{};
  }
  if (row.written) {
    if (column.field == "label") return find(row.written, "label");
    return written_value(find(find(row.written, "cells"), column.field));
  }
  if (!row.figure || !column.figure_field) return Nothing{};
  const Amount& amount = amount_of(*row.figure, *column.figure_field);
  if (amount.stated()) return amount;
  return *column.figure_field;
}

}  // namespace hopbao::bind::table
