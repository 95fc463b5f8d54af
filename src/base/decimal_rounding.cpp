#include "base/decimal_rounding.hpp"

#include <cstdint>

namespace hopbao {

static constexpr int kMaxScale = 18;
static constexpr std::int64_t kLargestCoefficient = 999'999'999'999'999'999;

static std::int64_t power_of_ten(int exponent) {
  std::int64_t result = 1;
  for (int i = 0; i < exponent; ++i) result *= 10;
  return result;
}

Decimal rounded(const Decimal& value, int decimals) {
  const int dropped = value.scale() - decimals;
  if (dropped <= 0) return value;
  const std::int64_t divisor = power_of_ten(dropped);
  const std::int64_t magnitude = value.magnitude().coefficient();
  std::int64_t kept = magnitude / divisor;
  if (magnitude % divisor >= divisor - divisor / 2) ++kept;
  return Decimal(value.negative() ? -kept : kept, decimals);
}

std::optional<Decimal> shifted(const Decimal& value, int power) {
  std::int64_t coefficient = value.coefficient();
  int scale = value.scale() - power;
  for (; scale < 0; ++scale) {
    const std::int64_t magnitude = coefficient < 0 ? -coefficient : coefficient;
    if (magnitude > kLargestCoefficient / 10) return std::nullopt;
    coefficient *= 10;
  }
  if (scale > kMaxScale) return std::nullopt;
  return Decimal(coefficient, scale);
}

Decimal shortest(const Decimal& value) {
  std::int64_t coefficient = value.coefficient();
  int scale = value.scale();
  for (; scale > 0 && coefficient % 10 == 0; --scale) coefficient /= 10;
  return Decimal(coefficient, scale);
}

}  // namespace hopbao
