#include "format/number.hpp"

#include <algorithm>

namespace hopbao::format {

static constexpr std::string_view kMinus = "\u2212";

namespace {

struct Separators {
  char group;
  char decimal;
};

}  // namespace

static Separators separators(Lang lang) {
  return lang == Lang::vi ? Separators{'.', ','} : Separators{',', '.'};
}

/// The digits without a sign, grouped by threes, all written decimals kept.
static std::string unsigned_number(const Decimal& value, Lang lang) {
  const auto [group, decimal] = separators(lang);
  std::string text = value.magnitude().to_string();
  const std::size_t point = text.find('.');
  const std::size_t whole = point == std::string::npos ? text.size() : point;
  if (point != std::string::npos) text[point] = decimal;
  for (std::size_t i = whole; i > 3; i -= 3) text.insert(i - 3, 1, group);
  return text;
}

std::size_t units_end(std::string_view printed, Lang lang) {
  return std::min(printed.find(lang == Lang::vi ? ',' : '.'), printed.size());
}

std::string number(const Decimal& value, Lang lang) {
  const std::string digits = unsigned_number(value, lang);
  return value.negative() ? std::string(kMinus) + digits : digits;
}

std::string signed_number(const Decimal& value, Lang lang) {
  const bool positive = !value.negative() && !value.zero();
  return (positive ? "+" : "") + number(value, lang);
}

std::string padded_number(const Decimal& value, Lang lang) {
  const bool one_digit = value.scale() == 0 && value.coefficient() >= 1 && value.coefficient() <= 9;
  return (one_digit ? "0" : "") + number(value, lang);
}

std::string percent(const Decimal& value, Lang lang) {
  return number(value, lang) + '%';
}

static bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

static std::size_t count_digits(std::string_view text) {
  std::size_t n = 0;
  while (n < text.size() && is_digit(text[n])) ++n;
  return n;
}

/// Takes the sign off the front of `text` and returns "-" or "".
static std::string_view take_sign(std::string_view& text) {
  for (const std::string_view sign : {std::string_view("-"), std::string_view("+"), kMinus}) {
    if (!text.starts_with(sign)) continue;
    text.remove_prefix(sign.size());
    return sign == "+" ? "" : "-";
  }
  return "";
}

std::optional<Decimal> parse_vi_number(std::string_view text) {
  std::string literal(take_sign(text));
  const std::size_t first = count_digits(text);
  if (first == 0) return std::nullopt;
  literal += text.substr(0, first);
  const bool grouped = first < text.size() && text[first] == '.';
  // "0.123" is nobody's thousands: whoever wrote it meant a decimal point.
  if (grouped && (first > 3 || text[0] == '0')) return std::nullopt;
  text.remove_prefix(first);
  while (text.starts_with('.')) {
    text.remove_prefix(1);
    if (count_digits(text) != 3) return std::nullopt;
    literal += text.substr(0, 3);
    text.remove_prefix(3);
  }
  if (text.starts_with(',')) {
    text.remove_prefix(1);
    const std::size_t decimals = count_digits(text);
    if (decimals == 0) return std::nullopt;
    literal += '.';
    literal += text.substr(0, decimals);
    text.remove_prefix(decimals);
  }
  if (!text.empty()) return std::nullopt;
  return Decimal::parse(literal);
}

}  // namespace hopbao::format
