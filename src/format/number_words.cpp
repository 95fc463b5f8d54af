#include "format/number.hpp"

#include <array>

namespace hopbao::format {

static constexpr std::int64_t kLargestInWords = 999'999;

static void append_word(std::string& text, std::string_view word, char separator = ' ') {
  if (!text.empty()) text += separator;
  text += word;
}

/// 1..9 after tens: the last digit of 21, 24, 15 changes its word (mốt, tư, lăm).
static std::string_view vi_last_digit(int tens, int ones) {
  static constexpr std::array<std::string_view, 10> kDigits = {
      "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};
  if (ones == 1 && tens >= 2) return "mốt";
  if (ones == 4 && tens >= 2) return "tư";
  if (ones == 5 && tens >= 1) return "lăm";
  return kDigits[static_cast<std::size_t>(ones)];
}

/// 1..999. `inside`: after thousands, where hundreds are said even if there are none (1005: "một
/// nghìn không trăm linh năm").
static std::string vi_below_thousand(int value, bool inside) {
  const int hundreds = value / 100;
  const int tens = value / 10 % 10;
  const int ones = value % 10;
  std::string text;
  if (hundreds > 0 || inside) {
    append_word(text, vi_last_digit(0, hundreds));
    append_word(text, "trăm");
  }
  if (tens >= 2) {
    append_word(text, vi_last_digit(0, tens));
    append_word(text, "mươi");
  } else if (tens == 1) {
    append_word(text, "mười");
  } else if (ones > 0 && !text.empty()) {
    append_word(text, "linh");
  }
  if (ones > 0) append_word(text, vi_last_digit(tens, ones));
  return text;
}

static std::string vi_words(int value) {
  if (value == 0) return "không";
  std::string text;
  if (value >= 1000) text = vi_below_thousand(value / 1000, false) + " nghìn";
  const bool inside = value >= 1000;
  if (value % 1000 != 0) append_word(text, vi_below_thousand(value % 1000, inside));
  return text;
}

/// 1..999, British: "one hundred and five". `inside`: after thousands ("one thousand and five").
static std::string en_below_thousand(int value, bool inside) {
  static constexpr std::array<std::string_view, 20> kSmall = {
      "",         "one",     "two",     "three",     "four",     "five",    "six",
      "seven",    "eight",   "nine",    "ten",       "eleven",   "twelve",  "thirteen",
      "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
  static constexpr std::array<std::string_view, 10> kTens = {
      "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
  std::string text;
  if (value >= 100) {
    append_word(text, kSmall[static_cast<std::size_t>(value / 100)]);
    append_word(text, "hundred");
  }
  const auto rest = static_cast<std::size_t>(value % 100);
  if (rest == 0) return text;
  if (inside || !text.empty()) append_word(text, "and");
  if (rest < 20) {
    append_word(text, kSmall[rest]);
  } else {
    append_word(text, kTens[rest / 10]);
    if (rest % 10 != 0) append_word(text, kSmall[rest % 10], '-');
  }
  return text;
}

static std::string en_words(int value) {
  if (value == 0) return "zero";
  std::string text;
  if (value >= 1000) text = en_below_thousand(value / 1000, false) + " thousand";
  const int rest = value % 1000;
  if (rest != 0) append_word(text, en_below_thousand(rest, value >= 1000 && rest < 100));
  return text;
}

std::optional<std::string> number_in_words(const Decimal& value, Lang lang) {
  if (value.scale() != 0 || value.negative()) return std::nullopt;
  if (value.coefficient() > kLargestInWords) return std::nullopt;
  const auto whole = static_cast<int>(value.coefficient());
  return lang == Lang::vi ? vi_words(whole) : en_words(whole);
}

}  // namespace hopbao::format
