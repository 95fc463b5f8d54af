#include "input/legacy_encoding.hpp"

#include "unicode/utf8.hpp"

#include <algorithm>

namespace hopbao::input {

namespace {

bool is_ascii_lower(char32_t c) {
  return c >= 'a' && c <= 'z';
}
bool is_ascii_letter(char32_t c) {
  return is_ascii_lower(c | 0x20u);
}
/// What a letter of a legacy text shows as: ASCII, or Latin-1's upper half.
bool is_legacy_letter(char32_t c) {
  return is_ascii_letter(c) || (c >= 0xC0 && c <= 0xFF && c != 0xD7 && c != 0xF7);
}

constexpr std::size_t kLongestReach = 60;  // bytes of a word on either side of the character

constexpr char32_t kSoftHyphen = 0xAD;
bool is_latin1_symbol_or_letter(char32_t c) {
  return c > 0xA0 && c <= 0xFF;
}

bool one_of(char32_t c, std::u32string_view set) {
  return set.find(c) != set.npos;
}

/// TCVN3: á ạ à ả ã ă â đ ê ơ … are Latin-1 symbols, some of which have a place of their own beside
/// a letter in sound text.
bool is_tcvn3(char32_t before, char32_t c, char32_t after) {
  if (one_of(c, U"¸¶¬¨µ") && is_legacy_letter(before)) return true;
  if (c == U'®')
    return !is_legacy_letter(before) && (is_legacy_letter(after) || after == kSoftHyphen);
  // ư; between plain letters it may be Word's optional hyphen.
  if (c == kSoftHyphen)
    return is_latin1_symbol_or_letter(before) || is_latin1_symbol_or_letter(after);
  if (c == U'·') return is_ascii_lower(before) && is_ascii_lower(after);
  return one_of(c, U"©ª«¹»¼½¾¡¢£¤¥¦§") && is_legacy_letter(before) && is_legacy_letter(after);
}

/// VNI: a vowel, then a letter that stands for its marks ("aù" is á, "oâ" is ô).
bool is_vni(char32_t before, char32_t c) {
  if (!is_ascii_letter(before)) return false;
  const char32_t vowel = before | 0x20u;
  const char32_t mark = c >= 0xC0 && c <= 0xDE ? c | 0x20u : c;
  // Both in capitals or both not, except that a capital may head a word.
  if (mark != c && is_ascii_lower(before)) return false;
  // Left out for what other languages write: où, goût, jeûne, quälen, naïf, Noël.
  switch (vowel) {
    case 'a':
      return one_of(mark, U"øùûõâáàãäå");
    case 'e':
      return one_of(mark, U"øõâäå");
    case 'o':
      return one_of(mark, U"øõâäå");
    case 'u':
      return one_of(mark, U"øûõå");
    default:
      return false;
  }
}

/// UTF-8 read as Latin-1 or Windows-1252: ế is "áº¿", ư is "Æ°", đ is "Ä‘", á is "Ã¡". Sound text
/// has a guillemet or a raised figure behind such a letter ("«khá»", "XÃ¹"), but nothing more.
bool is_misread_utf8(char32_t c, char32_t after, char32_t third) {
  switch (c) {
    case U'á':
      return (after == U'º' || after == U'»') && third >= 0x80;
    case U'Æ':
      return after == U'°' || after == U'¡';
    case U'Ä':
      return one_of(after, U"‘’ƒ\u0090\u0091");
    case U'Ã':
      return one_of(after, U"¡¢£¨©ª¬\u00AD´µº½");
    default:
      return false;
  }
}

bool ends_word(char c) {
  const auto byte = static_cast<unsigned char>(c);
  if (byte >= 0x80) return false;
  return !is_ascii_letter(byte) && !(byte >= '0' && byte <= '9');
}

}  // namespace

static bool continues(char c) {
  return (static_cast<unsigned char>(c) & 0xC0u) == 0x80u;
}

static char32_t code_point_before(std::string_view text, std::size_t offset) {
  if (offset == 0) return 0;
  do --offset;
  while (offset > 0 && continues(text[offset]));
  return unicode::next_code_point(text, offset);
}

/// The code point at `offset`, which moves behind it; 0 at the end.
static char32_t code_point_at(std::string_view text, std::size_t& offset) {
  return offset < text.size() ? unicode::next_code_point(text, offset) : 0;
}

/// A letter that no text of a single-byte encoding shows: ă, ơ, ế, …
static bool has_unicode_letter(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = unicode::next_code_point(word, at);
    if (c >= 0x100 && c < 0x2000) return true;
  }
  return false;
}

static WordRange word_around(std::string_view text, std::size_t begin, std::size_t end) {
  const std::size_t first = begin > kLongestReach ? begin - kLongestReach : 0;
  const std::size_t last = std::min(text.size(), end + kLongestReach);
  while (begin > first && !ends_word(text[begin - 1])) --begin;
  while (end < last && !ends_word(text[end])) ++end;
  // Where the reach ended inside a character.
  while (begin < text.size() && continues(text[begin])) ++begin;
  while (end < text.size() && continues(text[end])) ++end;
  return {begin, end};
}

std::optional<WordRange> find_legacy_word(std::string_view text, std::size_t offset) {
  std::size_t behind = offset;
  const char32_t c = unicode::next_code_point(text, behind);
  // All betraying characters are in Latin-1.
  if (c < 0x80 || c > 0xFF) return std::nullopt;
  const char32_t before = code_point_before(text, offset);
  std::size_t next = behind;
  const char32_t after = code_point_at(text, next);
  const char32_t third = code_point_at(text, next);
  const bool single_byte = is_tcvn3(before, c, after) || is_vni(before, c);
  if (!single_byte && !is_misread_utf8(c, after, third)) return std::nullopt;
  const WordRange word = word_around(text, offset, behind);
  if (single_byte && has_unicode_letter(text.substr(word.begin, word.end - word.begin))) {
    return std::nullopt;
  }
  return word;
}

}  // namespace hopbao::input
