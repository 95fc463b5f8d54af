#include "bind/numbering.hpp"

#include "bind/pattern.hpp"
#include "bind/values.hpp"
#include "unicode/normalize.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace hopbao::bind {

std::string roman(int number) {
  static constexpr std::array<std::pair<int, std::string_view>, 13> kDigits{{{1000, "M"},
                                                                             {900, "CM"},
                                                                             {500, "D"},
                                                                             {400, "CD"},
                                                                             {100, "C"},
                                                                             {90, "XC"},
                                                                             {50, "L"},
                                                                             {40, "XL"},
                                                                             {10, "X"},
                                                                             {9, "IX"},
                                                                             {5, "V"},
                                                                             {4, "IV"},
                                                                             {1, "I"}}};
  if (number < 1 || number > 3999) return std::to_string(number);
  std::string text;
  for (const auto& [value, letters] : kDigits) {
    for (; number >= value; number -= value) text += letters;
  }
  return text;
}

std::string alphabetic(int number) {
  static constexpr std::array<std::string_view, 23> kLetters{"a", "b", "c", "d", "đ", "e", "g", "h",
                                                             "i", "k", "l", "m", "n", "o", "p", "q",
                                                             "r", "s", "t", "u", "v", "x", "y"};
  if (number < 1) return std::to_string(number);
  std::string text;
  for (auto rest = static_cast<std::size_t>(number); rest > 0;
       rest = (rest - 1) / kLetters.size()) {
    text.insert(0, kLetters[(rest - 1) % kLetters.size()]);
  }
  return text;
}

static bool is_counter(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static std::string count_as(char kind, int count) {
  switch (kind) {
    case 'I':
      return roman(count);
    case 'i': {
      std::string text = roman(count);
      for (char& c : text) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
      return text;
    }
    case 'a':
      return alphabetic(count);
    case 'A':
      return unicode::upper(alphabetic(count));
    default:
      return std::to_string(count);
  }
}

/// A pattern divided into counters and what stands between them.
static std::vector<PatternPart> counters_of(std::string_view pattern) {
  if (pattern.find('{') != std::string_view::npos) return parts_of(pattern);
  std::vector<PatternPart> parts;
  for (const char c : pattern) {
    const bool counter = is_counter(c);
    if (parts.empty() || parts.back().name != counter) parts.push_back({{}, counter});
    parts.back().text += c;
  }
  return parts;
}

std::string HeadingNumbers::next(int level) {
  const auto depth = static_cast<std::size_t>(level);
  counts_.resize(depth, 0);
  ++counts_.back();
  if (depth > patterns_.size()) return {};
  const std::vector<PatternPart> parts = counters_of(patterns_[depth - 1]);
  const auto words = static_cast<std::size_t>(std::ranges::count_if(parts, &PatternPart::name));
  std::string text;
  std::size_t at = depth - std::min(words, depth);
  for (const PatternPart& part : parts) {
    if (!part.name) {
      text += part.text;
    } else if (at < depth) {
      text += count_as(part.text.empty() ? '1' : part.text.front(), counts_[at++]);
    }
  }
  return text;
}

std::vector<std::string> heading_patterns(const input::Value& layout) {
  std::vector<std::string> patterns;
  for (const input::Value& one : items_of(find(&layout, "headings", "numbering"))) {
    patterns.emplace_back(string_or_empty(&one));
  }
  return patterns;
}

}  // namespace hopbao::bind
