#pragma once

#include <compare>
#include <cstdint>
#include <limits>

namespace hopbao {

/// An index into one particular table; `Tag` keeps the tables apart. A default-made id names
/// nothing.
template <class Tag>
struct Id {
  static constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();
  std::uint32_t value = kNone;

  constexpr bool valid() const { return value != kNone; }
  constexpr auto operator<=>(const Id&) const = default;
};

}  // namespace hopbao
