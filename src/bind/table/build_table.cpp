#include "bind/exhibits.hpp"
#include "bind/table/cell.hpp"
#include "bind/table/column.hpp"
#include "bind/table/graphic.hpp"
#include "bind/table/head.hpp"
#include "bind/table/legend.hpp"
#include "bind/table/look.hpp"
#include "bind/table/notes.hpp"
#include "bind/table/page_totals.hpp"
#include "bind/table/row.hpp"
#include "bind/table/row_numbers.hpp"
#include "bind/table/rule.hpp"
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
  TableBuilder(const ExhibitEntry& entry, StructId tag, table::TableNotes& notes, Context& context)
      : entry_(entry),
        notes_(notes),
        context_(context),
        columns_(table::read_columns(entry, context)),
        rules_(entry, columns_, context),
        numbers_(columns_.counting()),
        stub_(table::read_stub(entry, context)),
        look_(entry, context) {
    if (is_true(find(&entry.keys, "status-marks"))) symbols_ = table::read_symbols(context);
    table_.id = entry.id;
    table_.tag = tag;
    table_.span = entry.defined;
    table_.style = look_.style();
    table_.graphic_inks = table::graphic_inks(context);
    for (std::size_t i = 0; i < columns_.all.size(); ++i) {
      table::make_room_for_marks(columns_.all[i], rules_.marks(i), context);
      table_.columns.push_back(columns_.all[i].column);
    }
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
  void mark_head(Cell& cell, const table::HeadCell& head, const Style& style);
  void mark_body(Cell& cell, const RowPlan& plan, std::size_t column, const Style& style);
  Cell part_label(const RowPlan& plan, const ColumnPlan& column, const Style& style, StructId tag);

  const ExhibitEntry& entry_;
  table::TableNotes& notes_;
  Context& context_;
  table::ColumnPlans columns_;
  table::RuleBook rules_;
  document::Table table_;
  table::RowNumbers numbers_;
  table::StubLook stub_;
  table::Look look_;
  std::vector<table::Symbol> symbols_;              ///< for statuses, where they are marked
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
      mark_head(row.cells.back(), head, style);
    }
    table_.rows.push_back(std::move(row));
  }
  add_column_numbers(part);
}

void TableBuilder::mark_head(Cell& cell, const table::HeadCell& head, const Style& style) {
  const std::string place =
      head.spanner ? "spanner:" + std::string(string_or_empty(find(head.spanner, "id")))
                   : "column:" + columns_.all[head.column].field;
  notes_.mark(cell.content, {place}, look_of(style, cell.tag));
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
    if (columns_.all.front().column.align == document::CellAlign::center) {
      document::ParagraphStyle centred = *style.paragraph;
      centred.align = document::Align::center;
      row.cells.back().style = std::make_shared<const document::ParagraphStyle>(centred);
    }
    --columns;
  }
  const StructId tag = add_cell(row.tag, Role::header_cell, Scope::row);
  row.cells.push_back(table::text_cell(plan.label, "label", style, tag, context_));
  span(row.cells.back(), columns, 1);
  notes_.mark(row.cells.back().content, {plan.id()}, look_of(style, tag));
  table_.rows.push_back(std::move(row));
}

/// Totals are set apart.
static std::string_view style_name(const RowPlan& plan) {
  const bool total =
      plan.kind == document::Row::Kind::total || plan.kind == document::Row::Kind::summary;
  return total ? "table-total" : "table-body";
}

/// The label of a part is set in behind its mark; its unit and numbers read like all others.
Cell TableBuilder::part_label(const RowPlan& plan, const ColumnPlan& column, const Style& style,
                              StructId tag) {
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
  const ColumnPlan& of = columns_.all[column];
  const bool part_head = head && plan.level > 0 && !of.counts();
  const Style& base = context_.styles.get(part_head ? "table-part" : style_name(plan));
  const table::RuleMatch match = rules_.find(plan, column);
  const Style& style = match.rule ? rules_.styled(base, *match.rule) : base;
  if (plan.of_which && !head) return table::word_cell({}, base, tag, context_);
  if (of.counts() && !of.data) return table::counted_cell(numbers_.next(plan), base, tag, context_);
  Cell cell = part_head ? part_label(plan, of, style, tag)
                        : table::make_cell(plan, of, style, tag, context_);
  table::add_extra({plan, of, match}, cell, table_, context_);
  return cell;
}

