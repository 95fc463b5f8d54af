#include "bind/exhibits.hpp"
#include "bind/table/cell.hpp"
#include "bind/table/column.hpp"
#include "bind/table/head.hpp"
#include "bind/table/look.hpp"
#include "bind/table/page_totals.hpp"
#include "bind/table/row.hpp"
#include "bind/table/row_numbers.hpp"
#include "bind/table/spans.hpp"
#include "bind/table/stub.hpp"
#include "bind/table/summary.hpp"
#include "bind/values.hpp"
#include "document/table_heads.hpp"

#include <utility>

namespace hopbao::bind {

using document::Cell;
using document::Role;
using document::Scope;
using document::StructId;
using table::ColumnPlan;
using table::RowPlan;

namespace {

/// Makes the rows of a table, and their elements below its own.
class TableBuilder {
 public:
  TableBuilder(const ExhibitEntry& entry, StructId tag, Context& context)
      : entry_(entry),
        context_(context),
        columns_(table::read_columns(entry, context)),
        numbers_(columns_.counting()),
        stub_(table::read_stub(entry, context)) {
    table_.id = entry.id;
    table_.tag = tag;
    table_.span = entry.defined;
    table_.style = table::read_look(context);
    for (const ColumnPlan& plan : columns_.all) table_.columns.push_back(plan.column);
  }

  document::Table build();

 private:
  document::Row start_row(document::Row::Kind kind, StructId part,
                          const diagnostics::SourceSpan& span);
  StructId add_cell(StructId row, Role role, Scope scope);
  void span(Cell& cell, int columns, int rows);
  void add_head();
  void add_column_numbers(StructId part);
  void add_group(const RowPlan& plan, StructId body);
  void add_row(const RowPlan& plan, std::size_t index, table::CellSpans& spans, StructId body);
  Cell body_cell(const RowPlan& plan, std::size_t column, StructId row);
  Cell part_label(const RowPlan& plan, const ColumnPlan& column, StructId tag);

