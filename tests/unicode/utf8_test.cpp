#include "unicode/utf8.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

namespace unicode = hopbao::unicode;
using namespace std::string_view_literals;

static std::vector<char32_t> decoded(std::string_view text) {
  std::vector<char32_t> result;
  std::size_t offset = 0;
  while (offset < text.size()) result.push_back(unicode::next_code_point(text, offset));
  return result;
}

TEST_CASE("code points of one to four bytes are decoded") {
  CHECK(decoded("aĐế𝐀") == std::vector<char32_t>{U'a', 0x0110, 0x1EBF, 0x1D400});
  CHECK(decoded("").empty());
}

TEST_CASE("decoding never stands still nor runs past the end") {
  CHECK(decoded("\xE1\xBA"sv) == std::vector<char32_t>{0xFFFD, 0xFFFD});
  CHECK(decoded("a\xFFz"sv) == std::vector<char32_t>{U'a', 0xFFFD, U'z'});
  std::size_t offset = 3;
  CHECK(unicode::next_code_point("abc", offset) == 0xFFFD);
  CHECK(offset == 3);
}

TEST_CASE("every code point comes back from its UTF-8") {
  for (char32_t c = 0; c <= 0x10FFFF; c += c < 0x3000 ? 1 : 97) {
    if (c >= 0xD800 && c < 0xE000) continue;
    std::string text;
    unicode::append_utf8(text, c);
    std::size_t offset = 0;
    const bool same = unicode::next_code_point(text, offset) == c && offset == text.size();
    if (!same || unicode::find_invalid_utf8(text)) {
      FAIL(unicode::code_point_name(c));
    }
  }
  SUCCEED();
}

TEST_CASE("code points are counted, not bytes") {
  CHECK(unicode::count_code_points("") == 0);
  CHECK(unicode::count_code_points("Lạng Sơn") == 8);
  CHECK(unicode::count_code_points("𝐀") == 1);
}

TEST_CASE("invalid UTF-8 is found at its first byte") {
  CHECK_FALSE(unicode::find_invalid_utf8(""));
  CHECK_FALSE(unicode::find_invalid_utf8("Tổng sản phẩm \U0010FFFF"));
  CHECK_FALSE(unicode::find_invalid_utf8("\0"sv));
  struct Case {
    std::string_view what;
    std::string_view bytes;
  };
  for (const auto& [what, bytes] : {
           Case{"lone continuation", "ab\x80"sv},
           Case{"overlong slash", "ab\xC0\xAF"sv},
           Case{"overlong of three bytes", "ab\xE0\x9F\xBF"sv},
           Case{"overlong of four bytes", "ab\xF0\x8F\xBF\xBF"sv},
           Case{"surrogate", "ab\xED\xA0\x80"sv},
           Case{"beyond U+10FFFF", "ab\xF4\x90\x80\x80"sv},
           Case{"five-byte lead", "ab\xF8\x88\x80\x80\x80"sv},
           Case{"cut off", "ab\xE1\xBA"sv},
           Case{"third byte no continuation", "ab\xE1\xBA\x41"sv},
           Case{"fourth byte no continuation", "ab\xF0\x9D\x90\x41"sv},
           Case{"Latin-1", "ab\xE9 "sv},
       }) {
    INFO(what);
    CHECK(unicode::find_invalid_utf8(bytes) == 2u);
  }
}

TEST_CASE("code points are named as messages want them") {
  CHECK(unicode::code_point_name(0x0A) == "U+000A");
  CHECK(unicode::code_point_name(0x0110) == "U+0110");
  CHECK(unicode::code_point_name(0x1D400) == "U+1D400");
  CHECK(unicode::code_point_name(0x10FFFF) == "U+10FFFF");
}

TEST_CASE("UTF-16BE has surrogates for what lies beyond the first plane and no byte-order mark") {
  CHECK(unicode::to_utf16be("") == "");
  CHECK(unicode::to_utf16be("aĐ") == "\x00\x61\x01\x10"sv);
  CHECK(unicode::to_utf16be("𝐀") == "\xD8\x35\xDC\x00"sv);
  CHECK(unicode::to_utf16be("\U0010FFFF") == "\xDB\xFF\xDF\xFF"sv);
}
