#include "audit/text_patterns.hpp"

#include "audit/page_marks.hpp"
#include "format/period.hpp"
#include "unicode/normalize.hpp"
#include "unicode/utf8.hpp"

#include <string>

namespace hopbao::audit {

static bool take(std::string_view& text, std::string_view begin) {
  if (!text.starts_with(begin)) return false;
  text.remove_prefix(begin.size());
  return true;
}

static std::string_view take_digits(std::string_view& text) {
  std::size_t count = 0;
  while (count < text.size() && text[count] >= '0' && text[count] <= '9') ++count;
  const std::string_view digits = text.substr(0, count);
  text.remove_prefix(count);
  return digits;
}

static int value_of(std::string_view digits) {
  int value = 0;
  for (const char digit : digits.substr(0, 6)) value = value * 10 + (digit - '0');
  return value;
}

/// 1 to 9 with a zero in front, anything else without.
static bool padded_number(std::string_view digits) {
  const int value = value_of(digits);
  if (value == 0) return false;
  return value < 10 ? digits.size() == 2 : digits.front() != '0';
}

static bool is_capital(char32_t c) {
  return (c >= U'A' && c <= U'Z') || c == U'Đ';
}
static bool is_small(char32_t c) {
  return (c >= U'a' && c <= U'z') || c == U'đ';
}

/// "BC-UBND": the type may have small letters behind its first, the offices are capitals.
static bool is_symbol(std::string_view symbol) {
  std::size_t at = 0;
  std::size_t word = 0;     // letters of this word so far
  std::size_t hyphens = 0;  // so far
  while (at < symbol.size()) {
    const char32_t c = unicode::next_code_point(symbol, at);
    if (c == U'-') {
      if (word == 0) return false;
      ++hyphens;
      word = 0;
      continue;
    }
    const bool letter = is_capital(c) || (word > 0 && is_small(c)) || (hyphens > 0 && c == U'&');
    if (!letter) return false;
    ++word;
  }
  return hyphens > 0 && word > 0;
}

bool is_number_line(std::string_view line, std::string_view prefix) {
  if (!take(line, prefix)) return false;
  if (take(line, kBlank)) {
    return line.empty() || line == kBlank ||
           (take(line, "/") && (line == kBlank || is_symbol(line)));
  }
  return padded_number(take_digits(line)) && take(line, "/") && is_symbol(line);
}

bool is_place_and_date(std::string_view line) {
  const std::size_t comma = line.rfind(", ngày ");
  if (comma == std::string_view::npos || comma == 0) return false;
  line.remove_prefix(comma);
  take(line, ", ngày ");
  format::Date date{0, 0, 1};
  if (!take(line, kBlank)) {
    const std::string_view day = take_digits(line);
    if (day.size() != 2) return false;
    date.day = value_of(day);
  }
  if (!take(line, " tháng ")) return false;
  const std::string_view month = take_digits(line);
  date.month = value_of(month);
  const bool padded = date.month <= 2;
  if (month.size() != (padded || date.month >= 10 ? 2u : 1u)) return false;
  if (!take(line, " năm ")) return false;
  const std::string_view year = take_digits(line);
  date.year = value_of(year);
  return year.size() == 4 && line.empty() && format::valid(date);
}

std::optional<std::string_view> letter_label(std::string_view text) {
  if (text.empty()) return std::nullopt;
  std::size_t at = 0;
  if (!is_small(unicode::next_code_point(text, at))) return std::nullopt;
  const std::string_view rest = text.substr(at);
  if (!rest.starts_with(") ") && !rest.starts_with(")\u00A0")) return std::nullopt;
  return text.substr(0, at);
}

}  // namespace hopbao::audit
