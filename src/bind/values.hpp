#pragma once

#include "base/decimal.hpp"
#include "base/length.hpp"
#include "format/period.hpp"
#include "input/value.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace hopbao::bind {

using input::SourceSpan;

/// What stands under `key` of a table; nullptr if `table` is nullptr, no table, or has no such key.
/// The schema has reported wrong types, so readers of values ask and go on. Borrowed.
const input::Value* find(const input::Value* table, std::string_view key);
/// The same along several keys.
const input::Value* find(const input::Value* table, std::string_view key, std::string_view inner);

/// The string that a value is; nullptr if it is none.
const std::string* string_of(const input::Value* value);
/// The string that a value is, or an empty one.
std::string_view string_or_empty(const input::Value* value);
/// The entries of a table, none if it is no table.
const std::vector<input::Entry>& entries_of(const input::Value* value);
/// The items of an array, none if it is no array.
const input::Array& items_of(const input::Value* value);

/// True if the value is the boolean `true`.
bool is_true(const input::Value* value);

/// Reads "14pt", "10mm", "1.5cm", and "0" without a unit; lengths.hpp reads relative ones.
std::optional<Length> parse_length(std::string_view text);
/// The length that a value is, the number 0 included.
std::optional<Length> length_of(const input::Value* value);
Length length_or(const input::Value* value, Length otherwise);
/// A plain number for geometry (ratios), never for printing.
double ratio_or(const input::Value* value, double otherwise);

/// The mark of a number that was not collected. It prints as itself.
inline constexpr std::string_view kNotCollected = "…";
/// The exact number that a value is: a literal, or a string in Vietnamese writing.
std::optional<Decimal> decimal_of(const input::Value* value);

/// A calendar day: a date, or a string such as "2023-07-07".
std::optional<format::Date> date_of(const input::Value* value);
/// A month whose day is open: "2023-07". `day` is 0.
std::optional<format::Date> open_date_of(const input::Value* value);

/// True for `[a-z0-9-]+`.
bool valid_id(std::string_view text);

}  // namespace hopbao::bind
