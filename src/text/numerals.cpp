#include "text/numerals.hpp"

#include <string>

namespace hopbao::text {

/// As UTF-8; the last are the minus sign, U+2212, and the space.
static constexpr std::array<std::string_view, 15> kNumerals{
    "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", ".", ",", "+", "\u2212", " "};
static constexpr std::size_t kMinus = 13;
static constexpr std::size_t kSpace = 14;
static constexpr char32_t kMinusSign = 0x2212;

/// Index of the numeral that begins at `at`; kNumerals.size() if another character does.
static std::size_t numeral_at(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (c >= '0' && c <= '9') return static_cast<std::size_t>(c - '0');
  if (c == '.') return 10;
  if (c == ',') return 11;
  if (c == '+') return 12;
  if (c == ' ') return kSpace;
  return text.substr(at, 3) == kNumerals[kMinus] ? kMinus : kNumerals.size();
}

/// True if the glyphs differ in nothing but their clusters.
static bool same(const Glyph& a, Glyph b) {
  b.cluster = a.cluster;
  return a == b;
}

/// Every three of the first `count` numerals in a row.
static std::vector<std::size_t> all_triples(std::size_t count) {
  std::vector<std::size_t> triples;
  for (std::size_t i = 0; i < count * count * count; ++i) {
    triples.insert(triples.end(), {i / count / count, i / count % count, i % count});
  }
  return triples;
}

std::optional<Numerals> Numerals::of(const Shape& shape, const std::function<bool(char32_t)>& has) {
  auto numerals = of_first(kMost, shape, has);
  return numerals ? numerals : of_first(kSpace, shape, has);
}

std::optional<Numerals> Numerals::of_first(std::size_t count, const Shape& shape,
                                           const std::function<bool(char32_t)>& has) {
  static_assert(kMost == kNumerals.size());
  Numerals numerals;
  numerals.count_ = count;
  for (std::size_t i = 0; i < count; ++i) {
    const auto character = static_cast<char32_t>(kNumerals[i].front());
    if (!has(i == kMinus ? kMinusSign : character)) return std::nullopt;
    const std::vector<Glyph> alone = shape(kNumerals[i]);
    if (alone.size() != 1) return std::nullopt;
    numerals.glyphs_[i] = alone.front();
  }
  const std::vector<std::size_t> triples = all_triples(count);
  std::string text;
  for (const std::size_t i : triples) text += kNumerals[i];
  const std::vector<Glyph> together = shape(text);
  if (together.size() != triples.size()) return std::nullopt;
  for (std::size_t i = 0; i < triples.size(); ++i) {
    if (!same(together[i], numerals.glyphs_[triples[i]])) return std::nullopt;
  }
  return numerals;
}

bool Numerals::append(std::string_view number, std::size_t at, std::vector<Glyph>& glyphs) const {
  const std::size_t before = glyphs.size();
  for (std::size_t i = 0; i < number.size();) {
    const std::size_t numeral = numeral_at(number, i);
    if (numeral >= count_) {
      glyphs.resize(before);
      return false;
    }
    glyphs.push_back(glyphs_[numeral]);
    glyphs.back().cluster = static_cast<std::uint32_t>(at + i);
    i += kNumerals[numeral].size();
  }
  return true;
}

}  // namespace hopbao::text
