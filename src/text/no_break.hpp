#pragma once

#include "base/lang.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace hopbao::text {

/// Whether a line may end at a space.
enum class SpaceBreak : std::uint8_t {
  free,
  reluctant,  ///< only where a line would else be loose: between "tỷ" and "đồng" of an amount
  never,
};

/// For every byte of `text` that is an ordinary space, whether a line may end there (all other
/// bytes are free); nothing for a text without one. Vietnamese rules: number + unit, "quý II",
/// "ngày 07 tháng 7", "Điều 5", "Quyết định 15/QĐ-UBND", a spaced hyphen never opens a line,
/// abbreviations with a point ("TM. "), initials, titles and names, note marks, "%". English:
/// number + unit, day + month, abbreviations, initials. tests/text/no_break.cases has a line for
/// each.
std::vector<SpaceBreak> no_break_spaces(std::string_view text, Lang lang);

}  // namespace hopbao::text
