#include "bind/values.hpp"

#include "format/number.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace hopbao::bind {

using input::Value;

const Value* find(const Value* table, std::string_view key) {
  if (!table) return nullptr;
  const input::Table* entries = table->as<input::Table>();
  return entries ? entries->find(key) : nullptr;
}

const Value* find(const Value* table, std::string_view key, std::string_view inner) {
  return find(find(table, key), inner);
}

const std::string* string_of(const Value* value) {
  return value ? value->as<std::string>() : nullptr;
}

std::string_view string_or_empty(const Value* value) {
  const std::string* text = string_of(value);
  return text ? std::string_view(*text) : std::string_view();
}

const std::vector<input::Entry>& entries_of(const Value* value) {
  static const std::vector<input::Entry> kNone;
  const input::Table* table = value ? value->as<input::Table>() : nullptr;
  return table ? table->entries : kNone;
}

const input::Array& items_of(const Value* value) {
  static const input::Array kNone;
  const input::Array* array = value ? value->as<input::Array>() : nullptr;
  return array ? *array : kNone;
}

std::optional<Length> parse_length(std::string_view text) {
  if (text == "0") return Length();
  double number = 0;
  const char* end = text.data() + text.size();
  const auto [rest, error] = std::from_chars(text.data(), end, number, std::chars_format::fixed);
  if (error != std::errc()) return std::nullopt;
  // Beyond this nothing is a measure of a page; infinity is not either.
  if (!(number > -1e5 && number < 1e5)) return std::nullopt;
  const std::string_view unit(rest, static_cast<std::size_t>(end - rest));
  if (unit == "pt") return Length::from_pt(number);
  if (unit == "mm") return Length::from_mm(number);
  if (unit == "cm") return Length::from_mm(number * 10);
  return std::nullopt;
}

std::optional<Length> length_of(const Value* value) {
  if (!value) return std::nullopt;
  if (const auto* number = value->as<input::Number>()) {
    return number->value.zero() ? std::optional(Length()) : std::nullopt;
  }
  const std::string* text = string_of(value);
  return text ? parse_length(*text) : std::nullopt;
}

Length length_or(const Value* value, Length otherwise) {
  return length_of(value).value_or(otherwise);
}

double ratio_or(const Value* value, double otherwise) {
  const input::Number* number = value ? value->as<input::Number>() : nullptr;
  return number ? number->value.approximate() : otherwise;
}

std::optional<Decimal> decimal_of(const Value* value) {
  if (!value) return std::nullopt;
  if (const auto* number = value->as<input::Number>()) return number->value;
  const std::string* text = string_of(value);
  return text ? format::parse_vi_number(*text) : std::nullopt;
}

std::optional<format::Date> date_of(const Value* value) {
  if (!value) return std::nullopt;
  if (const auto* date = value->as<input::DateTime>()) {
    const format::Date day{date->year, date->month, date->day};
    return format::valid(day) ? std::optional(day) : std::nullopt;
  }
  const std::string* text = string_of(value);
  return text ? format::parse_iso_date(*text) : std::nullopt;
}

std::optional<format::Date> open_date_of(const Value* value) {
  const std::string* text = string_of(value);
  if (!text || text->size() != 7) return std::nullopt;
  auto date = format::parse_iso_date(*text + "-01");
  if (date) date->day = 0;
  return date;
}

namespace {

struct Ink {
  std::string_view name;
  Color color;
};

constexpr std::array<Ink, 17> kPalette{{
    {"black", ink::black},
    {"white", ink::white},
    {"primary", ink::primary},
    {"primary-60", ink::primary_60},
    {"primary-40", ink::primary_40},
    {"primary-20", ink::primary_20},
    {"primary-10", ink::primary_10},
    {"accent", ink::accent},
    {"third", ink::third},
    {"fourth", ink::fourth},
    {"fifth", ink::fifth},
    {"notice", ink::notice},
    {"grey-80", ink::grey_80},
    {"grey-60", ink::grey_60},
    {"grey-25", ink::grey_25},
    {"grey-12", ink::grey_12},
    {"grey-6", ink::grey_6},
}};

}  // namespace

std::optional<Color> palette_color(std::string_view name) {
  const auto at = std::ranges::find(kPalette, name, &Ink::name);
  return at == kPalette.end() ? std::nullopt : std::optional(at->color);
}

const std::vector<std::string_view>& palette_names() {
  static const std::vector<std::string_view> kNames = [] {
    std::vector<std::string_view> names;
    for (const Ink& one : kPalette) names.push_back(one.name);
    return names;
  }();
  return kNames;
}

bool valid_id(std::string_view text) {
  if (text.empty()) return false;
  return std::ranges::all_of(
      text, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

}  // namespace hopbao::bind
