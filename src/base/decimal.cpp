#include "base/decimal.hpp"

namespace hopbao {

namespace {

constexpr int kMaxDigits = 18;

// 128 bits hold any 18-digit coefficient times any power of ten up to 10^18.
__extension__ using Wide = __int128;

constexpr Wide power_of_ten(int exponent) {
  Wide result = 1;
  for (int i = 0; i < exponent; ++i) result *= 10;
  return result;
}

}  // namespace

std::optional<Decimal> Decimal::parse(std::string_view literal) {
  bool minus = false;
  if (!literal.empty() && (literal[0] == '-' || literal[0] == '+')) {
    minus = literal[0] == '-';
    literal.remove_prefix(1);
  }
  std::int64_t coefficient = 0;
  int digits = 0;
  int scale = 0;
  bool seen_point = false;
  char previous = 0;
  for (const char c : literal) {
    if (c >= '0' && c <= '9') {
      // Leading zeros carry no digits of their own.
      if (coefficient != 0 || c != '0') ++digits;
      if (seen_point) ++scale;
      if (digits > kMaxDigits || scale > kMaxDigits) return std::nullopt;
      coefficient = coefficient * 10 + (c - '0');
    } else if (c == '.' && !seen_point && previous >= '0' && previous <= '9') {
      seen_point = true;
    } else if (!(c == '_' && previous >= '0' && previous <= '9')) {
      return std::nullopt;
    }
    previous = c;
  }
  if (!(previous >= '0' && previous <= '9')) return std::nullopt;
  return Decimal(minus ? -coefficient : coefficient, scale);
}

std::string Decimal::to_string() const {
  std::string digits = std::to_string(magnitude().coefficient_);
  const auto scale = static_cast<std::size_t>(scale_);
  if (digits.size() <= scale) digits.insert(0, scale + 1 - digits.size(), '0');
  if (scale > 0) digits.insert(digits.size() - scale, 1, '.');
  return negative() ? "-" + digits : digits;
}

double Decimal::approximate() const {
  return static_cast<double>(coefficient_) / static_cast<double>(power_of_ten(scale_));
}

std::strong_ordering operator<=>(const Decimal& a, const Decimal& b) {
  const Wide left = static_cast<Wide>(a.coefficient_) * power_of_ten(b.scale_);
  const Wide right = static_cast<Wide>(b.coefficient_) * power_of_ten(a.scale_);
  if (left < right) return std::strong_ordering::less;
  return left > right ? std::strong_ordering::greater : std::strong_ordering::equal;
}

}  // namespace hopbao
