#include "layout/table/decimal_alignment.hpp"

#include <algorithm>

namespace hopbao::layout::table {

void DecimalExtent::include(const DecimalExtent& number) {
  integer = std::max(integer, number.integer);
  fraction = std::max(fraction, number.fraction);
}

/// Width of the glyphs that draw the first `bytes` bytes of a run's text.
static Length width_until(const text::GlyphRun& run, std::size_t bytes) {
  text::GlyphRun part = run;
  std::erase_if(part.glyphs, [&](const text::Glyph& glyph) { return glyph.cluster >= bytes; });
  return part.width();
}

DecimalExtent split_at(const text::Line& number, std::size_t align_at) {
  if (number.pieces.empty()) return {};
  const Length end = number.pieces.back().x + number.pieces.back().width;
  std::size_t before = 0;  // bytes in the pieces already passed
  for (const text::LinePiece& piece : number.pieces) {
    // White room counts as one space, as in document::plain_text.
    const std::size_t bytes = piece.blank.empty() ? piece.run.text.size() : 1;
    if (align_at < before + bytes) {
      const Length integer = piece.x + width_until(piece.run, align_at - before);
      return {integer, end - integer};
    }
    before += bytes;
  }
  return {end, Length()};
}

Length decimal_line(const DecimalExtent& block, Length inner_width, BlockPlacement placement) {
  const Length room = inner_width - block.width();
  return (placement == BlockPlacement::middle ? room / 2 : room) + block.integer;
}

}  // namespace hopbao::layout::table
