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
  plan.with_sign = string_or_empty(either("format")) == "signed";
  plan.absent = either("absent");
  return plan;
}

ColumnPlans read_columns(const ExhibitEntry& entry, Context& context) {
  ColumnPlans plans;
  for (const Value& item : items_of(find(&entry.keys, "columns"))) {
    if (auto plan = read_column(item, context)) plans.all.push_back(std::move(*plan));
  }
  for (const std::string_view head : {"label", "short"}) {
    const auto at = std::ranges::find(plans.all, head, &ColumnPlan::field);
    if (at == plans.all.end()) continue;
    plans.row_head = static_cast<std::size_t>(at - plans.all.begin());
    break;
  }
  return plans;
}

}  // namespace hopbao::bind::table
