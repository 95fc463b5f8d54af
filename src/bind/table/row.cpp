#include "bind/table/row.hpp"

#include "base/decimal_rounding.hpp"
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
  void add_records(const input::DataSet& rows);
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
  head.written = &group;
  head.label = find(&group, "label");
  rows_.push_back(head);
  in_group_ = true;
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

std::string_view RowPlan::id() const {
  const std::string_view own = string_or_empty(find(written, "id"));
  return own.empty() && figure ? std::string_view(figure->id) : own;
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

static const Value* written_cell(const RowPlan& row, std::string_view field) {
  const Value* cell = find(find(row.written, "cells"), field);
  const Value* text = find(cell, "text");
  return text ? text : cell;
}

static bool from_figure(const RowPlan& row, std::string_view field,
                        std::optional<FigureField> figure_field) {
  return row.figure && figure_field && !written_cell(row, field);
}

bool says_none(const CellValue& value) {
  std::string_view words;
  if (const auto* text = std::get_if<const Value*>(&value)) words = string_or_empty(*text);
  if (const auto* text = std::get_if<DataText>(&value)) words = text->text;
  return words == "-" || words == "–";
}

bool from_figure(const RowPlan& row, const ColumnPlan& column) {
  return from_figure(row, column.field, column.figure_field);
}

CellValue value_of(const RowPlan& row, std::string_view field,
                   std::optional<FigureField> figure_field) {
  if (row.computed) {
    if (field == "label") return row.label ? CellValue(row.label) : Nothing{};
    const auto at = row.computed->find(field);
    return at == row.computed->end() ? CellValue(Nothing{}) : at->second;
  }
  const Value* label = field == "label" ? find(row.written, "label") : nullptr;
  if (label) return label;
  if (!from_figure(row, field, figure_field)) return written_value(written_cell(row, field));
  const Amount& amount = amount_of(*row.figure, *figure_field);
  if (amount.stated()) return amount;
  return *figure_field;
}

CellValue value_of(const RowPlan& row, const ColumnPlan& column) {
  if (row.record) return column.data ? recorded_value(*row.record, *column.data) : Nothing{};
  return value_of(row, column.field, column.figure_field);
}

Decimal printed_value(const Amount& amount, const RowPlan& row, const ColumnPlan* column) {
  const bool value = column && row.figure && column->figure_field == FigureField::value;
  const format::Unit* own = value ? row.figure->unit : nullptr;
  const format::Unit* unit = own ? printed_unit(own, column->format) : nullptr;
  if (!unit || unit == own) return *amount.value;
  const auto moved = shifted(*amount.value, own->power - unit->power);
  if (moved && !column->format.decimals) return shortest(*moved);
  return moved.value_or(*amount.value);
}

std::vector<std::optional<Decimal>> values_of(const RowPlan& row, std::string_view field) {
  const Value* cell = find(find(row.written, "cells"), field);
  if (const Value* inner = find(cell, "value")) cell = inner;
  std::vector<std::optional<Decimal>> values;
  for (const Value& value : items_of(cell)) values.push_back(decimal_of(&value));
  return values;
}

}  // namespace hopbao::bind::table
