#pragma once

#include "base/color.hpp"
#include "base/length.hpp"
#include "diagnostics/source.hpp"
#include "document/provenance.hpp"
#include "text/font.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace hopbao::text {

/// One placed glyph, in font units. `cluster`: byte offset into the run's text of the characters it
/// draws.
struct Glyph {
  std::uint16_t id = 0;
  bool word_space = false;  ///< grows by the run's word_spacing
  std::int32_t advance = 0;
  std::int16_t x_offset = 0;
  std::int16_t y_offset = 0;
  std::uint32_t cluster = 0;

  bool operator==(const Glyph&) const = default;
};

/// Glyphs of one face, size and ink on one baseline, left to right, with the text they draw.
struct GlyphRun {
  SharedFont font;
  Length size;
  Color color;
  std::string text;  ///< NFC UTF-8; clusters index it
  std::vector<Glyph> glyphs;
  Length word_spacing;    ///< added to each word space (justification; may be negative)
  Length letter_spacing;  ///< added to each glyph
  diagnostics::SourceSpan span;
  document::SourceId source;

  Length width() const;
  /// Highest and lowest ink of the run, up positive from the baseline.
  InkExtent ink() const;
};

}  // namespace hopbao::text
