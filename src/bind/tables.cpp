#include "base/invariant.hpp"
#include "bind/exhibits.hpp"
#include "bind/inline_builder.hpp"
#include "bind/print_figure.hpp"
#include "bind/values.hpp"
#include "document/table_heads.hpp"
#include "format/number.hpp"
#include "unicode/edit_distance.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <set>
#include <utility>

namespace hopbao::bind {

using diagnostics::Kind;
using document::Cell;
using document::CellAlign;
using document::Role;
using document::StructId;
using document::TrackSize;
using input::Value;

namespace {

constexpr std::array<std::string_view, 11> kColumnFields{
    "tt",   "label",  "short",        "unit",   "period", "value",
    "plan", "change", "contribution", "status", "base"};

/// A column of one table: its own keys over the layout's for the field.
struct ColumnPlan {
  std::string field;
  std::optional<FigureField> figure_field;  ///< none: the row's count
  const Value* title = nullptr;
  document::Column column;
  bool with_sign = false;
  const Value* absent = nullptr;
};

CellAlign align_of(std::string_view word) {
  if (word == "center") return CellAlign::center;
  if (word == "end") return CellAlign::end;
  if (word == "decimal") return CellAlign::decimal;
  return CellAlign::start;
}

TrackSize track_of(const Value* width, const LengthBasis& basis) {
  TrackSize size;
  if (const auto length = length_of(width, basis)) {
    size.kind = TrackSize::Kind::fixed;
    size.width = *length;
  } else if (string_or_empty(width) == "content") {
    size.kind = TrackSize::Kind::content;
  }
  return size;
}

/// Byte offset behind the units digit of a printed number.
std::size_t units_end(std::string_view number, Lang lang) {
  return std::min(number.find(lang == Lang::vi ? ',' : '.'), number.size());
}

class TableBuilder {
 public:
  TableBuilder(const ExhibitEntry& entry, StructId tag, Context& context)
      : entry_(entry), context_(context) {
    table_.id = entry.id;
    table_.tag = tag;
    table_.span = entry.defined;
  }

  document::Table build();

 private:
  void read_columns();
  void read_column(const Value& item);
  void read_look();
  void add_head();
  void add_rows(const Value* ids, StructId body);
  void add_group(const Value& group, StructId body);
  void add_figure(const Figure& figure, StructId body);
  Cell count_cell(bool part, StructId tag, const Style& style);
  Cell figure_cell(const Figure& figure, const ColumnPlan& plan, StructId tag, const Style& style);
  void print_number(const Figure& figure, const ColumnPlan& plan, Cell& cell, const TextLook& look);
  void print_absent(const ColumnPlan& plan, Cell& cell, const TextLook& look);
  bool heads_row(const ColumnPlan& plan) const;
  StructId add_cell(StructId row, Role role, document::Scope scope, int columns = 1);

