#pragma once

#include "base/decimal.hpp"
#include "base/lang.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hopbao::format {

/// How a change is stated: growth in percent, an index (base = 100), or percentage points.
enum class ChangeKind : std::uint8_t { growth, index, points };

/// How sure a figure is.
enum class Status : std::uint8_t { unstated, estimated, preliminary, final };
/// What stands before a rounded figure.
enum class Approx : std::uint8_t { exact, about, above, nearly };

/// "tăng 17,3%", "giảm 54%", "không đổi", "bằng 105,3%", "tăng 0,5 điểm phần trăm"; English:
/// "up 17.3%", "down 54%", "unchanged", "at 105.3%", "up 0.5 percentage points". The verb carries
/// the sign. Zero growth and zero points are "không đổi"/"unchanged"; an index always has its
/// number.
std::string change_phrase(const Decimal& change, ChangeKind kind, Lang lang);
/// The verb alone: "tăng", "giảm", "không đổi", "bằng"; "up", "down", "unchanged", "at".
std::string_view change_verb(const Decimal& change, ChangeKind kind, Lang lang);
/// The number alone, as it follows the verb: "17,3%", "105,3%", "0,5 điểm phần trăm". No sign, but
/// that of an index below zero.
std::string change_amount(const Decimal& change, ChangeKind kind, Lang lang);
/// The number with its sign instead of a verb: "+17,3%", "−54%", "0%"; an index has no plus.
std::string signed_change(const Decimal& change, ChangeKind kind, Lang lang);
/// "ước", "sơ bộ", "chính thức", "" ; "an estimated", "a preliminary", "".
std::string_view status_word(Status status, Lang lang);
/// "khoảng", "trên", "gần", "" ; "about", "over", "nearly", "".
std::string_view approx_word(Approx approx, Lang lang);
/// Reads a Vietnamese word of those above; nothing for any other, nor for an empty one.
std::optional<Status> parse_status(std::string_view vi_word);
std::optional<Approx> parse_approx(std::string_view vi_word);

}  // namespace hopbao::format
