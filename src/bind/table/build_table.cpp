#include "bind/exhibits.hpp"
#include "bind/table/cell.hpp"
#include "bind/table/column.hpp"
#include "bind/table/look.hpp"
#include "bind/table/page_totals.hpp"
#include "bind/table/row.hpp"
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
      : entry_(entry), context_(context), columns_(table::read_columns(entry, context)) {
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
  StructId add_cell(StructId row, Role role, Scope scope, int columns = 1);
  void add_head();
  void add_group(const RowPlan& plan, StructId body);
  void add_row(const RowPlan& plan, StructId body);
  Cell body_cell(const RowPlan& plan, std::size_t column, StructId row);

  const ExhibitEntry& entry_;
  Context& context_;
  table::ColumnPlans columns_;
  document::Table table_;
  int count_ = 0;
};

document::Row TableBuilder::start_row(document::Row::Kind kind, StructId part,
                                      const diagnostics::SourceSpan& span) {
  document::Row row;
  row.kind = kind;
  row.tag = context_.document.structure.add(part, Role::table_row, span);
  return row;
}

StructId TableBuilder::add_cell(StructId row, Role role, Scope scope, int columns) {
  document::StructTree& tree = context_.document.structure;
  const StructId tag = tree.add(row, role);
  tree.node(tag).scope = scope;
  tree.node(tag).column_span = columns;
  return tag;
}

void TableBuilder::add_head() {
  const StructId part = context_.document.structure.add(table_.tag, Role::table_head);
  const Style& style = context_.styles.get("table-head");
  document::Row row = start_row(document::Row::Kind::head, part, {});
  for (const ColumnPlan& plan : columns_.all) {
    const StructId tag = add_cell(row.tag, Role::header_cell, Scope::column);
    row.cells.push_back(table::text_cell(plan.title, "title", style, tag, context_));
  }
  table_.rows.push_back(std::move(row));
}

void TableBuilder::add_group(const RowPlan& plan, StructId body) {
  document::Row row = start_row(document::Row::Kind::group, body, plan.span);
  const int columns = static_cast<int>(columns_.all.size());
  const StructId tag = add_cell(row.tag, Role::header_cell, Scope::row, columns);
  row.cells.push_back(
      table::text_cell(plan.label, "label", context_.styles.get("table-group"), tag, context_));
  row.cells.back().column_span = columns;
  table_.rows.push_back(std::move(row));
}

/// Totals are set apart, and the label of a part; its unit and numbers read like all others.
static std::string_view style_name(const RowPlan& plan, bool label) {
  const bool total =
      plan.kind == document::Row::Kind::total || plan.kind == document::Row::Kind::summary;
  if (total) return "table-total";
  return label && plan.level > 0 ? "table-part" : "table-body";
}

Cell TableBuilder::body_cell(const RowPlan& plan, std::size_t column, StructId row) {
  const bool head = column == columns_.row_head;
  const StructId tag = head ? add_cell(row, Role::header_cell, Scope::row)
                            : add_cell(row, Role::data_cell, Scope::none);
  const Style& style = context_.styles.get(style_name(plan, head));
  const ColumnPlan& of = columns_.all[column];
  if (of.counts() && plan.adds()) return table::counted_cell(++count_, style, tag, context_);
  if (of.counts()) return table::text_cell(nullptr, of.field, style, tag, context_);
  return table::make_cell(plan, of, style, tag, context_);
}

void TableBuilder::add_row(const RowPlan& plan, StructId body) {
  document::Row row = start_row(plan.kind, body, plan.span);
  for (std::size_t i = 0; i < columns_.all.size(); ++i) {
    row.cells.push_back(body_cell(plan, i, row.tag));
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
  table_.page_totals = table::read_page_totals(entry_, columns_, rows, context_);
  for (const RowPlan& plan : rows) {
    if (plan.kind == document::Row::Kind::group) {
      add_group(plan, body);
    } else {
      add_row(plan, body);
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
