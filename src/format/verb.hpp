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

/// "tăng 17,3%", "giảm 54%", "không đổi", "bằng 105,3%", "tăng 0,5 điểm phần trăm"; English: "up 17.3%",
/// "down 54%", "unchanged", "at 105.3%", "up 0.5 percentage points". The verb carries the sign.
std::string change_phrase(const Decimal& change, ChangeKind kind, Lang lang);
/// "ước", "sơ bộ", "chính thức", "" ; "an estimated", "a preliminary", "".
std::string_view status_word(Status status, Lang lang);
/// "khoảng", "trên", "gần", "" ; "about", "over", "nearly", "".
std::string_view approx_word(Approx approx, Lang lang);
std::optional<Status> parse_status(std::string_view vi_word);
std::optional<Approx> parse_approx(std::string_view vi_word);

}  // namespace hopbao::format
