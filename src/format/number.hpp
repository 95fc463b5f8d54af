#pragma once

#include "base/decimal.hpp"
#include "base/lang.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace hopbao::format {

/// "14.245", "1.018,2", "−0,5" (vi); "14,245", "1,018.2" (en). All written decimals are kept;
/// groups of three from four digits on; the minus is U+2212, never a hyphen.
std::string number(const Decimal& value, Lang lang);
/// Byte behind the units digit of a number printed so: in front of its decimal mark, else its end.
std::size_t units_end(std::string_view printed, Lang lang);
/// As `number`, with "+" or U+2212 in front; zero has no sign.
std::string signed_number(const Decimal& value, Lang lang);
/// As `number`, whole numbers 1..9 with a leading zero ("05"): office custom for counts. Zero stays
/// "0".
std::string padded_number(const Decimal& value, Lang lang);
/// Whole numbers 0..999 999 in words: "năm", "twenty-one". Nothing beyond, below zero, or with
/// decimals.
std::optional<std::string> number_in_words(const Decimal& value, Lang lang);
/// Reads a number written the vi-VN way: `[+-−]?\d{1,3}(\.\d{3})*(,\d+)?` or digits without groups;
/// the first group of several has no leading zero ("0.123" is a decimal point's number, and
/// refused).
std::optional<Decimal> parse_vi_number(std::string_view text);
/// "52,97%", "52.97%".
std::string percent(const Decimal& value, Lang lang);

}  // namespace hopbao::format
