#pragma once

#include "base/decimal.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace hopbao::bind::table {

/// `field < 12,5`, `status = "ước"`, `value missing`. Bytes [begin, end) name the field.
struct Comparison {
  enum class Kind : std::uint8_t {
    less,
    less_or_equal,
    equal,
    not_equal,
    greater_or_equal,
    greater,
    missing
  };
  std::string field;
  Kind kind = Kind::equal;
  std::variant<std::monostate, Decimal, std::string> with;  ///< monostate: missing
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// True if all comparisons of one of its lists hold: `and` binds closer than `or`.
struct Condition {
  std::vector<std::vector<Comparison>> any;
};

/// What cannot be read: bytes [begin, end) of the text; at its end both are its size.
struct ConditionFault {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// Reads a condition: comparisons of a field (`[a-z0-9-]+`) with a number ("12.5" or "12,5") or,
/// for `=` and `!=`, a text in quotes; `missing`; joined by `and` and `or`. Nothing else: there are
/// no brackets, no arithmetic, no code. "1.000" is two numbers to two readers, and a fault.
std::variant<Condition, ConditionFault> parse_condition(std::string_view text);

}  // namespace hopbao::bind::table
