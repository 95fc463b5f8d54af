#include "text/glyph_run.hpp"

#include <algorithm>
#include <limits>

namespace hopbao::text {

Length GlyphRun::width() const {
  if (!font) return {};
  std::int64_t units = 0;
  int spaces = 0;
  for (const Glyph& glyph : glyphs) {
    units += glyph.advance;
    spaces += glyph.word_space ? 1 : 0;
  }
  return size * (static_cast<double>(units) / font->metrics().units_per_em) +
         word_spacing * spaces + letter_spacing * static_cast<double>(glyphs.size());
}

InkExtent GlyphRun::ink() const {
  if (!font) return {};
  int highest = std::numeric_limits<int>::min();
  int lowest = std::numeric_limits<int>::max();
  for (const Glyph& glyph : glyphs) {
    int top = 0;
    int bottom = 0;
    font->ink(glyph.id, top, bottom);
    if (top == bottom) continue;  // a space has none
    highest = std::max(highest, top + glyph.y_offset);
    lowest = std::min(lowest, bottom + glyph.y_offset);
  }
  if (highest < lowest) return {};
  const double em = font->metrics().units_per_em;
  return {size * (highest / em), size * (lowest / em)};
}

}  // namespace hopbao::text
