#include "bind/values.hpp"

#include "bind/lengths.hpp"
#include "format/number.hpp"

#include <algorithm>

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

bool is_true(const Value* value) {
  const bool* flag = value ? value->as<bool>() : nullptr;
  return flag && *flag;
}

std::optional<Length> parse_length(std::string_view text) {
  const auto given = parse_given_length(text);
  if (!given || given->unit == LengthUnit::em || given->unit == LengthUnit::percent) {
    return std::nullopt;
  }
  return resolved(*given, {});
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

bool valid_id(std::string_view text) {
  if (text.empty()) return false;
  return std::ranges::all_of(
      text, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

}  // namespace hopbao::bind
