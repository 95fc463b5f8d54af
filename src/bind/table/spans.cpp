#include "bind/table/spans.hpp"

#include "bind/print_figure.hpp"
#include "bind/values.hpp"

#include <algorithm>
#include <string>

namespace hopbao::bind::table {

using diagnostics::Kind;
using input::Value;
using RowKind = document::Row::Kind;

CellSpans::CellSpans(const ColumnPlans& columns, const std::vector<RowPlan>& rows, Context& context)
    : columns_(columns),
      rows_(rows),
      context_(context),
      covered_until_(columns.all.size()),
      merged_(columns.all.size()) {}

/// The row behind the last that a span from `row` may reach.
std::size_t CellSpans::stretch_end(std::size_t row) {
  if (stretch_end_ > row) return stretch_end_;
  stretch_end_ = row + 1;
  while (stretch_end_ < rows_.size() && rows_[stretch_end_].kind == rows_[row].kind) ++stretch_end_;
  return stretch_end_;
}

/// What a row's own cell asks for, as far as there is room.
CellSpan CellSpans::written(std::size_t row, std::size_t column) {
  CellSpan span;
  const Value* cell = find(find(rows_[row].written, "cells"), columns_.all[column].field);
  const auto asked = [&](std::string_view key) {
    return static_cast<std::size_t>(std::max(ratio_or(find(cell, key), 1), 1.0));
  };
  const std::size_t columns = asked("columns");
  const std::size_t rows = asked("rows");
  std::size_t free = 1;
  while (free < columns && column + free < columns_.all.size() &&
         covered_until_[column + free] <= row) {
    ++free;
  }
  const std::size_t below = std::min(rows, stretch_end(row) - row);
  if (free < columns || below < rows) {
    context_.sink.report(Kind::span_outside, cell->span,
                         {std::to_string(columns), std::to_string(rows), std::to_string(free),
                          std::to_string(below)});
  }
  span.columns = static_cast<int>(free);
  span.rows = static_cast<int>(below);
  return span;
}

/// What a cell prints, for comparing; empty if it prints nothing.
std::string CellSpans::shown(std::size_t row, std::size_t column) const {
  const CellValue value = value_of(rows_[row], columns_.all[column]);
  if (const auto* amount = std::get_if<Amount>(&value)) {
    return amount->value ? amount->value->to_string() : std::string(kNotCollected);
  }
  if (const auto* text = std::get_if<const Value*>(&value)) {
    return std::string(string_or_empty(context_.translator.text(*text, "cells")));
  }
  const auto* field = std::get_if<FigureField>(&value);
  if (!field) return {};
  const auto printed = print_field(*rows_[row].figure, *field, {}, context_.translator);
  return printed ? printed->text : std::string();
}

int CellSpans::equal_rows(std::size_t row, std::size_t column) {
  const std::string first = shown(row, column);
  const std::size_t end = stretch_end(row);
  std::size_t next = row + 1;
  while (!first.empty() && next < end && shown(next, column) == first) ++next;
  return static_cast<int>(next - row);
}

void CellSpans::cover(std::size_t row, std::size_t column, const CellSpan& span) {
  for (int i = 0; i < span.columns; ++i) {
    covered_until_[column + static_cast<std::size_t>(i)] =
        row + static_cast<std::size_t>(span.rows);
  }
}

std::optional<CellSpan> CellSpans::take(std::size_t row, std::size_t column) {
  const Value* cell = find(find(rows_[row].written, "cells"), columns_.all[column].field);
  if (covered_until_[column] > row) {
    if (cell && !merged_[column]) context_.sink.report(Kind::cell_covered, cell->span);
    return std::nullopt;
  }
  const bool spans = find(cell, "columns") || find(cell, "rows");
  CellSpan span;
  if (spans) span = written(row, column);
  const bool merges = !spans && columns_.all[column].merges && rows_[row].kind == RowKind::body;
  if (merges) span.rows = equal_rows(row, column);
  merged_[column] = merges;
  if (span.rows > 1 || span.columns > 1) cover(row, column, span);
  return span;
}

}  // namespace hopbao::bind::table
