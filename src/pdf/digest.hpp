#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace hopbao::pdf {

/// 128 bits of MD5 (RFC 1321): what ISO 32000-1, 14.4 proposes for the file's /ID. An identifier,
/// not a protection.
using Digest = std::array<std::uint8_t, 16>;

Digest digest(std::string_view bytes);
/// Six capital letters made from a digest: the prefix of a subset font's name (ISO 32000-1, 9.6.4).
std::string subset_tag(const Digest& digest);

}  // namespace hopbao::pdf
