#include "base/decimal_sum.hpp"

#include <algorithm>

namespace hopbao {

namespace {

// 36 digits of two aligned Decimals fit in 128 bits; what does not is found, not wrapped.
__extension__ using Wide = __int128;

constexpr Wide kBeyond = 1'000'000'000'000'000'000;  // the first number of 19 digits

/// Multiplies by 10^exponent; false if it does not fit.
bool scale_up(Wide& value, int exponent) {
  for (int i = 0; i < exponent; ++i) {
    if (__builtin_mul_overflow(value, Wide{10}, &value)) return false;
  }
  return true;
}

std::optional<Decimal> narrowed(Wide coefficient, int scale) {
  if (coefficient >= kBeyond || coefficient <= -kBeyond) return std::nullopt;
  return Decimal(static_cast<std::int64_t>(coefficient), scale);
}

/// The sum's coefficient at `scale`.
std::optional<Wide> wide_sum(std::span<const Decimal> terms, int scale) {
  Wide sum = 0;
  for (const Decimal& term : terms) {
    Wide aligned = term.coefficient();
    if (!scale_up(aligned, scale - term.scale())) return std::nullopt;
    if (__builtin_add_overflow(sum, aligned, &sum)) return std::nullopt;
  }
  return sum;
}

int largest_scale(std::span<const Decimal> terms) {
  int scale = 0;
  for (const Decimal& term : terms) scale = std::max(scale, term.scale());
  return scale;
}

}  // namespace

std::optional<Decimal> exact_sum(std::span<const Decimal> terms) {
  const int scale = largest_scale(terms);
  const std::optional<Wide> sum = wide_sum(terms, scale);
  return sum ? narrowed(*sum, scale) : std::nullopt;
}

std::optional<Decimal> exact_difference(const Decimal& a, const Decimal& b) {
  const Decimal terms[] = {a, Decimal(-b.coefficient(), b.scale())};
  return exact_sum(terms);
}

std::optional<Decimal> rounded_mean(std::span<const Decimal> terms, int decimals) {
  if (terms.empty()) return std::nullopt;
  const int scale = largest_scale(terms);
  std::optional<Wide> sum = wide_sum(terms, scale);
  Wide divisor = static_cast<Wide>(terms.size());
  if (!sum || !scale_up(*sum, std::max(decimals - scale, 0))) return std::nullopt;
  if (!scale_up(divisor, std::max(scale - decimals, 0))) return std::nullopt;
  const Wide rest = *sum % divisor;
  const Wide size = rest < 0 ? -rest : rest;
  Wide mean = *sum / divisor;
  if (size >= divisor - size) mean += *sum < 0 ? -1 : 1;
  return narrowed(mean, decimals);
}

}  // namespace hopbao
