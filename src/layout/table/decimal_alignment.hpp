#pragma once

#include "base/length.hpp"
#include "text/paragraph.hpp"

#include <cstddef>
#include <cstdint>

namespace hopbao::layout::table {

/// Room that numbers take left and right of the line on which their decimal marks stand. Of one
/// number, or the widest of each over a column: then it is the column's block.
struct DecimalExtent {
  Length integer;   ///< sign, digits and group points, up to behind the units digit
  Length fraction;  ///< decimal mark and what follows it

  Length width() const { return integer + fraction; }
  /// Grows to hold another number on the same line.
  void include(const DecimalExtent& number);
  bool operator==(const DecimalExtent&) const = default;
};

/// Parts a number set on one line where the cell says: `align_at` bytes into its text. An offset
/// behind the text parts at its end.
DecimalExtent split_at(const text::Line& number, std::size_t align_at);

/// Where a column's block of numbers stands in its inner width: in the middle under its head where
/// rules enclose it, at the end, flush with the head, where they do not.
enum class BlockPlacement : std::uint8_t { middle, end };

/// Distance from the left edge of a column's inner width to its decimal line.
Length decimal_line(const DecimalExtent& block, Length inner_width, BlockPlacement placement);

}  // namespace hopbao::layout::table
