#include "bind/numbering.hpp"

#include "unicode/normalize.hpp"

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

std::string HeadingNumbers::next(int level) {
  const auto depth = static_cast<std::size_t>(level);
  counts_.resize(depth, 0);
  ++counts_.back();
  if (depth > patterns_.size()) return {};
  const std::string& pattern = patterns_[depth - 1];
  std::size_t words = 0;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (is_counter(pattern[i]) && (i == 0 || !is_counter(pattern[i - 1]))) ++words;
  }
  if (words > depth) words = depth;
  std::string text;
  std::size_t at = depth - words;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (!is_counter(pattern[i])) {
      text += pattern[i];
    } else if ((i == 0 || !is_counter(pattern[i - 1])) && at < depth) {
      text += count_as(pattern[i], counts_[at++]);
    }
  }
  return text;
}

}  // namespace hopbao::bind
