#include "bind/table/column.hpp"

#include "bind/table/look.hpp"
#include "bind/values.hpp"
#include "unicode/edit_distance.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace hopbao::bind::table {

using document::CellAlign;
using document::TrackSize;
using input::Value;

static constexpr std::array<std::string_view, 11> kFigureFields{
    "tt",   "label",  "short",        "unit",   "period", "value",
    "plan", "change", "contribution", "status", "base"};

static CellAlign align_of(std::string_view word) {
  if (word == "center") return CellAlign::center;
  if (word == "end") return CellAlign::end;
  if (word == "decimal") return CellAlign::decimal;
  return CellAlign::start;
}

static TrackSize track_of(const Value* width) {
  using enum TrackSize::Kind;
  TrackSize size;
  const std::string_view word = string_or_empty(width);
  if (word == "content") size.kind = content;
  if (word == "min-content") size.kind = min_content;
  if (word == "max-content") size.kind = max_content;
  const auto given = parse_given_length(word);
  if (given && (given->unit == LengthUnit::percent || given->unit == LengthUnit::fr)) {
    size.kind = given->unit == LengthUnit::fr ? flexible : percent;
    size.share = given->number;
  } else if (const auto length = length_of(width)) {
    size.kind = fixed;
    size.width = *length;
  }
  return size;
}

/// Amounts add up; percentages, changes and what a head says is in percent do not.
static bool adds_up(const ColumnPlan& plan, const Value* said, Context& context) {
  if (const bool* adds = said ? said->as<bool>() : nullptr) return *adds;
  if (plan.figure_field) return plan.field == "value" || plan.field == "contribution";
  const Value* title = context.translator.text(plan.title, "title");
  return string_or_empty(title).find('%') == std::string_view::npos;
}

static GraphicPlan::Show show_of(std::string_view word) {
  if (word == "bar") return GraphicPlan::Show::bar;
  if (word == "progress") return GraphicPlan::Show::progress;
  if (word == "sparkline") return GraphicPlan::Show::sparkline;
  return word == "arrow" ? GraphicPlan::Show::arrow : GraphicPlan::Show::number;
}

template <class Either>
static void read_graphic(ColumnPlan& plan, const Either& either, const LengthBasis& basis) {
  GraphicPlan& graphic = plan.graphic;
  graphic.show = show_of(string_or_empty(either("show")));
  if (!graphic.draws()) return;
  const Value* number = either("with-number");
  const bool* shown = number ? number->as<bool>() : nullptr;
  graphic.with_number = !shown || *shown;
  graphic.expected = ratio_or(either("expected"), 0);
  plan.column.graphic_width =
      length_of(either("graphic-width"), basis).value_or(Length::from_mm(20));
  if (graphic.with_number) plan.column.graphic_gap = Length::from_mm(2);
}

static std::optional<ColumnPlan> read_column(const Value& item, Context& context) {
  const Value* field = item.as<input::Table>() ? find(&item, "field") : &item;
  const std::string* name = string_of(field);
  if (!name) return std::nullopt;
  const Value* layout = find(find(&context.layout, "columns"), *name);
  const auto either = [&](std::string_view key) {
    const Value* own = find(&item, key);
    return own ? own : find(layout, key);
  };
  ColumnPlan plan;
  plan.field = *name;
  plan.title = either("title");
  const bool known = std::ranges::find(kFigureFields, *name) != kFigureFields.end();
  if (!known && !plan.title) {
    context.sink.report(diagnostics::Kind::unknown_column, field->span,
                        {*name, std::string(unicode::nearest(*name, kFigureFields).value_or(""))});
    return std::nullopt;
  }
  if (known) plan.figure_field = parse_field(*name);
  plan.column.id = *name;
  plan.column.size = track_of(either("width"));
  plan.column.size.least = length_or(either("min-width"), context.of_measure(), {});
  plan.column.size.most = length_of(either("max-width"), context.of_measure());
  plan.column.vertical = vertical_align_of(either("vertical-align"));
  plan.column.align = align_of(string_or_empty(either("align")));
  plan.align_on = string_or_empty(either("align-on"));
  if (!plan.align_on.empty()) plan.column.align = CellAlign::decimal;
  plan.format = with_keys(with_keys({}, layout, context), &item, context);
  read_graphic(plan, either, context.of_measure());
  plan.rules = either("rules");
  plan.absent = either("absent");
  plan.number = string_or_empty(either("number"));
  plan.scheme = string_or_empty(either("scheme"));
  plan.restarts = is_true(either("restart"));
  plan.merges = is_true(either("merge"));
  plan.adds = adds_up(plan, either("adds"), context);
  return plan;
}

