#pragma once

#include "base/decimal.hpp"

#include <optional>

namespace hopbao {

/// The nearest number of at most `decimals` decimals (0..18), a half away from zero, as the
/// rounding of official figures has it. A number of fewer decimals stays as it was written: no zero
/// is added.
Decimal rounded(const Decimal& value, int decimals);

/// value · 10^power, exactly, no digit lost and none made up: 5000 · 10^-3 keeps its zeros (5.000).
/// Nothing if it does not fit a Decimal.
std::optional<Decimal> shifted(const Decimal& value, int power);

/// The same number without zeros at the end of its decimals: 14.245500 is 14.2455.
Decimal shortest(const Decimal& value);

}  // namespace hopbao
