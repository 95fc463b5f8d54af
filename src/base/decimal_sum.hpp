#pragma once

#include "base/decimal.hpp"

#include <optional>
#include <span>

namespace hopbao {

/// The exact sum, with as many decimals as the term that has most. Nothing if it has more digits
/// than a Decimal holds; no terms: 0.
std::optional<Decimal> exact_sum(std::span<const Decimal> terms);

/// The exact difference a − b, with the larger number of decimals; nothing if it is too long.
std::optional<Decimal> exact_difference(const Decimal& a, const Decimal& b);

/// The mean, rounded half away from zero to `decimals` (0..18). Nothing without terms, or if it is
/// too long.
std::optional<Decimal> rounded_mean(std::span<const Decimal> terms, int decimals);

}  // namespace hopbao
