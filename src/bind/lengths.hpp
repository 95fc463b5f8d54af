#pragma once

#include "base/length.hpp"
#include "bind/key_spec.hpp"
#include "diagnostics/diagnostic.hpp"
#include "input/value.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hopbao::bind {

enum class LengthUnit : std::uint8_t { pt, mm, cm, em, percent, fr };

/// A length as a file gives it. Finite.
struct GivenLength {
  double number = 0;
  LengthUnit unit = LengthUnit::pt;
};

/// Reads "14pt", "10mm", "1.5cm", "1.2em", "50%", "2fr", and "0" without a unit.
std::optional<GivenLength> parse_given_length(std::string_view text);

/// What relative lengths of a key are measured by: `em` the size of the type, `whole` what 100 %
/// is.
struct LengthBasis {
  Length em;
  Length whole;
};
/// (A fraction of what is left has no length of its own: 0.)
Length resolved(const GivenLength& given, const LengthBasis& basis);
/// The length that a value is on this basis, the number 0 included.
std::optional<Length> length_of(const input::Value* value, const LengthBasis& basis);
Length length_or(const input::Value* value, const LengthBasis& basis, Length otherwise);

/// Sizes of type that can be set, smallest and largest.
inline constexpr Length kSmallestType = Length::from_pt(1);
inline constexpr Length kLargestType = Length::from_pt(400);

/// Holds the text of the length at `key` to what `shapes` says of it: its unit, its sign, and a
/// size that a page can have. What is wrong is reported.
void check_length(std::string_view key, Shapes shapes, const input::Value& value,
                  std::string_view text, diagnostics::DiagnosticSink& sink);
/// The units that a key takes: "mm, cm, pt, em".
std::string unit_names(Shapes shapes);

}  // namespace hopbao::bind
