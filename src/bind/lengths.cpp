#include "bind/lengths.hpp"

#include "bind/values.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace hopbao::bind {

using diagnostics::DiagnosticSink;
using diagnostics::Kind;
using input::Value;

namespace {

struct UnitName {
  std::string_view name;
  LengthUnit unit;
  Shapes needs;  ///< of a key that takes it
};
constexpr std::array<UnitName, 6> kUnits{{
    {"mm", LengthUnit::mm, shape::length},
    {"cm", LengthUnit::cm, shape::length},
    {"pt", LengthUnit::pt, shape::length},
    {"em", LengthUnit::em, shape::em},
    {"%", LengthUnit::percent, shape::percent},
    {"fr", LengthUnit::fr, shape::fraction},
}};

/// The number that a text begins with, and what stands behind it.
struct NumberAndRest {
  double number = 0;
  std::string_view rest;
};

std::optional<NumberAndRest> leading_number(std::string_view text) {
  double number = 0;
  const char* end = text.data() + text.size();
  const auto [rest, error] = std::from_chars(text.data(), end, number, std::chars_format::fixed);
  if (error != std::errc()) return std::nullopt;
  // Beyond this nothing is a measure of a page; infinity is not either.
  if (!(number > -1e5 && number < 1e5)) return std::nullopt;
  return NumberAndRest{number, {rest, static_cast<std::size_t>(end - rest)}};
}

bool looks_like_unit(std::string_view text) {
  const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  return text == "%" || (!text.empty() && std::ranges::all_of(text, letter));
}

/// What a length may be, in a unit of the same kind, and how that is said.
struct Range {
  double least;
  double most;
  std::string_view least_text;
  std::string_view most_text;
};

/// Type between a point and 400; everything else up to the long side of A3, the largest paper.
Range range_of(Shapes shapes, LengthUnit unit) {
  const bool type = (shapes & shape::type_size) != 0;
  const bool negative = (shapes & shape::negative) != 0;
  switch (unit) {
    case LengthUnit::em:
      if (type) return {0.1, 30, "0.1em", "30em"};
      if (negative) return {-30, 30, "-30em", "30em"};
      return {0, 30, "0", "30em"};
    case LengthUnit::percent:
      if (type) return {10, 1000, "10%", "1000%"};
      if (negative) return {-100, 100, "-100%", "100%"};
      return {0, 100, "0", "100%"};
    case LengthUnit::fr:
      return {0.01, 100, "0.01fr", "100fr"};
    case LengthUnit::pt:
    case LengthUnit::mm:
    case LengthUnit::cm:
      break;
  }
  if (type) return {kSmallestType.pt(), kLargestType.pt(), "1pt", "400pt"};
  const double longest = Length::from_mm(420).pt();
  if (negative) return {-longest, longest, "-420mm", "420mm"};
  return {0, longest, "0", "420mm"};
}

}  // namespace

std::optional<GivenLength> parse_given_length(std::string_view text) {
  if (text == "0") return GivenLength();
  const auto parts = leading_number(text);
  if (!parts) return std::nullopt;
  const auto unit = std::ranges::find(kUnits, parts->rest, &UnitName::name);
  if (unit == kUnits.end()) return std::nullopt;
  return GivenLength{parts->number, unit->unit};
}

Length resolved(const GivenLength& given, const LengthBasis& basis) {
  switch (given.unit) {
    case LengthUnit::pt:
      return Length::from_pt(given.number);
    case LengthUnit::mm:
      return Length::from_mm(given.number);
    case LengthUnit::cm:
      return Length::from_mm(given.number * 10);
    case LengthUnit::em:
      return basis.em * given.number;
    case LengthUnit::percent:
      return basis.whole * (given.number / 100);
    case LengthUnit::fr:
      break;
  }
  return {};
}

std::optional<Length> length_of(const Value* value, const LengthBasis& basis) {
  const std::string* text = string_of(value);
  if (!text) return length_of(value);
  const auto given = parse_given_length(*text);
  return given ? std::optional(resolved(*given, basis)) : std::nullopt;
}

Length length_or(const Value* value, const LengthBasis& basis, Length otherwise) {
  return length_of(value, basis).value_or(otherwise);
}

std::string unit_names(Shapes shapes) {
  std::string all;
  for (const UnitName& one : kUnits) {
    if ((shapes & one.needs) == 0) continue;
    if (!all.empty()) all += ", ";
    all += one.name;
  }
  return all;
}

void check_length(std::string_view key, Shapes shapes, const Value& value, std::string_view text,
                  DiagnosticSink& sink) {
  const std::string as_written(text);
  const auto given = parse_given_length(text);
  if (!given) {
    const auto parts = leading_number(text);
    if (parts && looks_like_unit(parts->rest)) {
      return sink.report(Kind::length_unit, value.span,
                         {std::string(key), as_written, unit_names(shapes)});
    }
    return sink.report(Kind::bad_length, value.span, {as_written});
  }
  const auto unit = std::ranges::find(kUnits, given->unit, &UnitName::unit);
  if ((shapes & unit->needs) == 0) {
    return sink.report(Kind::length_unit, value.span,
                       {std::string(key), as_written, unit_names(shapes)});
  }
  const bool relative = given->unit == LengthUnit::em || given->unit == LengthUnit::percent ||
                        given->unit == LengthUnit::fr;
  const double number = relative ? given->number : resolved(*given, {}).pt();
  const Range range = range_of(shapes, given->unit);
  if (number >= range.least && number <= range.most) return;
  sink.report(
      Kind::out_of_range, value.span,
      {std::string(key), as_written, std::string(range.least_text), std::string(range.most_text)});
}

}  // namespace hopbao::bind
