#include "bind/table/rule.hpp"

#include "base/decimal_rounding.hpp"
#include "bind/text_places.hpp"
#include "bind/values.hpp"
#include "unicode/edit_distance.hpp"

#include <algorithm>
#include <compare>
#include <memory>
#include <string>
#include <string_view>

namespace hopbao::bind::table {

using diagnostics::Kind;
using document::Direction;
using input::Value;

RuleBook::RuleBook(const ExhibitEntry& entry, const ColumnPlans& columns, Context& context)
    : context_(context), columns_(columns) {
  for (const ColumnPlan& column : columns.all) of_columns_.push_back(read_all(column.rules));
  of_table_ = read_all(bind::find(&entry.keys, "rules"));
}

std::vector<Rule> RuleBook::read_all(const Value* rules) {
  std::vector<Rule> all;
  for (const Value& keys : items_of(rules)) {
    if (auto rule = read(keys)) all.push_back(std::move(*rule));
  }
  return all;
}

static Direction mark_of(std::string_view word) {
  if (word == "rise") return Direction::rise;
  if (word == "fall") return Direction::fall;
  return word == "level" ? Direction::level : Direction::none;
}

std::optional<Rule> RuleBook::read(const Value& keys) {
  const Value* when = bind::find(&keys, "when");
  if (!string_of(when)) return std::nullopt;
  auto parsed = parse_condition(*string_of(when));
  if (const auto* fault = std::get_if<ConditionFault>(&parsed)) {
    const std::string seen = string_of(when)->substr(fault->begin, fault->end - fault->begin);
    context_.sink.report(Kind::rule_unreadable, TextPlaces(*when).span(fault->begin, fault->end),
                         {seen.empty() ? *string_of(when) : seen});
    return std::nullopt;
  }
  Rule rule;
  rule.condition = std::get<Condition>(std::move(parsed));
  if (!check_fields(rule.condition, *when)) return std::nullopt;
  const std::string_view style = string_or_empty(bind::find(&keys, "style"));
  if (!style.empty()) rule.style = &context_.styles.get(style);
  rule.ground = context_.inks.find(string_or_empty(bind::find(&keys, "ground")));
  rule.mark = mark_of(string_or_empty(bind::find(&keys, "mark")));
  const document::TextStyle& body = context_.styles.get("table-body").paragraph->text;
  const bool letters = rule.style && (rule.style->paragraph->text.weight != body.weight ||
                                      rule.style->paragraph->text.italic != body.italic);
  if (!letters && rule.mark == Direction::none) {
    context_.sink.report(Kind::color_alone, when->span, {*string_of(when)});
  }
  return rule;
}

/// Every field is one of figures, or a column of the table.
bool RuleBook::check_fields(const Condition& condition, const Value& when) {
  bool known = true;
  for (const std::vector<Comparison>& all : condition.any) {
    for (const Comparison& one : all) {
      const bool column =
          std::ranges::find(columns_.all, one.field, &ColumnPlan::field) != columns_.all.end();
      if (column || parse_field(one.field)) continue;
      std::vector<std::string_view> names;
      for (const ColumnPlan& plan : columns_.all) names.push_back(plan.field);
      context_.sink.report(
          Kind::unknown_column, TextPlaces(when).span(one.begin, one.end),
          {one.field, std::string(unicode::nearest(one.field, names).value_or(""))});
      known = false;
    }
  }
  return known;
}

static std::string vietnamese(const Value* text) {
  const Value* vi = find(text, "vi");
  return std::string(string_or_empty(vi ? vi : text));
}

/// What a rule compares a text with: the same in every language of the briefing.
static std::string text_of(const RowPlan& row, const CellValue& value) {
  if (const auto* text = std::get_if<const Value*>(&value)) return vietnamese(*text);
  if (const auto* text = std::get_if<DataText>(&value)) return std::string(text->text);
  const auto* field = std::get_if<FigureField>(&value);
  if (!field || !row.figure) return {};
  const Figure& figure = *row.figure;
  switch (*field) {
    case FigureField::label:
      return vietnamese(figure.label);
    case FigureField::short_label:
      return vietnamese(figure.short_label);
    case FigureField::base:
      return vietnamese(figure.base);
    case FigureField::status:
      return std::string(format::status_word(figure.status, Lang::vi));
    case FigureField::unit:
      return figure.unit ? figure.unit->id : std::string();
    case FigureField::period:
      return format::period_code(figure.period);
    default:
      return {};
  }
}

static bool ordered_as(std::strong_ordering order, Comparison::Kind kind) {
  switch (kind) {
    case Comparison::Kind::less:
      return order < 0;
    case Comparison::Kind::less_or_equal:
      return order <= 0;
    case Comparison::Kind::equal:
      return order == 0;
    case Comparison::Kind::not_equal:
      return order != 0;
    case Comparison::Kind::greater_or_equal:
      return order >= 0;
    case Comparison::Kind::greater:
      return order > 0;
    case Comparison::Kind::missing:
      return false;
  }
  return false;
}

/// A missing number is neither less nor more nor different: only `missing` holds for it.
bool RuleBook::holds(const Comparison& comparison, const RowPlan& row) const {
  const auto at = std::ranges::find(columns_.all, comparison.field, &ColumnPlan::field);
  const ColumnPlan* column = at == columns_.all.end() ? nullptr : &*at;
  const auto field = column ? column->figure_field : parse_field(comparison.field);
  const CellValue value = column ? value_of(row, *column) : value_of(row, comparison.field, field);
  const auto* amount = std::get_if<Amount>(&value);
  const bool number = amount && amount->value.has_value();
  if (comparison.kind == Comparison::Kind::missing) {
    return !number && text_of(row, value).empty();
  }
  if (const auto* with = std::get_if<Decimal>(&comparison.with)) {
    return number && ordered_as(printed_value(*amount, row, column) <=> *with, comparison.kind);
  }
  const std::string text = text_of(row, value);
  const bool equal = text == std::get<std::string>(comparison.with);
  return !text.empty() && equal == (comparison.kind == Comparison::Kind::equal);
}

bool RuleBook::holds(const Condition& condition, const RowPlan& row) const {
  return std::ranges::any_of(condition.any, [&](const std::vector<Comparison>& all) {
    return std::ranges::all_of(all, [&](const Comparison& one) { return holds(one, row); });
  });
}

RuleMatch RuleBook::find(const RowPlan& row, std::size_t column) const {
  for (const Rule& rule : of_columns_[column]) {
    if (holds(rule.condition, row)) return {&rule, rule.mark};
  }
  for (const Rule& rule : of_table_) {
    if (!holds(rule.condition, row)) continue;
    return {&rule, column == columns_.row_head ? rule.mark : Direction::none};
  }
  return {};
}

const Style& RuleBook::styled(const Style& base, const Rule& rule) {
  if (!rule.style) return base;
  const auto known = styled_.find({base.paragraph.get(), &rule});
  if (known != styled_.end()) return known->second;
  const document::TextStyle& body = context_.styles.get("table-body").paragraph->text;
  const document::TextStyle& wanted = rule.style->paragraph->text;
  document::ParagraphStyle paragraph = *base.paragraph;
  if (wanted.color != body.color) paragraph.text.color = wanted.color;
  if (wanted.weight != body.weight) paragraph.text.weight = wanted.weight;
  if (wanted.italic != body.italic) paragraph.text.italic = wanted.italic;
  Style style{std::make_shared<const document::ParagraphStyle>(std::move(paragraph)),
              base.transform};
  return styled_.emplace(std::pair(base.paragraph.get(), &rule), std::move(style)).first->second;
}

bool RuleBook::marks(std::size_t column) const {
  const auto marked = [](const Rule& rule) { return rule.mark != Direction::none; };
  if (std::ranges::any_of(of_columns_[column], marked)) return true;
  return column == columns_.row_head && std::ranges::any_of(of_table_, marked);
}

}  // namespace hopbao::bind::table
