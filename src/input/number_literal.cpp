#include "input/number_literal.hpp"

#include <algorithm>
#include <string>

namespace hopbao::input {

using diagnostics::Kind;

static bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// One to three digits that do not start with 0, a point, three digits. No sign, no underscores.
static bool has_two_readings(std::string_view digits) {
  const std::size_t point = digits.find('.');
  if (point == std::string_view::npos || point == 0 || point > 3) return false;
  if (digits.size() != point + 4 || digits.front() == '0') return false;
  return std::ranges::all_of(digits.substr(0, point), is_digit) &&
         std::ranges::all_of(digits.substr(point + 1), is_digit);
}

static std::string without_underscores(std::string_view literal) {
  std::string result(literal);
  std::erase(result, '_');
  return result;
}

Number read_number(std::string_view literal, const diagnostics::SourceSpan& span,
                   diagnostics::DiagnosticSink& sink) {
  Number number;
  number.literal = literal;
  const auto value = Decimal::parse(literal);
  if (!value) {
    sink.report(Kind::number_unreadable, span, {number.literal});
    return number;
  }
  number.value = *value;
  std::string plain = without_underscores(literal);
  std::string sign;
  if (plain.front() == '+' || plain.front() == '-') {
    sign = plain.substr(0, 1);
    plain.erase(0, 1);
  }
  if (has_two_readings(plain)) {
    const std::size_t point = plain.find('.');
    const std::string whole = sign + plain.substr(0, point);
    const std::string rest = plain.substr(point + 1);
    sink.report(Kind::ambiguous_number, span, {number.literal, whole + rest, whole + ',' + rest});
  }
  return number;
}

std::string_view number_near(std::string_view text, std::size_t offset) {
  const auto belongs = [](char c) { return is_digit(c) || c == '.' || c == ',' || c == '_'; };
  std::size_t begin = std::min(offset, text.size());
  std::size_t end = begin;
  while (begin > 0 && belongs(text[begin - 1])) --begin;
  while (end < text.size() && belongs(text[end])) ++end;
  std::string_view number = text.substr(begin, end - begin);
  while (!number.empty() && !is_digit(number.back())) number.remove_suffix(1);
  if (number.empty() || !is_digit(number.front())) return {};
  // Behind a letter or a dash it is part of a key or a date.
  if (begin > 0 && (text[begin - 1] != ' ' && text[begin - 1] != '=' && text[begin - 1] != '\t')) {
    if (text[begin - 1] != '-' && text[begin - 1] != '+') return {};
    if (begin > 1 && text[begin - 2] != ' ' && text[begin - 2] != '=') return {};
  }
  const auto separators =
      std::ranges::count_if(number, [](char c) { return c == '.' || c == ','; });
  const auto digits = std::ranges::count_if(number, is_digit);
  const bool comma = number.find(',') != std::string_view::npos;
  return comma || separators > 1 || digits > 18 ? number : std::string_view{};
}

}  // namespace hopbao::input