/// The status of a value and the marks of notes, behind what the cell prints.
void TableBuilder::mark_body(Cell& cell, const RowPlan& plan, std::size_t column,
                             const Style& style) {
  if ((symbols_.empty() && !notes_.any()) || plan.of_which) return;
  const ColumnPlan& of = columns_.all[column];
  const TextLook look = look_of(style, cell.tag);
  const bool value = of.figure_field == FigureField::value && table::from_figure(plan, of);
  if (value && plan.figure->value.stated()) {
    InlineBuilder status(context_);
    status.plain(table::status_mark(symbols_, plan.figure->status), {}, raised(look));
    for (document::Inline& piece : status.take()) cell.content.push_back(std::move(piece));
  }
  const bool head = column == columns_.row_head;
  const std::string id(plan.id());
  if (!id.empty()) {
    const std::string place = id + "." + of.field;
    notes_.mark(cell.content, {head ? std::string_view(id) : std::string_view(), place}, look);
  }
  if (head && plan.figure) notes_.mark_figure(cell.content, *plan.figure, look);
}

void TableBuilder::add_row(const RowPlan& plan, std::size_t index, table::CellSpans& spans,
                           StructId body) {
  document::Row row = start_row(plan.kind, body, plan.span);
  row.level = plan.level;
  for (std::size_t i = 0; i < columns_.all.size(); ++i) {
    const auto covered = spans.take(index, i);
    if (!covered) continue;
    row.cells.push_back(body_cell(plan, i, row.tag));
    mark_body(row.cells.back(), plan, i, context_.styles.get(style_name(plan)));
    if (covered->columns > 1 || covered->rows > 1) {
      span(row.cells.back(), covered->columns, covered->rows);
    }
  }
  table_.rows.push_back(std::move(row));
}

/// The first of the totals that close the table; none where totals are all there is.
static std::size_t foot_of(const std::vector<RowPlan>& rows) {
  std::size_t foot = rows.size();
  while (foot > 0 && rows[foot - 1].kind == document::Row::Kind::total) --foot;
  return foot == 0 ? rows.size() : foot;
}

document::Table TableBuilder::build() {
  if (columns_.all.empty()) return std::move(table_);
  add_head();
  const StructId body = context_.document.structure.add(table_.tag, Role::table_body);
  std::vector<RowPlan> rows = table::read_rows(entry_, context_);
  table::check_totals(columns_, rows, context_);
  table::add_summaries(entry_, columns_, rows, context_);
  table::add_of_which(stub_, rows);
  table::set_scales(columns_.all, rows);
  table_.page_totals = table::read_page_totals(entry_, columns_, rows, context_);
  const input::Value* own = find(&entry_.keys, "continue");
  if (table_.page_totals && string_or_empty(own) == "columns") {
    // The sums of a page's rows would stand under each part of them.
    context_.sink.report(diagnostics::Kind::key_without_effect, own->span,
                         {"continue", "page-totals"});
  }
  const bool in_parts = look_.continues_by_columns() && !table_.page_totals;
  if (in_parts) table_.repeated_columns = columns_.row_head + 1;
  table::CellSpans spans(columns_, rows, context_);
  const std::size_t foot = foot_of(rows);
  StructId part = body;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (i == foot) part = context_.document.structure.add(table_.tag, Role::table_foot);
    if (rows[i].kind == document::Row::Kind::group) {
      add_group(rows[i], part);
    } else {
      add_row(rows[i], i, spans, part);
    }
  }
  document::set_headers(table_, context_.document.structure);
  look_.resize_type(table_);
  return std::move(table_);
}

}  // namespace

document::Table build_table(const ExhibitEntry& entry, StructId tag, table::TableNotes& notes,
                            Context& context) {
  return TableBuilder(entry, tag, notes, context).build();
}

}  // namespace hopbao::bind
