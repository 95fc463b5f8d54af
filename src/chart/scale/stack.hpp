#pragma once

#include "base/decimal.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace hopbao::chart {

/// Where the parts of one stack stand. none: each on the one before it, whatever their signs.
/// diverging: those above zero upwards from it, those below downwards. expand: as none, each as its
/// share of the sum, so that the stack ends at 1 (a sum of zero: as none).
enum class StackOffset : std::uint8_t { none, diverging, expand };

/// A part's stretch, in the data's unit; shares with `expand`. Geometry, never printed.
struct Stacked {
  double from = 0;
  double to = 0;
};

/// Stacks the parts of one category in their order. A missing part has no stretch and moves
/// nothing. The rules of d3-shape's `stackOffsetNone`, `stackOffsetDiverging` (but a part below
/// zero runs from the zero line outwards: `to` is the far end) and `stackOffsetExpand`.
std::vector<std::optional<Stacked>> stack(std::span<const std::optional<Decimal>> parts,
                                          StackOffset offset);

}  // namespace hopbao::chart
