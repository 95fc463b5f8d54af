#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hopbao::unicode {

/// Decodes the code point that starts at `offset` and moves `offset` behind it. Where the text is
/// not valid UTF-8 the result is U+FFFD and `offset` moves by one byte; at the end of the text it
/// does not move.
char32_t next_code_point(std::string_view text, std::size_t& offset);
/// Appends a code point (U+0000..U+10FFFF, no surrogate) as UTF-8.
void append_utf8(std::string& text, char32_t code_point);
/// Number of code points. Text is valid UTF-8.
std::size_t count_code_points(std::string_view text);
/// Byte offset of the first byte that is not valid UTF-8 (RFC 3629: no overlong form, no
/// surrogate).
std::optional<std::size_t> find_invalid_utf8(std::string_view text);
/// "U+0110": how messages name a character.
std::string code_point_name(char32_t code_point);
/// UTF-16BE bytes with surrogates, no byte-order mark: PDF text strings.
std::string to_utf16be(std::string_view text);

}  // namespace hopbao::unicode
