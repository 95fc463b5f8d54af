#pragma once

#include "base/geometry.hpp"

#include <cstdint>
#include <string>
#include <string_view>

// How values are spelt in a PDF file (ISO 32000-1, 7.3). No libharu, no locale.
namespace hopbao::pdf {

/// The number of an indirect object; 0 names none.
struct Ref {
  std::uint32_t number = 0;
  bool valid() const { return number != 0; }
  bool operator==(const Ref&) const = default;
};

/// Appends `value` rounded to at most `decimals` (0..4), trailing zeros and "-0" left out.
void append_number(std::string& out, double value, int decimals = 3);
void append_integer(std::string& out, std::uint64_t value);
/// Appends "12 0 R".
void append_reference(std::string& out, Ref ref);
/// Appends bytes as a literal string, `(…)`, with what must be escaped escaped.
void append_byte_string(std::string& out, std::string_view bytes);
/// Appends text for a reader's eyes: ASCII as it is, anything else as UTF-16BE with a byte-order
/// mark. `text` is valid UTF-8.
void append_text_string(std::string& out, std::string_view text);
/// Appends two hexadecimal digits for each byte.
void append_hex(std::string& out, std::string_view bytes);
/// Appends `/Name`, characters outside the regular ones as #xx.
void append_name(std::string& out, std::string_view name);
/// Appends `[left bottom right top]` of a box given from the top of a page `page_height` high.
void append_rectangle(std::string& out, const Rect& box, Length page_height);

}  // namespace hopbao::pdf
