#pragma once

#include "bind/context.hpp"
#include "bind/figures.hpp"
#include "format/unit.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hopbao::bind::table {

/// How numbers of a column, or of one cell, are printed. Rounding and units are exact: the
/// provenance keeps the number of the data.
struct NumberFormat {
  /// plain: a minus · plus: a plus too · brackets: "(12,5)" for −12,5, as accounts have it.
  enum class Sign : std::uint8_t { plain, plus, brackets };
  Sign sign = Sign::plain;
  std::optional<int> decimals;         ///< at most so many; no zeros are added
  const format::Unit* unit = nullptr;  ///< that figures' values are converted to
  bool with_unit = false;              ///< the unit is printed behind each number
  std::optional<std::string> zero;     ///< for exact zero; what is rounded to zero prints "0,0"
  std::string prefix;
  std::string suffix;
};

/// The keys of a table over a format: those of `keys` win. `keys` may be nullptr.
NumberFormat with_keys(NumberFormat format, const input::Value* keys, Context& context);

/// A number as printed, and the byte behind its units digit, which stands on the decimal line.
struct PrintedNumber {
  std::string text;
  std::size_t align_at = 0;
};

/// Prints a number, or the mark of one that was not collected. `own`: the unit it is given in,
/// nullptr if it has none or is given in the format's; a unit of another family is reported at the
/// number (unit_not_converted), and the number printed as it is.
PrintedNumber print_number(const Amount& amount, const format::Unit* own,
                           const NumberFormat& format, Context& context);

/// The unit that a figure's value is printed in: the format's if they are of one family.
const format::Unit* printed_unit(const format::Unit* own, const NumberFormat& format);

/// Byte behind the units digit of the one number in a text of few words ("khoảng 12,5", "(162,6)",
/// "12,5 %"), or behind its "…"; nothing for other texts, which go by no decimal line.
std::optional<std::size_t> units_digit_end(std::string_view text, Lang lang);

}  // namespace hopbao::bind::table
