#include "bind/exhibits.hpp"
#include "bind/inline_builder.hpp"
#include "bind/print_figure.hpp"
#include "bind/values.hpp"
#include "format/number.hpp"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

namespace hopbao::bind {

using diagnostics::Kind;
using document::Chart;
using document::ChartCategory;
using document::ChartSeries;
using document::ChartValue;
using document::StructId;
using input::Value;

namespace {

class ChartBuilder {
 public:
  ChartBuilder(const ExhibitEntry& entry, StructId tag, Context& context)
      : entry_(entry), context_(context) {
    chart_.id = entry.id;
    chart_.tag = tag;
    chart_.span = entry.defined;
    chart_.lang = context.lang();
  }

  Chart build();

 private:
  using Rows = std::vector<const Figure*>;

  void read_look();
  void read_encoding();
  Rows rows_of(const Value* ids);
  void read_single(const Value* ids);
  void read_series(const Value* list);
  void add_categories(const Rows& rows);
  void add_series(std::string name, const Rows& rows);
  void sort();
  void read_references();
  std::optional<ChartValue> value_of(const Figure& figure);
  std::string printed(const Decimal& value) const;
  std::optional<ChartValue> reference_value(const Value& reference);

  const ExhibitEntry& entry_;
  Context& context_;
  Chart chart_;
  FigureField names_ = FigureField::short_label;
  FigureField amounts_ = FigureField::change;
  bool with_sign_ = false;
};

void ChartBuilder::read_look() {
  const Value& keys = entry_.keys;
  const Value* look = find(&context_.layout, "chart");
  const bool line = string_or_empty(find(&keys, "mark")) == "line";
  chart_.mark = line ? Chart::Mark::line : Chart::Mark::bar;
  chart_.width = length_or(find(look, "width"), context_.of_measure(), Length::from_mm(160));
  const Length height = length_or(find(look, "height"), Length::from_mm(60));
  chart_.height = length_or(find(&keys, "height"), height);
  chart_.palette = context_.inks.palette();
  chart_.label = context_.styles.get("chart-label").paragraph->text;
  chart_.track = decimal_of(find(&keys, "track"));
  chart_.below = decimal_of(find(&keys, "below"));
  with_sign_ = string_or_empty(find(&keys, "format")) == "signed";
  const std::string_view values = string_or_empty(find(&keys, "values"));
  if (values == "inside") chart_.values = document::ValuePlacement::inside;
  if (values == "outside") chart_.values = document::ValuePlacement::outside;
  if (values == "column") chart_.values = document::ValuePlacement::column;
}

/// Bars lie: their numbers go along x. Lines have them along y.
void ChartBuilder::read_encoding() {
  const Value* encoding = find(&entry_.keys, "encoding");
  const bool line = chart_.mark == Chart::Mark::line;
  const auto field = [&](std::string_view axis) {
    return parse_field(string_or_empty(find(find(encoding, axis), "field")));
  };
  names_ = field(line ? "x" : "y").value_or(FigureField::short_label);
  amounts_ = field(line ? "y" : "x").value_or(FigureField::value);
}

ChartBuilder::Rows ChartBuilder::rows_of(const Value* ids) {
  Rows rows;
  for (const Value& id : items_of(ids)) {
    const std::string* name = string_of(&id);
    if (!name || !valid_id(*name)) continue;
    const Figure* figure = context_.figures.find_or_report(*name, id.span, context_.sink);
    if (figure) rows.push_back(figure);
  }
  return rows;
}

std::string ChartBuilder::printed(const Decimal& value) const {
  return with_sign_ ? format::signed_number(value, context_.lang())
                    : format::number(value, context_.lang());
}

std::optional<ChartValue> ChartBuilder::value_of(const Figure& figure) {
  const Amount& amount = amount_of(figure, amounts_);
  if (!amount.value) return std::nullopt;
  const auto source = context_.document.provenance.add(source_of(figure, amounts_));
  return ChartValue{*amount.value, printed(*amount.value), source};
}

void ChartBuilder::add_categories(const Rows& rows) {
  for (const Figure* figure : rows) {
    ChartCategory category;
    category.span = figure->span;
    if (auto name = print_field(*figure, names_, {}, context_.translator)) {
      category.label = std::move(name->text);
      category.span = name->source.defined;
      category.source = context_.document.provenance.add(name->source);
    } else {
      context_.sink.report(Kind::figure_lacks_field, figure->span,
                           {figure->id, std::string(field_name(names_))});
    }
    chart_.categories.push_back(std::move(category));
  }
}

void ChartBuilder::add_series(std::string name, const Rows& rows) {
  ChartSeries series;
  series.name = std::move(name);
  for (const Figure* figure : rows) series.values.push_back(value_of(*figure));
  series.values.resize(chart_.categories.size());
  chart_.series.push_back(std::move(series));
}

/// `rows`, with the total first among them whether they name it or not.
void ChartBuilder::read_single(const Value* ids) {
  Rows rows = rows_of(ids);
  const Value* total = find(&entry_.keys, "total");
  const std::string* id = string_of(total);
  const Figure* whole = nullptr;
  if (id && valid_id(*id)) {
    whole = context_.figures.find_or_report(*id, total->span, context_.sink);
  }
  if (whole) {
    std::erase(rows, whole);
    rows.insert(rows.begin(), whole);
  }
  add_categories(rows);
  if (whole) chart_.categories.front().total = true;
  add_series({}, rows);
  chart_.series.back().ink = context_.inks.find(string_or_empty(find(&entry_.keys, "color")));
}

void ChartBuilder::read_series(const Value* list) {
  for (const Value& one : items_of(list)) {
    const Rows rows = rows_of(find(&one, "rows"));
    if (chart_.categories.empty()) add_categories(rows);
    if (rows.size() > chart_.categories.size()) {
      const Value* ids = find(&one, "rows");
      context_.sink.report(
          Kind::unknown_value, ids->span,
          {"rows", std::to_string(rows.size()), std::to_string(chart_.categories.size())});
    }
    const Value* name = context_.translator.text(find(&one, "name"), "name");
    add_series(std::string(string_or_empty(name)), rows);
    chart_.series.back().ink = context_.inks.find(string_or_empty(find(&one, "color")));
  }
}

/// By the first series' values; the total keeps its place, what is missing comes last.
void ChartBuilder::sort() {
  const std::string_view word = string_or_empty(find(&entry_.keys, "sort"));
  if ((word != "descending" && word != "ascending") || chart_.series.empty()) return;
  const auto& values = chart_.series.front().values;
  std::vector<std::size_t> order(chart_.categories.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  const auto before = [&](std::size_t a, std::size_t b) {
    const bool total_a = chart_.categories[a].total;
    const bool total_b = chart_.categories[b].total;
    if (total_a != total_b) return total_a;
    if (!values[a] || !values[b]) return values[a].has_value() && !values[b].has_value();
    return word == "descending" ? values[b]->value < values[a]->value
                                : values[a]->value < values[b]->value;
  };
  std::ranges::stable_sort(order, before);
  std::vector<ChartCategory> categories;
  for (const std::size_t i : order) categories.push_back(chart_.categories[i]);
  chart_.categories = std::move(categories);
  for (ChartSeries& series : chart_.series) {
    std::vector<std::optional<ChartValue>> sorted;
    for (const std::size_t i : order) sorted.push_back(series.values[i]);
    series.values = std::move(sorted);
  }
}

std::optional<ChartValue> ChartBuilder::reference_value(const Value& reference) {
  if (const Value* literal = find(&reference, "value")) {
    const auto value = decimal_of(literal);
    if (!value) return std::nullopt;
    document::Source source;
    source.value = value;
    source.defined = literal->span;
    const auto id = context_.document.provenance.add(source);
    return ChartValue{*value, printed(*value), id};
  }
  const Value* id = find(&reference, "figure");
  const std::string* name = string_of(id);
  if (!name) {
    context_.sink.report(Kind::missing_key, reference.span, {"value", "[references]"});
    return std::nullopt;
  }
  const Figure* figure = context_.figures.find_or_report(*name, id->span, context_.sink);
  if (!figure) return std::nullopt;
  auto value = value_of(*figure);
  if (!value) {
    context_.sink.report(Kind::figure_lacks_field, id->span,
                         {*name, std::string(field_name(amounts_))});
  }
  return value;
}

void ChartBuilder::read_references() {
  for (const Value& one : items_of(find(&entry_.keys, "references"))) {
    const auto value = reference_value(one);
    if (!value) continue;
    document::ReferenceLine line;
    line.at = *value;
    line.label = string_or_empty(context_.translator.text(find(&one, "label"), "label"));
    const Value* dash = find(&one, "dash");
    const bool* dashed = dash ? dash->as<bool>() : nullptr;
    line.dashed = dashed && *dashed;
    chart_.references.push_back(std::move(line));
  }
}

Chart ChartBuilder::build() {
  read_look();
  read_encoding();
  if (const Value* series = find(&entry_.keys, "series")) {
    read_series(series);
  } else {
    read_single(find(&entry_.keys, "rows"));
  }
  sort();
  read_references();
  return std::move(chart_);
}

}  // namespace

Chart build_chart(const ExhibitEntry& entry, StructId tag, Context& context) {
  return ChartBuilder(entry, tag, context).build();
}

}  // namespace hopbao::bind
