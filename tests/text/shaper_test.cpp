#include "text/shaper.hpp"
#include "sample.hpp"
#include "text/word_parting.hpp"
#include "unicode/utf8.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <cstdint>
#include <fstream>

namespace hopbao::text {

/// Texts without a pattern, the same on every machine (Park and Miller's generator): syllables,
/// capitals, figures and signs, single marks, with one, two or no-break spaces between.
static std::string some_text(std::uint64_t& state) {
  static constexpr std::array<const char*, 40> kParts{
      "A", "V", "W", "T",  "Y",   "P",      "L",       "f", "i",  "ffi", "r.", "y,", "To", "Ắ",
      "ở", "đ", "n", "gh", "iễ",  "ng",     "1",       "7", "11", "2,5", "%",  "-",  "–",  "(",
      ")", "“", "”", "/",  "1⁄2", "\u0301", "e\u0323", "½", "²",  ".",   "Ư",  "m"};
  const auto below = [&](std::uint64_t limit) {
    state = state * 48271 % 2147483647;
    return state % limit;
  };
  std::string text;
  for (std::uint64_t words = below(9); words > 0; --words) {
    for (std::uint64_t parts = below(5); parts > 0; --parts) text += kParts[below(kParts.size())];
    const std::uint64_t space = below(10);
    text += space == 0 ? "  " : space == 1 ? "\u00A0" : " ";
  }
  return text;
}

TEST_CASE("words part at spaces in the shipped faces: no context reaches across one") {
  FontBook fonts(shipped_files());
  diagnostics::DiagnosticSink sink;
  const auto part = [&](const char* family) {
    document::TextStyle style;
    style.family = family;
    return words_part_at_spaces(*fonts.face(style, {}, sink));
  };
  CHECK(part("Tinos"));
  CHECK(part("Source Serif 4"));
  CHECK(part("Source Sans 3"));
}

TEST_CASE("numbers out of numerals that stand alone are what shaping makes of them") {
  std::uint64_t state = 30;
  static constexpr std::array<const char*, 15> kSigns{"0", "1", "2", "3", "4", "5",      "6", "7",
                                                      "8", "9", ".", ",", "+", "\u2212", " "};
  std::size_t standing_alone = 0;
  for (const FontFile& file : shipped_files()) {
    std::string reason;
    const SharedFont font = Font::open(file.family, file.weight, file.italic, file.path, reason);
    REQUIRE(font);
    Shaper shaper(Lang::vi);
    const auto numerals =
        Numerals::of([&](std::string_view text) { return shaper.shape_whole(*font, text); },
                     [&](char32_t character) { return font->has_glyph(character); });
    if (!numerals) continue;
    ++standing_alone;
    std::vector<Glyph> none;
    CHECK_FALSE(numerals->append("5 %", 0, none));
    CHECK(none.empty());
    for (int i = 0; i < 300; ++i) {
      std::string number;
      for (int length = 0; length < 1 + i % 12; ++length) {
        state = state * 48271 % 2147483647;
        number += kSigns[state % kSigns.size()];
      }
      std::vector<Glyph> glyphs;
      if (numerals->append(number, 0, glyphs)) {
        CHECK(glyphs == shaper.shape_whole(*font, number));
      } else {
        CHECK(number.find(' ') != std::string::npos);  // a face whose space kerns
      }
    }
  }
  CHECK(standing_alone > 0);
}

TEST_CASE("words that were shaped before make what shaping the whole makes") {
  std::uint64_t state = 2023;
  for (const FontFile& file : shipped_files()) {
    std::string reason;
    const SharedFont font = Font::open(file.family, file.weight, file.italic, file.path, reason);
    REQUIRE(font);
    Shaper shaper(Lang::vi, 0);
    Shaper fresh(Lang::vi);
    int differ = 0;
    for (int round = 0; round < 3000; ++round) {
      std::string text = some_text(state);
      for (const char* const missing : {"⁄", "½", "²", "\u0301", "\u0323"}) {
        std::size_t offset = 0;
        if (font->has_glyph(unicode::next_code_point(missing, offset))) continue;
        for (std::size_t at; (at = text.find(missing)) != std::string::npos;)
          text.erase(at, std::string_view(missing).size());
      }
      differ += shaper.shape(*font, text) == fresh.shape_whole(*font, text) ? 0 : 1;
      differ += shaper.shape(*font, text) == fresh.shape_whole(*font, text) ? 0 : 1;
    }
    INFO(file.path);
    CHECK(differ == 0);
  }
}

TEST_CASE("words that were shaped before make what shaping the sample's paragraphs makes") {
  for (const char* const name : {"ket-qua.vi.md", "ket-qua.en.md", "nhiem-vu.vi.md"}) {
    std::ifstream in(std::filesystem::path(HOPBAO_SOURCE_DIR) / "data/lang-son/2023-q2" / name);
    REQUIRE(in);
    FontBook fonts(shipped_files());
    Shaper shaper(Lang::vi, 0);
    diagnostics::DiagnosticSink sink;
    for (std::string line; std::getline(in, line);) {
      for (const char* const family : {"Tinos", "Source Serif 4", "Source Sans 3"}) {
        document::TextStyle style;
        style.family = family;
        const SharedFont font = fonts.face(style, {}, sink);
        REQUIRE(font);
        CHECK(shaper.shape(*font, line) == shaper.shape_whole(*font, line));
      }
    }
  }
}

}  // namespace hopbao::text
