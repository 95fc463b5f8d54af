#include "bind/table/row.hpp"

#include "bind/print_figure.hpp"
#include "bind/values.hpp"

#include <algorithm>
#include <map>
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
  void add_written(const Value& keys);
  void add_row(const RowPlan& row);

  Context& context_;
  std::vector<RowPlan> rows_;
  std::map<std::string_view, int> levels_;  ///< of the figures that have a row already
  bool in_group_ = false;
};

void RowReader::add_figure(const Figure& figure) {
  RowPlan row;
  row.span = figure.span;
  row.figure = &figure;
  add_row(row);
}

void RowReader::add_row(const RowPlan& plan) {
  RowPlan row = plan;
  if (row.figure) {
    const auto whole = levels_.find(row.figure->part_of);
    row.level = whole == levels_.end() ? 0 : whole->second + 1;
  }
  if (const Value* level = find(row.written, "level")) {
    row.level = static_cast<int>(ratio_or(level, 0));
  }
  if (row.figure) levels_.emplace(row.figure->id, row.level);
  rows_.push_back(row);
}

/// A row of the table's own, or a figure's with what the table says about it.
void RowReader::add_written(const Value& keys) {
  RowPlan row;
  row.span = keys.span;
  row.written = &keys;
  const Value* figure = find(&keys, "figure");
  const std::string* name = string_of(figure);
  if (name && valid_id(*name)) {
    row.figure = context_.figures.find_or_report(*name, figure->span, context_.sink);
    if (!row.figure) return;
  } else if (!find(&keys, "label")) {
    context_.sink.report(diagnostics::Kind::missing_key, keys.span, {"label", "[tables.*.rows]"});
  }
  if (string_or_empty(find(&keys, "kind")) == "total") {
    row.kind = in_group_ ? document::Row::Kind::summary : document::Row::Kind::total;
  }
  add_row(row);
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
  in_group_ = true;
  add_all(find(&group, "rows"));
}

}  // namespace

std::vector<RowPlan> read_rows(const ExhibitEntry& entry, Context& context) {
  RowReader reader(context);
  reader.add_all(find(&entry.keys, "rows"));
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

static const Value* written_cell(const RowPlan& row, const ColumnPlan& column) {
  const Value* cell = find(find(row.written, "cells"), column.field);
  // A cell over several slots says so beside what it holds.
  for (const std::string_view key : {"value", "text"}) {
    if (const Value* content = find(cell, key)) return content;
  }
  return cell;
}

bool from_figure(const RowPlan& row, const ColumnPlan& column) {
  return row.figure && column.figure_field && !written_cell(row, column);
}

CellValue value_of(const RowPlan& row, const ColumnPlan& column) {
  if (row.computed) {
    if (column.field == "label") return row.label ? CellValue(row.label) : Nothing{};
    const auto at = row.computed->find(column.field);
    return at == row.computed->end() ? CellValue(Nothing{}) : at->second;
  }
  const Value* label = column.field == "label" ? find(row.written, "label") : nullptr;
  if (label) return label;
  if (!from_figure(row, column)) return written_value(written_cell(row, column));
  const Amount& amount = amount_of(*row.figure, *column.figure_field);
  if (amount.stated()) return amount;
  return *column.figure_field;
}

}  // namespace hopbao::bind::table
