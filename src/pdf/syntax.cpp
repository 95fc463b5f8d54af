#include "pdf/syntax.hpp"

#include "unicode/utf8.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace hopbao::pdf {

void append_integer(std::string& out, std::uint64_t value) {
  std::array<char, 24> digits;
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
  out.append(digits.data(), end);
}

void append_number(std::string& out, double value, int decimals) {
  static constexpr std::array<std::uint64_t, 5> kScale{1, 10, 100, 1000, 10000};
  const std::uint64_t scale = kScale.at(static_cast<std::size_t>(decimals));
  const long long scaled = std::llround(value * static_cast<double>(scale));
  const auto magnitude = static_cast<std::uint64_t>(scaled < 0 ? -scaled : scaled);
  if (scaled < 0) out += '-';
  append_integer(out, magnitude / scale);
  std::uint64_t fraction = magnitude % scale;
  if (fraction == 0) return;
  out += '.';
  for (std::uint64_t unit = scale / 10; fraction != 0; unit /= 10) {
    out += static_cast<char>('0' + fraction / unit);
    fraction %= unit;
  }
}

void append_reference(std::string& out, Ref ref) {
  append_integer(out, ref.number);
  out += " 0 R";
}

void append_byte_string(std::string& out, std::string_view bytes) {
  out += '(';
  for (const char c : bytes) {
    switch (c) {
      case '\n':
        out += "\\n";
        break;
      case '\r':
        out += "\\r";
        break;
      case '(':
      case ')':
      case '\\':
        out += '\\';
        [[fallthrough]];
      default:
        out += c;
    }
  }
  out += ')';
}

void append_hex(std::string& out, std::string_view bytes) {
  static constexpr std::string_view kDigits = "0123456789ABCDEF";
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    out += kDigits[byte >> 4];
    out += kDigits[byte & 15];
  }
}

void append_text_string(std::string& out, std::string_view text) {
  // Printable ASCII is the same in PDFDocEncoding; the rest of that encoding is not worth its
  // tables.
  const auto plain = [](char c) { return c == '\n' || (c >= 0x20 && c < 0x7F); };
  if (std::ranges::all_of(text, plain)) return append_byte_string(out, text);
  out += "<FEFF";
  append_hex(out, unicode::to_utf16be(text));
  out += '>';
}

void append_name(std::string& out, std::string_view name) {
  out += '/';
  for (const char c : name) {
    const bool regular =
        c > 0x20 && c < 0x7F && std::string_view("#()<>[]{}/%").find(c) == std::string_view::npos;
    if (regular) {
      out += c;
    } else {
      out += '#';
      append_hex(out, {&c, 1});
    }
  }
}

void append_rectangle(std::string& out, const Rect& box, Length page_height) {
  out += '[';
  append_number(out, box.left().pt());
  out += ' ';
  append_number(out, (page_height - box.bottom()).pt());
  out += ' ';
  append_number(out, box.right().pt());
  out += ' ';
  append_number(out, (page_height - box.top()).pt());
  out += ']';
}

}  // namespace hopbao::pdf
