#pragma once

#include "text/font.hpp"
#include "text/glyph_run.hpp"

#include <cstdint>
#include <string>

namespace hopbao::test {

/// A run of one glyph half an em wide that draws all its text.
inline text::GlyphRun one_glyph(const std::string& words) {
  static const text::SharedFont font = [] {
    std::string reason;
    return text::Font::open("Tinos", 400, false, HOPBAO_SOURCE_DIR "/fonts/Tinos_400Regular.ttf",
                            reason);
  }();
  text::GlyphRun run;
  run.font = font;
  run.size = Length::from_pt(10);
  run.text = words;
  text::Glyph glyph;
  glyph.id = 5;
  glyph.advance = 1024;
  glyph.cluster = static_cast<std::uint32_t>(words.size() - 1);
  run.glyphs = {glyph};
  return run;
}

}  // namespace hopbao::test
