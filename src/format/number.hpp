#pragma once

#include "base/decimal.hpp"
#include "base/lang.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace hopbao::format {

/// "14.245", "1.018,2", "-0,5" (vi); "14,245", "1,018.2" (en). All written decimals are kept; groups of
/// three from four digits on; a negative number has U+2212 only in `signed_number`, here a hyphen-minus
/// never appears in print, so U+2212 is used as well.
std::string number(const Decimal& value, Lang lang);
/// As `number`, with "+" or U+2212 in front; zero has no sign.
std::string signed_number(const Decimal& value, Lang lang);
/// As `number`, whole numbers below ten with a leading zero ("05"): office custom for counts.
std::string padded_number(const Decimal& value, Lang lang);
/// Whole numbers up to 999 999 in words: "năm", "twenty-one". Nothing beyond.
std::optional<std::string> number_in_words(const Decimal& value, Lang lang);
/// Reads a number written the vi-VN way: `[+-−]\d{1,3}(\.\d{3})*(,\d+)?` or digits without groups.
std::optional<Decimal> parse_vi_number(std::string_view text);
/// "52,97%", "52.97%".
std::string percent(const Decimal& value, Lang lang);

}  // namespace hopbao::format
