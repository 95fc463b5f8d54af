#include "input/characters.hpp"

#include "input/parsed.hpp"
#include "unicode/utf8.hpp"

using namespace hopbao;

static std::string utf8(char32_t code_point) {
  std::string text;
  unicode::append_utf8(text, code_point);
  return text;
}

TEST_CASE("hidden and control characters are named at their place") {
  for (const char32_t c :
       {0x01,   0x0B,   0x0C,   0x1B,   0x7F,   0x85,   0xAD,    0x034F,  0x061C,  0x200B,
        0x200C, 0x200D, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A,  0x202E,  0x2060,  0x2066,
        0x2069, 0xE000, 0xF8FF, 0xFEFF, 0xFFFD, 0xFFFF, 0xE0001, 0xF0000, 0x10FFFD}) {
    const Parsed parsed("# một\nđ = 'tăng" + utf8(c) + "trưởng'\n");
    REQUIRE_FALSE(parsed.root.has_value());
    CHECK(dump(parsed.sink) == "forbidden-character 2:10+1 " + unicode::code_point_name(c) + '\n');
  }
}

TEST_CASE("a hidden character that breaks the syntax is said once") {
  CHECK(Parsed("a" + utf8(0x200B) + " = 1\n").result() == "forbidden-character 1:2+1 U+200B\n");
}

TEST_CASE("a carriage return belongs to a line end only") {
  CHECK(Parsed("a = 'x\ry'\r\n").result() == "forbidden-character 1:7+1 U+000D\n");
}

TEST_CASE("what a Vietnamese text may hold passes") {
  const std::string text =
      "Đắk Lắk, đường, ĐƯỜNG Ế Ồ Ẫ Ẵ; 14.245 tỷ\u00A0đồng; “…” – — • ′ ₫ € m² km² °C ½ × ÷ ± ≥ "
      "→ ▲ ▼ ☑ ﬁ\u2009Ω 😀";
  CHECK(Parsed("a = '" + text + "'\n").root.has_value());
}

TEST_CASE("lookalikes of Đ and đ are named with the letter that is meant") {
  CHECK(Parsed("a = 'Ðồng'").result() == "lookalike-character 1:6+1 Ð|U+00D0|Đ|U+0110\n");
  CHECK(Parsed("a = 'Ɖồng'").result() == "lookalike-character 1:6+1 Ɖ|U+0189|Đ|U+0110\n");
  CHECK(Parsed("a = 'ðồng'").result() == "lookalike-character 1:6+1 ð|U+00F0|đ|U+0111\n");
  CHECK(Parsed("a = 'ɖồng'").result() == "lookalike-character 1:6+1 ɖ|U+0256|đ|U+0111\n");
}

TEST_CASE("escapes may not write what the text may not hold") {
  CHECK(Parsed("a = 'x'\nb = \"a\\u202Eb\"").result() == "forbidden-character 2:5+10 U+202E\n");
  CHECK(Parsed("b = \"\\u0000\"").result() == "forbidden-character 1:5+8 U+0000\n");
  CHECK(Parsed("\"\\u200B\" = 1").result() == "forbidden-character 1:1+8 U+200B\n");
  CHECK(Parsed("b = \"\\u00D0ồng\"").result() == "lookalike-character 1:5+11 Ð|U+00D0|Đ|U+0110\n");
  CHECK(Parsed("b = \"một\\n\\thai\"").result() == "{b = \"một\n\thai\"}");
}

TEST_CASE("reports of one file are bounded") {
  const Parsed parsed("a = '" + std::string(200, '\x01') + "'");
  CHECK(parsed.sink.diagnostics().size() == input::kMostCharacterReports);
}

TEST_CASE("bytes that are not UTF-8 are found at their place") {
  CHECK(Parsed("a = 1\nb = 'tăng \xE0'\n").result() == "invalid-utf8 2:11+1\n");
  CHECK(Parsed("a = 'e\xCC\x82 \xFF'").result() == "invalid-utf8 1:8+1\n");  // counted in NFC
  CHECK(Parsed("\xFF\xFE"
               "a\0")
            .result() == "invalid-utf8 1:1+1\n");  // UTF-16
  CHECK(Parsed("a = '\xC0\x80'").result() == "invalid-utf8 1:6+1\n");
  CHECK(Parsed("a = '\xED\xA0\x80'").result() == "invalid-utf8 1:6+1\n");
  CHECK(Parsed("a = '\xE1\xBA").result() == "invalid-utf8 1:6+1\n");
}

TEST_CASE("the line of bytes that are not UTF-8 can be shown") {
  const Parsed parsed("a = 1\nb = 'L\xB9ng S\xACn'\nc = 2\n");
  const auto span = parsed.sink.diagnostics().at(0).span;
  CHECK(parsed.sources.line(span.file, span.line) == "b = 'L\uFFFDng S\uFFFDn'");
}

TEST_CASE("a run of marks that would take long to sort is refused unsorted") {
  std::string marks;
  for (int i = 0; i < 1'000'000; ++i) marks += i % 2 == 0 ? "\xCC\x81" : "\xCC\xA3";
  CHECK(Parsed("a = 'e" + marks + "'").result() == "forbidden-character 1:263+1 U+0301\n");
  std::string escaped;
  for (int i = 0; i < 300; ++i) escaped += "\\u0301";
  CHECK(Parsed("a = \"" + escaped + "\"").result() == "forbidden-character 1:5+1802 U+0301\n");
}
