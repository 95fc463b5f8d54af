#include "chart/scale/stack.hpp"

namespace hopbao::chart {

std::vector<std::optional<Stacked>> stack(std::span<const std::optional<Decimal>> parts,
                                          StackOffset offset) {
  double sum = 0;
  for (const auto& part : parts) sum += part ? part->approximate() : 0;
  const double whole = offset == StackOffset::expand && sum != 0 ? sum : 1;
  double above = 0;
  double below = 0;
  std::vector<std::optional<Stacked>> stacked;
  for (const auto& part : parts) {
    if (!part) {
      stacked.emplace_back();
      continue;
    }
    const double length = part->approximate() / whole;
    if (offset == StackOffset::diverging && length == 0) {
      stacked.push_back(Stacked{});
      continue;
    }
    double& end = offset == StackOffset::diverging && length < 0 ? below : above;
    stacked.push_back(Stacked{end, end + length});
    end += length;
  }
  return stacked;
}

}  // namespace hopbao::chart
