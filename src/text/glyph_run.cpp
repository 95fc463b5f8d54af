#include "text/glyph_run.hpp"

#include <algorithm>

namespace hopbao::text {

Length GlyphRun::width() const {
  std::int64_t units = 0;
  std::int64_t spaces = 0;
  for (const Glyph& glyph : glyphs) {
    units += glyph.advance;
    spaces += glyph.word_space ? 1 : 0;
  }
  const double em = font ? font->metrics().units_per_em : 1000;
  return size * (static_cast<double>(units) / em) + word_spacing * static_cast<double>(spaces) +
         letter_spacing * static_cast<double>(glyphs.size());
}

InkExtent GlyphRun::ink() const {
  if (glyphs.empty() || !font) return {};
  int highest = 0;
  int lowest = 0;
  bool any = false;
  for (const Glyph& glyph : glyphs) {
    int top = 0;
    int bottom = 0;
    font->ink(glyph.id, top, bottom);
    if (top == bottom) continue;  // a space
    highest = any ? std::max(highest, top + glyph.y_offset) : top + glyph.y_offset;
    lowest = any ? std::min(lowest, bottom + glyph.y_offset) : bottom + glyph.y_offset;
    any = true;
  }
  const double em = font->metrics().units_per_em;
  return {size * (highest / em), size * (lowest / em)};
}

}  // namespace hopbao::text
