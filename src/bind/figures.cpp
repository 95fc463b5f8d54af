#include "bind/figures.hpp"

#include "bind/values.hpp"
#include "unicode/edit_distance.hpp"

#include <set>
#include <utility>

namespace hopbao::bind {

using diagnostics::DiagnosticSink;
using diagnostics::Kind;
using input::Value;

static Amount amount_of(const Value* value) {
  Amount amount;
  if (!value) return amount;
  amount.defined = value->span;
  amount.not_collected = string_or_empty(value) == kNotCollected;
  amount.value = decimal_of(value);
  return amount;
}

static Plan plan_of(const Value& value) {
  Plan plan;
  if (!value.as<input::Table>()) {
    plan.percent = amount_of(&value);
    return plan;
  }
  plan.percent = amount_of(find(&value, "percent"));
  plan.value = amount_of(find(&value, "value"));
  plan.owner = find(&value, "owner");
  return plan;
}

static std::vector<Plan> plans_of(const Value* value) {
  std::vector<Plan> plans;
  if (!value) return plans;
  if (!value->as<input::Array>()) {
    plans.push_back(plan_of(*value));
    return plans;
  }
  for (const Value& item : items_of(value)) plans.push_back(plan_of(item));
  return plans;
}

static format::ChangeKind change_kind_of(std::string_view word) {
  if (word == "index") return format::ChangeKind::index;
  if (word == "points") return format::ChangeKind::points;
  return format::ChangeKind::growth;
}

static void read_change(const Value* value, Figure& figure) {
  if (!value || !value->as<input::Table>()) {
    figure.change = amount_of(value);
    return;
  }
  figure.change = amount_of(find(value, "value"));
  figure.change_kind = change_kind_of(string_or_empty(find(value, "kind")));
  if (const Value* base = find(value, "base")) figure.base = base;
}

/// The figure's own period or day, else the default's.
static void read_period(const Value& own, const Value* defaults, Figure& figure) {
  const Value* day = find(&own, "as-of");
  const Value* period = find(&own, "period");
  if (!day && !period) period = find(defaults, "period");
  if (day) {
    if (const auto date = date_of(day)) {
      figure.period.kind = format::Period::Kind::as_of;
      figure.period.date = *date;
    }
    figure.period_span = day->span;
  } else if (period) {
    figure.period = format::parse_period(string_or_empty(period)).value_or(format::Period{});
    figure.period_span = period->span;
  }
}

static bool has_number(const Figure& figure) {
  for (const Plan& plan : figure.plans) {
    if (plan.percent.stated() || plan.value.stated()) return true;
  }
  return figure.value.stated() || figure.change.stated();
}

void FigureTable::read_units(const Value* units) {
  for (const format::Unit& unit : format::builtin_units()) units_[unit.id] = unit;
  for (const input::Entry& entry : entries_of(units)) {
    const auto text = [&](std::string_view name) {
      return std::string(string_or_empty(bind::find(&entry.value, name)));
    };
    format::Unit unit;
    unit.id = entry.key;
    unit.vi = text("vi");
    unit.en = text("en");
    unit.en_singular = text("en-singular");
    unit.en_prefix = text("en-prefix");
    unit.en_suffix = text("en-suffix");
    const Value* closed_up = bind::find(&entry.value, "closed-up");
    const bool* closed = closed_up ? closed_up->as<bool>() : nullptr;
    unit.closed_up = closed && *closed;
    unit.family = text("family");
    unit.power = static_cast<int>(ratio_or(bind::find(&entry.value, "power"), 0));
    units_[unit.id] = std::move(unit);
  }
}

const format::Unit* FigureTable::unit_or_report(const Value* id, DiagnosticSink& sink) const {
  const std::string* name = string_of(id);
  if (!name || !valid_id(*name)) return nullptr;
  const auto at = units_.find(*name);
  if (at != units_.end()) return &at->second;
  std::vector<std::string_view> names;
  for (const auto& [known, unit] : units_) names.push_back(known);
  sink.report(Kind::unknown_unit, id->span,
              {*name, std::string(unicode::nearest(*name, names).value_or(""))});
  return nullptr;
}

Figure FigureTable::read(const input::Entry& entry, const Value* defaults,
                         DiagnosticSink& sink) const {
  const Value& own = entry.value;
  const auto either = [&](std::string_view key) {
    const Value* value = bind::find(&own, key);
    return value ? value : bind::find(defaults, key);
  };
  Figure figure;
  figure.id = entry.key;
  figure.span = entry.key_span;
  figure.label = bind::find(&own, "label");
  const Value* short_label = bind::find(&own, "short");
  figure.short_label = short_label ? short_label : figure.label;
  figure.base = either("base");
  figure.source = either("source");
  figure.note = bind::find(&own, "note");
  figure.value = amount_of(bind::find(&own, "value"));
  figure.plans = plans_of(bind::find(&own, "plan"));
  read_change(bind::find(&own, "change"), figure);
  figure.contribution = amount_of(bind::find(&own, "contribution"));
  figure.unit = unit_or_report(either("unit"), sink);
  figure.status =
      format::parse_status(string_or_empty(either("status"))).value_or(format::Status::unstated);
  figure.approx = format::parse_approx(string_or_empty(bind::find(&own, "approx")))
                      .value_or(format::Approx::exact);
  read_period(own, defaults, figure);
  figure.part_of = string_or_empty(bind::find(&own, "part-of"));
  if (own.as<input::Table>() && !has_number(figure)) {
    sink.report(Kind::figure_empty, figure.span, {figure.id});
  }
  return figure;
}

/// Every whole is a figure, and none is, by way of others, a part of itself.
void FigureTable::check_wholes(const Value& data, DiagnosticSink& sink) const {
  std::set<std::string_view> sound;
  std::size_t i = 0;
  for (const input::Entry& entry : entries_of(bind::find(&data, "figures"))) {
    const Figure& figure = figures_[i++];
    if (!valid_id(figure.part_of)) continue;
    const Value* part_of = bind::find(&entry.value, "part-of");
    if (!find_or_report(figure.part_of, part_of->span, sink)) continue;
    std::set<std::string_view> way;
    for (const Figure* at = &figure; at && !sound.contains(at->id); at = find(at->part_of)) {
      if (way.insert(at->id).second) continue;
      sink.report(Kind::cyclic_reference, part_of->span, {figure.id});
      break;
    }
    sound.merge(way);
  }
}

FigureTable::FigureTable(const Value& data, DiagnosticSink& sink) {
  read_units(bind::find(&data, "units"));
  const Value* defaults = bind::find(&data, "defaults", "figures");
  unit_or_report(bind::find(defaults, "unit"), sink);
  const auto& entries = entries_of(bind::find(&data, "figures"));
  figures_.reserve(entries.size());
  for (const input::Entry& entry : entries) figures_.push_back(read(entry, defaults, sink));
  for (std::size_t i = 0; i < figures_.size(); ++i) {
    index_.emplace(figures_[i].id, i);
    ids_.push_back(figures_[i].id);
  }
  check_wholes(data, sink);
}

const Figure* FigureTable::find(std::string_view id) const {
  const auto at = index_.find(id);
  return at == index_.end() ? nullptr : &figures_[at->second];
}

const Figure* FigureTable::find_or_report(std::string_view id, const diagnostics::SourceSpan& span,
                                          DiagnosticSink& sink) const {
  const Figure* figure = find(id);
  if (!figure) {
    sink.report(Kind::unknown_figure, span,
                {std::string(id), std::string(unicode::nearest(id, ids_).value_or(""))});
  }
  return figure;
}

}  // namespace hopbao::bind
