#include "bind/print_figure.hpp"

#include "bind/values.hpp"
#include "format/number.hpp"
#include "unicode/normalize.hpp"
#include "unicode/utf8.hpp"

#include <utility>

namespace hopbao::bind {

using document::Source;
using format::Approx;
using format::Status;

const Amount& amount_of(const Figure& figure, FigureField field) {
  static const Amount kNone;
  switch (field) {
    case FigureField::value:
      return figure.value;
    case FigureField::plan:
      return figure.plans.empty() ? kNone : figure.plans.front().percent;
    case FigureField::change:
      return figure.change;
    case FigureField::contribution:
      return figure.contribution;
    case FigureField::whole:
      return figure.value.stated() ? figure.value : figure.change;
    case FigureField::label:
    case FigureField::short_label:
    case FigureField::unit:
    case FigureField::period:
    case FigureField::status:
    case FigureField::base:
      return kNone;
  }
  return kNone;
}

static diagnostics::SourceSpan place_of(const Figure& figure, FigureField field) {
  const auto span = [&](const input::Value* value) { return value ? value->span : figure.span; };
  switch (field) {
    case FigureField::label:
      return span(figure.label);
    case FigureField::short_label:
      return span(figure.short_label);
    case FigureField::base:
      return span(figure.base);
    case FigureField::period:
      return figure.period_span;
    case FigureField::unit:
    case FigureField::status:
      return figure.span;
    default:
      return amount_of(figure, field).defined;
  }
}

Source source_of(const Figure& figure, FigureField field) {
  const bool change_only = field == FigureField::whole && !figure.value.stated();
  Source source;
  source.origin = document::Origin::figure;
  source.figure = figure.id;
  source.field = change_only ? field_name(FigureField::change) : field_name(field);
  source.value = amount_of(figure, field).value;
  source.defined = place_of(figure, field);
  return source;
}

std::string capitalized(std::string_view text) {
  std::size_t first = 0;
  if (!text.empty()) unicode::next_code_point(text, first);
  return unicode::upper(text.substr(0, first)) + std::string(text.substr(first));
}

/// The bare number as the formats ask for it; nothing if it has no words.
static std::optional<std::string> digits(const Decimal& value, const FormatSet& formats,
                                         Lang lang) {
  if (formats.words) return format::number_in_words(value, lang);
  return formats.pad ? format::padded_number(value, lang) : format::number(value, lang);
}

static std::optional<std::string> value_text(const Figure& figure, const FormatSet& formats,
                                             Lang lang) {
  if (!figure.value.value) return std::nullopt;
  const auto number = digits(*figure.value.value, formats, lang);
  if (!number || formats.number || !figure.unit) return number;
  return format::with_unit(*figure.value.value, *number, *figure.unit, lang);
}

static void prepend(std::string& text, std::string_view word) {
  if (!word.empty()) text = std::string(word) + ' ' + text;
}

/// "ước 14.245 tỷ đồng", "about VND 293 billion". What is final is not said.
static std::optional<std::string> whole_value(const Figure& figure, const FormatSet& formats,
                                              Lang lang) {
  auto text = value_text(figure, formats, lang);
  if (!text || formats.number) return text;
  const bool sure = figure.status == Status::final;
  const std::string_view status = sure ? "" : format::status_word(figure.status, lang);
  const std::string_view approx = format::approx_word(figure.approx, lang);
  prepend(*text, approx);
  if (lang == Lang::vi || approx.empty()) {
    prepend(*text, status);
  } else if (figure.status == Status::estimated) {
    *text += " (estimate)";
  } else if (figure.status == Status::preliminary) {
    *text += " (preliminary)";
  }
  return text;
}

/// "ước tăng 5,32%", "up an estimated 5.32%".
static std::optional<std::string> whole_change(const Figure& figure, const FormatSet& formats,
                                               Lang lang) {
  if (!figure.change.value) return std::nullopt;
  const Decimal& change = *figure.change.value;
  if (formats.number) return format::change_amount(change, figure.change_kind, lang);
  std::string text = format::change_phrase(change, figure.change_kind, lang);
  if (figure.status == Status::final) return text;
  const std::string_view status = format::status_word(figure.status, lang);
  if (status.empty() || lang == Lang::vi) {
    prepend(text, status);
    return text;
  }
  if (change.zero() && figure.change_kind != format::ChangeKind::index) return text;
  std::string verb(format::change_verb(change, figure.change_kind, lang));
  verb.append(" ").append(status).append(" ");
  return verb + format::change_amount(change, figure.change_kind, lang);
}

static std::optional<std::string> change_text(const Figure& figure, const FormatSet& formats,
                                              Lang lang) {
  if (!figure.change.value) return std::nullopt;
  const Decimal& change = *figure.change.value;
  if (formats.verb) return std::string(format::change_verb(change, figure.change_kind, lang));
  if (formats.with_sign) return format::signed_change(change, figure.change_kind, lang);
  if (formats.number) return format::change_amount(change, figure.change_kind, lang);
  return format::change_phrase(change, figure.change_kind, lang);
}

static std::optional<std::string> contribution_text(const Figure& figure, const FormatSet& formats,
                                                    Lang lang) {
  if (!figure.contribution.value) return std::nullopt;
  const Decimal& points = *figure.contribution.value;
  std::string number =
      formats.with_sign ? format::signed_number(points, lang) : format::number(points, lang);
  if (formats.number) return number;
  for (const format::Unit& unit : format::builtin_units()) {
    if (unit.id == "diem-phan-tram") return format::with_unit(points, number, unit, lang);
  }
  return number;
}

static std::optional<std::string> plan_text(const Figure& figure, const FormatSet& formats,
                                            Lang lang) {
  const Amount& plan = amount_of(figure, FigureField::plan);
  if (!plan.value) return std::nullopt;
  return formats.number ? format::number(*plan.value, lang) : format::percent(*plan.value, lang);
}

static std::optional<std::string> words(const input::Value* text, std::string_view key,
                                        Translator& translator) {
  if (!text) return std::nullopt;
  return std::string(string_or_empty(translator.text(text, key)));
}

static std::optional<std::string> unless_empty(std::string_view text) {
  return text.empty() ? std::nullopt : std::optional(std::string(text));
}

static std::optional<std::string> field_text(const Figure& figure, FigureField field,
                                             const FormatSet& formats, Translator& translator) {
  const Lang lang = translator.lang();
  switch (field) {
    case FigureField::whole:
      return figure.value.stated() ? whole_value(figure, formats, lang)
                                   : whole_change(figure, formats, lang);
    case FigureField::value:
      return value_text(figure, formats, lang);
    case FigureField::plan:
      return plan_text(figure, formats, lang);
    case FigureField::change:
      return change_text(figure, formats, lang);
    case FigureField::contribution:
      return contribution_text(figure, formats, lang);
    case FigureField::label:
      return words(figure.label, "label", translator);
    case FigureField::short_label:
      return words(figure.short_label, "short", translator);
    case FigureField::base:
      return words(figure.base, "base", translator);
    case FigureField::unit:
      if (!figure.unit) return std::nullopt;
      return unless_empty(format::unit_name(*figure.unit, lang));
    case FigureField::period:
      return unless_empty(format::period_name(figure.period, lang));
    case FigureField::status:
      return unless_empty(format::status_word(figure.status, lang));
  }
  return std::nullopt;
}

std::optional<PrintedField> print_field(const Figure& figure, FigureField field,
                                        const FormatSet& formats, Translator& translator) {
  auto text = field_text(figure, field, formats, translator);
  if (!text) return std::nullopt;
  PrintedField printed;
  printed.text = formats.cap ? capitalized(*text) : std::move(*text);
  printed.source = source_of(figure, field);
  return printed;
}

}  // namespace hopbao::bind
