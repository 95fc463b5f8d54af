#include "unicode/utf8.hpp"

#include <algorithm>

namespace hopbao::unicode {

static constexpr char32_t kReplacement = 0xFFFD;

namespace {

/// A code point and the bytes it took; zero bytes: not valid UTF-8.
struct Decoded {
  char32_t code_point = kReplacement;
  std::size_t bytes = 0;
};

}  // namespace

static unsigned byte_at(std::string_view text, std::size_t i) {
  return static_cast<unsigned char>(text[i]);
}

/// One step of RFC 3629, section 4. `offset` is inside `text`.
static Decoded decode(std::string_view text, std::size_t offset) {
  const unsigned lead = byte_at(text, offset);
  if (lead < 0x80) return {lead, 1};
  if (lead < 0xC2 || lead > 0xF4) return {};
  const std::size_t bytes = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  if (text.size() - offset < bytes) return {};
  // The second byte's range keeps out overlong forms, surrogates and what lies beyond U+10FFFF.
  const unsigned low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  const unsigned high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  const unsigned second = byte_at(text, offset + 1);
  if (second < low || second > high) return {};
  char32_t code_point = lead & (0xFFu >> (bytes + 1));
  code_point = code_point << 6 | (second & 0x3F);
  for (std::size_t i = 2; i < bytes; ++i) {
    const unsigned next = byte_at(text, offset + i);
    if ((next & 0xC0) != 0x80) return {};
    code_point = code_point << 6 | (next & 0x3F);
  }
  return {code_point, bytes};
}

char32_t next_code_point(std::string_view text, std::size_t& offset) {
  if (offset >= text.size()) return kReplacement;
  const Decoded decoded = decode(text, offset);
  offset += std::max<std::size_t>(decoded.bytes, 1);
  return decoded.code_point;
}

void append_utf8(std::string& text, char32_t code_point) {
  const auto append = [&](char32_t byte) { text += static_cast<char>(byte); };
  if (code_point < 0x80) {
    append(code_point);
  } else if (code_point < 0x800) {
    append(0xC0 | code_point >> 6);
    append(0x80 | (code_point & 0x3F));
  } else if (code_point < 0x10000) {
    append(0xE0 | code_point >> 12);
    append(0x80 | (code_point >> 6 & 0x3F));
    append(0x80 | (code_point & 0x3F));
  } else {
    append(0xF0 | code_point >> 18);
    append(0x80 | (code_point >> 12 & 0x3F));
    append(0x80 | (code_point >> 6 & 0x3F));
    append(0x80 | (code_point & 0x3F));
  }
}

std::size_t count_code_points(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(
      text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::optional<std::size_t> find_invalid_utf8(std::string_view text) {
  std::size_t offset = 0;
  while (offset < text.size()) {
    const std::size_t bytes = decode(text, offset).bytes;
    if (bytes == 0) return offset;
    offset += bytes;
  }
  return std::nullopt;
}

std::string code_point_name(char32_t code_point) {
  static constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string name = "U+";
  const int digits = code_point > 0xFFFFF ? 6 : code_point > 0xFFFF ? 5 : 4;
  for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
    name += kDigits[code_point >> shift & 0xF];
  }
  return name;
}

std::string to_utf16be(std::string_view text) {
  std::string result;
  result.reserve(2 * text.size());
  const auto append_unit = [&](char32_t unit) {
    result += static_cast<char>(unit >> 8 & 0xFF);
    result += static_cast<char>(unit & 0xFF);
  };
  std::size_t offset = 0;
  while (offset < text.size()) {
    const char32_t code_point = next_code_point(text, offset);
    if (code_point < 0x10000) {
      append_unit(code_point);
    } else {
      append_unit(0xD800 + ((code_point - 0x10000) >> 10));
      append_unit(0xDC00 + ((code_point - 0x10000) & 0x3FF));
    }
  }
  return result;
}

}  // namespace hopbao::unicode
