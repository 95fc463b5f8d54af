#pragma once

#include "base/lang.hpp"

#include <cstdint>
#include <span>
#include <string_view>

namespace hopbao::text {

// What belongs together on a line, as a table. In a phrase, `~` is a space that must not be broken
// and ` ` one that may be; the space between a phrase and its number must not.

/// What may follow a label ("Điều 5", "quý II", "điểm a").
enum class Numbering : std::uint8_t {
  digits = 1,  ///< begins with a digit: 5, 5a, 07/7, 30/2020/NĐ-CP
  roman = 2,   ///< II, XVII, II/2023
  letter = 4,  ///< a single small letter
};

/// Words before a number that name it: the number is no count and takes no unit.
struct LabelRule {
  std::string_view phrase;
  std::uint8_t accepts;  ///< union of Numbering
  bool counts = false;   ///< the number is an amount all the same: a currency's sign before it
};

/// The rules of a language.
struct NoBreakRules {
  std::span<const LabelRule> labels;
  std::span<const std::string_view> magnitudes;  ///< thousand, million: another unit may follow
  std::span<const std::string_view>
      units;  ///< phrases behind a number; long ones before their beginnings
  std::span<const std::string_view> months;  ///< names of months behind or before a day
  std::span<const std::string_view>
      abbreviations;  ///< with their point: never left behind at a line's end
  std::span<const std::string_view> titles;  ///< before a person's name
};

const NoBreakRules& no_break_rules(Lang lang);

}  // namespace hopbao::text