const ColumnPlan* ColumnPlans::counting() const {
  const auto at = std::ranges::find_if(all, &ColumnPlan::counts);
  return at == all.end() ? nullptr : &*at;
}

std::optional<std::size_t> ColumnPlans::find_or_report(const Value& field, Context& context) const {
  const std::string_view name = string_or_empty(&field);
  const auto at = std::ranges::find(all, name, &ColumnPlan::field);
  if (at != all.end()) return static_cast<std::size_t>(at - all.begin());
  std::vector<std::string_view> names;
  for (const ColumnPlan& column : all) names.push_back(column.field);
  context.sink.report(diagnostics::Kind::unknown_column, field.span,
                      {std::string(name), std::string(unicode::nearest(name, names).value_or(""))});
  return std::nullopt;
}

/// A unit column says the unit that the column of values is printed in.
static void say_printed_unit(std::vector<ColumnPlan>& columns) {
  const auto value =
      std::ranges::find(columns, std::optional(FigureField::value), &ColumnPlan::figure_field);
  if (value == columns.end()) return;
  for (ColumnPlan& plan : columns) {
    if (plan.figure_field == FigureField::unit) plan.format.unit = value->format.unit;
  }
}

/// Whether the file's texts are numbers: by the column's `type`, else by what the field is.
static bool holds_numbers(const Value& item, const ColumnPlan& plan) {
  const std::string_view type = string_or_empty(find(&item, "type"));
  if (!type.empty()) return type == "number";
  if (!plan.figure_field) return plan.decimal();
  switch (*plan.figure_field) {
    case FigureField::value:
    case FigureField::plan:
    case FigureField::change:
    case FigureField::contribution:
      return true;
    default:
      return false;
  }
}

/// What fills a column of a table that has a file: the column of the file that `from` names, else
/// the one named as the field or the title is. Rows are counted where the file does not.
static void read_data(const Value& item, const ExhibitEntry& entry, ColumnPlan& plan,
                      Context& context) {
  const input::DataSet* rows = data_of(entry);
  if (!rows) return;
  const Value* from = item.as<input::Table>() ? find(&item, "from") : nullptr;
  if (!from && plan.counts()) return;
  const Value* title = context.translator.text(plan.title, "title", Plain::any_language);
  std::optional<std::size_t> column;
  if (!from) column = rows->find(plan.field);
  if (!from && !column && title) column = rows->find(string_or_empty(title));
  if (!column) {
    const Value* name = from ? from : title;
    const SourceSpan& span = from ? from->span : item.span;
    column = find_column(*rows, name ? string_or_empty(name) : std::string_view(plan.field), span,
                         context.sink);
  }
  if (!column) return;
  plan.data = DataField{rows, *column, holds_numbers(item, plan), number_style_of(entry)};
  if (plan.data->number) check_numbers(*plan.data, context.sink);
}

ColumnPlans read_columns(const ExhibitEntry& entry, Context& context) {
  ColumnPlans plans;
  for (const Value& item : items_of(find(&entry.keys, "columns"))) {
    auto plan = read_column(item, context);
    if (!plan) continue;
    read_data(item, entry, *plan, context);
    plans.all.push_back(std::move(*plan));
  }
  say_printed_unit(plans.all);
  for (const std::string_view head : {"label", "short"}) {
    const auto at = std::ranges::find(plans.all, head, &ColumnPlan::field);
    if (at == plans.all.end()) continue;
    plans.row_head = static_cast<std::size_t>(at - plans.all.begin());
    break;
  }
  return plans;
}

}  // namespace hopbao::bind::table
