#pragma once

#include "base/lang.hpp"

#include <string_view>
#include <vector>

namespace hopbao::text {

/// For every byte of `text` that is an ordinary space: true if a line must not end there. (Bytes
/// that are no space are false.) Vietnamese rules: number + unit, "quý II", "ngày 07 tháng 7",
/// "Điều 5", a spaced hyphen never opens a line, abbreviations with a point ("TM. "), note marks,
/// "%". English: number + unit, day + month, abbreviations.
std::vector<bool> no_break_spaces(std::string_view text, Lang lang);

}  // namespace hopbao::text
