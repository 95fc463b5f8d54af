#include "bind/table/column.hpp"

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

static TrackSize track_of(const Value* width, const LengthBasis& basis) {
  TrackSize size;
  if (const auto length = length_of(width, basis)) {
    size.kind = TrackSize::Kind::fixed;
    size.width = *length;
  } else if (string_or_empty(width) == "content") {
    size.kind = TrackSize::Kind::content;
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
  plan.column.size = track_of(either("width"), context.of_measure());
  plan.column.align = align_of(string_or_empty(either("align")));
  plan.with_sign = string_or_empty(either("format")) == "signed";
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
