#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hopbao {

/// An exact decimal number with the digits it was written with: value = coefficient / 10^scale, and
/// "5.20" keeps its scale of 2. At most 18 significant digits and a scale of 0..18; anything longer
/// is not a number of a briefing and does not parse. No binary fraction ever stands between a
/// literal and the page.
class Decimal {
 public:
  constexpr Decimal() = default;
  constexpr explicit Decimal(std::int64_t coefficient, int scale = 0)
      : coefficient_(coefficient), scale_(scale) {}

  /// Reads `[+-]digits[.digits]`, underscores between digits allowed as TOML does; nothing else.
  static std::optional<Decimal> parse(std::string_view literal);

  constexpr std::int64_t coefficient() const { return coefficient_; }
  constexpr int scale() const { return scale_; }
  constexpr bool negative() const { return coefficient_ < 0; }
  constexpr bool zero() const { return coefficient_ == 0; }
  constexpr Decimal magnitude() const {
    return Decimal(negative() ? -coefficient_ : coefficient_, scale_);
  }

  /// Canonical text: a minus sign if negative, a point, all written decimals ("-5.20").
  /// Locale-free.
  std::string to_string() const;
  /// Nearest binary fraction: for geometry (bar lengths), never for printing.
  double approximate() const;

  /// Compares values: 5.2 and 5.20 are equal.
  friend std::strong_ordering operator<=>(const Decimal& a, const Decimal& b);
  friend bool operator==(const Decimal& a, const Decimal& b) { return (a <=> b) == 0; }

 private:
  std::int64_t coefficient_ = 0;
  int scale_ = 0;
};

}  // namespace hopbao