  const ExhibitEntry& entry_;
  Context& context_;
  table::ColumnPlans columns_;
  document::Table table_;
  table::RowNumbers numbers_;
  table::StubLook stub_;
  std::vector<document::SharedStyle> part_styles_;  ///< by level, from 1 on
};

document::Row TableBuilder::start_row(document::Row::Kind kind, StructId part,
                                      const diagnostics::SourceSpan& span) {
  document::Row row;
  row.kind = kind;
  row.tag = context_.document.structure.add(part, Role::table_row, span);
  return row;
}

StructId TableBuilder::add_cell(StructId row, Role role, Scope scope) {
  document::StructTree& tree = context_.document.structure;
  const StructId tag = tree.add(row, role);
  tree.node(tag).scope = scope;
  return tag;
}

/// Lets a cell and its element cover more than one slot.
void TableBuilder::span(Cell& cell, int columns, int rows) {
  document::StructNode& node = context_.document.structure.node(cell.tag);
  node.column_span = cell.column_span = columns;
  node.row_span = cell.row_span = rows;
}

void TableBuilder::add_head() {
  const StructId part = context_.document.structure.add(table_.tag, Role::table_head);
  const Style& style = context_.styles.get("table-head");
  for (const auto& cells : table::read_head(entry_, columns_, context_)) {
    document::Row row = start_row(document::Row::Kind::head, part, {});
    for (const table::HeadCell& head : cells) {
      const StructId tag = add_cell(row.tag, Role::header_cell, Scope::column);
      const input::Value* title =
          head.spanner ? find(head.spanner, "title") : columns_.all[head.column].title;
      row.cells.push_back(table::text_cell(title, "title", style, tag, context_));
      span(row.cells.back(), static_cast<int>(head.column_span), static_cast<int>(head.row_span));
    }
    table_.rows.push_back(std::move(row));
  }
  add_column_numbers(part);
}

void TableBuilder::add_column_numbers(StructId part) {
  const std::vector<std::string> numbers = table::column_numbers(entry_, columns_);
  if (numbers.empty()) return;
  const Style& style = context_.styles.get("table-column-number");
  document::Row row = start_row(document::Row::Kind::head, part, {});
  for (const std::string& number : numbers) {
    // No head: whoever hears a cell needs its column's name, not its number.
    const StructId tag = add_cell(row.tag, Role::data_cell, Scope::none);
    row.cells.push_back(table::counted_cell(number, style, tag, context_));
  }
  table_.rows.push_back(std::move(row));
}

/// A group's label over all columns, behind its number where the first column numbers groups.
void TableBuilder::add_group(const RowPlan& plan, StructId body) {
  document::Row row = start_row(document::Row::Kind::group, body, plan.span);
  const Style& style = context_.styles.get("table-group");
  int columns = static_cast<int>(columns_.all.size());
  const std::string number = numbers_.next(plan);
  if (!number.empty() && columns > 1 && columns_.all.front().counts()) {
    const StructId tag = add_cell(row.tag, Role::data_cell, Scope::none);
    row.cells.push_back(table::counted_cell(number, style, tag, context_));
    --columns;
  }
  const StructId tag = add_cell(row.tag, Role::header_cell, Scope::row);
  row.cells.push_back(table::text_cell(plan.label, "label", style, tag, context_));
  span(row.cells.back(), columns, 1);
  table_.rows.push_back(std::move(row));
}

/// Totals are set apart.
static std::string_view style_name(const RowPlan& plan) {
  const bool total =
      plan.kind == document::Row::Kind::total || plan.kind == document::Row::Kind::summary;
  return total ? "table-total" : "table-body";
}

/// The label of a part is set in behind its mark; its unit and numbers read like all others.
Cell TableBuilder::part_label(const RowPlan& plan, const ColumnPlan& column, StructId tag) {
  const Style& style = context_.styles.get("table-part");
  Cell cell;
  if (plan.of_which) {
    cell = table::word_cell(stub_.words, style, tag, context_);
  } else {
    cell = table::make_cell(plan, column, style, tag, context_);
    if (!stub_.mark.empty()) {
      Cell mark = table::word_cell(stub_.mark + "\u00A0", style, tag, context_);
      cell.content.insert(cell.content.begin(), mark.content.begin(), mark.content.end());
    }
  }
  while (part_styles_.size() < static_cast<std::size_t>(plan.level)) {
    const int level = static_cast<int>(part_styles_.size()) + 1;
    part_styles_.push_back(table::level_style(style.paragraph, level));
  }
  cell.style = part_styles_[static_cast<std::size_t>(plan.level) - 1];
  return cell;
}

Cell TableBuilder::body_cell(const RowPlan& plan, std::size_t column, StructId row) {
  const bool head = column == columns_.row_head;
  const StructId tag = head ? add_cell(row, Role::header_cell, Scope::row)
                            : add_cell(row, Role::data_cell, Scope::none);
  const Style& style = context_.styles.get(style_name(plan));
  const ColumnPlan& of = columns_.all[column];
  if (head && plan.level > 0 && !of.counts()) return part_label(plan, of, tag);
  if (plan.of_which) return table::word_cell({}, style, tag, context_);
  if (of.counts()) return table::counted_cell(numbers_.next(plan), style, tag, context_);
  return table::make_cell(plan, of, style, tag, context_);
}

void TableBuilder::add_row(const RowPlan& plan, std::size_t index, table::CellSpans& spans,
                           StructId body) {
  document::Row row = start_row(plan.kind, body, plan.span);
  row.level = plan.level;
  for (std::size_t i = 0; i < columns_.all.size(); ++i) {
    const auto covered = spans.take(index, i);
    if (!covered) continue;
    row.cells.push_back(body_cell(plan, i, row.tag));
    if (covered->columns > 1 || covered->rows > 1) {
      span(row.cells.back(), covered->columns, covered->rows);
    }
  }
  table_.rows.push_back(std::move(row));
}

document::Table TableBuilder::build() {
  if (columns_.all.empty()) return std::move(table_);
  add_head();
  const StructId body = context_.document.structure.add(table_.tag, Role::table_body);
  std::vector<RowPlan> rows = table::read_rows(entry_, context_);
  table::check_totals(columns_, rows, context_);
  table::add_summaries(entry_, columns_, rows, context_);
  table::add_of_which(stub_, rows);
  table_.page_totals = table::read_page_totals(entry_, columns_, rows, context_);
  table::CellSpans spans(columns_, rows, context_);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].kind == document::Row::Kind::group) {
      add_group(rows[i], body);
    } else {
      add_row(rows[i], i, spans, body);
    }
  }
  document::set_headers(table_, context_.document.structure);
  return std::move(table_);
}

}  // namespace

document::Table build_table(const ExhibitEntry& entry, StructId tag, Context& context) {
  return TableBuilder(entry, tag, context).build();
}

}  // namespace hopbao::bind