  const ExhibitEntry& entry_;
  Context& context_;
  document::Table table_;
  std::vector<ColumnPlan> plans_;
  std::string row_head_;             ///< field of the column whose cells head their rows
  std::set<std::string_view> rows_;  ///< figures that have a row already
  int count_ = 0;
};

void TableBuilder::read_column(const Value& item) {
  const Value* field = item.as<input::Table>() ? find(&item, "field") : &item;
  const std::string* name = string_of(field);
  if (!name) return;
  if (std::ranges::find(kColumnFields, *name) == kColumnFields.end()) {
    context_.sink.report(Kind::unknown_column, field->span,
                         {*name, std::string(unicode::nearest(*name, kColumnFields).value_or(""))});
    return;
  }
  const Value* layout = find(find(&context_.layout, "columns"), *name);
  const auto either = [&](std::string_view key) {
    const Value* own = find(&item, key);
    return own ? own : find(layout, key);
  };
  ColumnPlan plan;
  plan.field = *name;
  plan.figure_field = parse_field(*name);
  plan.title = either("title");
  plan.column.id = *name;
  plan.column.size = track_of(either("width"), context_.of_measure());
  plan.column.align = align_of(string_or_empty(either("align")));
  plan.with_sign = string_or_empty(either("format")) == "signed";
  plan.absent = either("absent");
  plans_.push_back(std::move(plan));
}

void TableBuilder::read_columns() {
  for (const Value& item : items_of(find(&entry_.keys, "columns"))) read_column(item);
  for (const std::string_view head : {"label", "short"}) {
    if (!row_head_.empty()) break;
    const auto at = std::ranges::find(plans_, head, &ColumnPlan::field);
    if (at != plans_.end()) row_head_ = head;
  }
  for (const ColumnPlan& plan : plans_) table_.columns.push_back(plan.column);
}

void TableBuilder::read_look() {
  const Value* look = find(&context_.layout, "table");
  document::TableStyle& style = table_.style;
  style.padding_block = length_or(find(look, "padding-block"), Length::from_pt(2.5));
  style.padding_inline = length_or(find(look, "padding-inline"), Length::from_mm(1.5));
  style.grid_width = length_or(find(look, "grid"), {});
  style.grid_color =
      context_.inks.find(string_or_empty(find(look, "grid-color"))).value_or(ink::black);
  style.head_rule = length_or(find(look, "head-rule"), {});
  style.outer_rule = length_or(find(look, "outer-rule"), {});
  const Value* uprights = find(look, "uprights");
  style.uprights = uprights == nullptr || uprights->as<bool>() == nullptr || *uprights->as<bool>();
  style.gap_every = static_cast<std::size_t>(std::max(ratio_or(find(look, "gap-every"), 0), 0.0));
  style.gap = length_or(find(look, "gap"), Length::from_pt(3.5));
  const auto fill = context_.inks.find(string_or_empty(find(look, "head-fill")));
  style.head_filled = fill && *fill != ink::white;
  if (fill) style.head_fill = *fill;
}

StructId TableBuilder::add_cell(StructId row, Role role, document::Scope scope, int columns) {
  document::StructTree& tree = context_.document.structure;
  const StructId tag = tree.add(row, role);
  tree.node(tag).scope = scope;
  tree.node(tag).column_span = columns;
  return tag;
}

void TableBuilder::add_head() {
  document::StructTree& tree = context_.document.structure;
  const Style& style = context_.styles.get("table-head");
  document::Row row;
  row.kind = document::Row::Kind::head;
  row.tag = tree.add(tree.add(table_.tag, Role::table_head), Role::table_row);
  for (const ColumnPlan& plan : plans_) {
    Cell cell;
    cell.tag = add_cell(row.tag, Role::header_cell, document::Scope::column);
    cell.style = style.paragraph;
    InlineBuilder builder(context_);
    builder.bound(context_.translator.text(plan.title, "title"), look_of(style, cell.tag));
    cell.content = builder.take();
    row.cells.push_back(std::move(cell));
  }
  table_.rows.push_back(std::move(row));
}

bool TableBuilder::heads_row(const ColumnPlan& plan) const {
  return row_head_.empty() ? &plan == &plans_.front() : plan.field == row_head_;
}

Cell TableBuilder::count_cell(bool part, StructId tag, const Style& style) {
  Cell cell;
  if (part) return cell;
  InlineBuilder builder(context_);
  builder.counted(std::to_string(++count_), look_of(style, tag));
  cell.content = builder.take();
  return cell;
}

void TableBuilder::print_absent(const ColumnPlan& plan, Cell& cell, const TextLook& look) {
  InlineBuilder builder(context_);
  builder.bound(context_.translator.text(plan.absent, "absent", Plain::any_language), look);
  cell.content = builder.take();
  const std::size_t length = document::plain_text(cell.content).size();
  if (length > 0 && plan.column.align == CellAlign::decimal) cell.align_at = length;
}

void TableBuilder::print_number(const Figure& figure, const ColumnPlan& plan, Cell& cell,
                                const TextLook& look) {
  const Amount& amount = amount_of(figure, *plan.figure_field);
  InlineBuilder builder(context_);
  if (amount.not_collected) {
    document::Source source = source_of(figure, *plan.figure_field);
    builder.sourced(kNotCollected, std::move(source), amount.defined, look);
    if (plan.column.align == CellAlign::decimal) cell.align_at = kNotCollected.size();
  } else {
    const Lang lang = context_.lang();
    const std::string number = plan.with_sign ? format::signed_number(*amount.value, lang)
                                              : format::number(*amount.value, lang);
    builder.sourced(number, source_of(figure, *plan.figure_field), amount.defined, look);
    if (plan.column.align == CellAlign::decimal) cell.align_at = units_end(number, lang);
  }
  cell.content = builder.take();
}

Cell TableBuilder::figure_cell(const Figure& figure, const ColumnPlan& plan, StructId tag,
                               const Style& style) {
  Cell cell;
  const TextLook look = look_of(style, tag);
  if (amount_of(figure, *plan.figure_field).stated()) {
    print_number(figure, plan, cell, look);
    return cell;
  }
  auto printed = print_field(figure, *plan.figure_field, {}, context_.translator);
  if (!printed) {
    print_absent(plan, cell, look);
    return cell;
  }
  InlineBuilder builder(context_);
  const auto defined = printed->source.defined;
  builder.sourced(printed->text, std::move(printed->source), defined, look);
  cell.content = builder.take();
  return cell;
}

void TableBuilder::add_figure(const Figure& figure, StructId body) {
  const bool part = rows_.contains(figure.part_of);
  rows_.insert(figure.id);
  const Style& style = context_.styles.get(part ? "table-part" : "table-body");
  // Only the label of a part is set apart; its unit and numbers read like all others.
  const Style& flush = context_.styles.get("table-body");
  document::Row row;
  row.tag = context_.document.structure.add(body, Role::table_row, figure.span);
  for (const ColumnPlan& plan : plans_) {
    const bool head = heads_row(plan);
    const StructId tag = head ? add_cell(row.tag, Role::header_cell, document::Scope::row)
                              : add_cell(row.tag, Role::data_cell, document::Scope::none);
    const Style& cell_style = head ? style : flush;
    Cell cell = plan.figure_field ? figure_cell(figure, plan, tag, cell_style)
                                  : count_cell(part, tag, cell_style);
    cell.tag = tag;
    cell.style = cell_style.paragraph;
    row.cells.push_back(std::move(cell));
  }
  table_.rows.push_back(std::move(row));
}

void TableBuilder::add_rows(const Value* ids, StructId body) {
  for (const Value& id : items_of(ids)) {
    const std::string* name = string_of(&id);
    if (!name || !valid_id(*name)) continue;
    const Figure* figure = context_.figures.find_or_report(*name, id.span, context_.sink);
    if (figure) add_figure(*figure, body);
  }
}

void TableBuilder::add_group(const Value& group, StructId body) {
  const Style& style = context_.styles.get("table-group");
  const int columns = static_cast<int>(plans_.size());
  document::Row row;
  row.kind = document::Row::Kind::group;
  row.tag = context_.document.structure.add(body, Role::table_row, group.span);
  Cell cell;
  cell.tag = add_cell(row.tag, Role::header_cell, document::Scope::row, columns);
  cell.column_span = columns;
  cell.style = style.paragraph;
  InlineBuilder builder(context_);
  builder.bound(context_.translator.text(find(&group, "label"), "label"), look_of(style, cell.tag));
  cell.content = builder.take();
  row.cells.push_back(std::move(cell));
  table_.rows.push_back(std::move(row));
  add_rows(find(&group, "rows"), body);
}

document::Table TableBuilder::build() {
  read_columns();
  read_look();
  if (plans_.empty()) return std::move(table_);
  add_head();
  const StructId body = context_.document.structure.add(table_.tag, Role::table_body);
  add_rows(find(&entry_.keys, "rows"), body);
  for (const Value& group : items_of(find(&entry_.keys, "groups"))) add_group(group, body);
  document::set_headers(table_, context_.document.structure);
  return std::move(table_);
}

}  // namespace

document::Table build_table(const ExhibitEntry& entry, StructId tag, Context& context) {
  return TableBuilder(entry, tag, context).build();
}

}  // namespace hopbao::bind
