#pragma once

#include "base/lang.hpp"
#include "text/font_impl.hpp"
#include "text/glyph_run.hpp"

#include <hb.h>

#include <string_view>
#include <vector>

namespace hopbao::text {

/// Shapes stretches of text in one language, left to right, Latin script; keeps its HarfBuzz buffer
/// between them. Not for two threads at once.
class Shaper {
 public:
  explicit Shaper(Lang lang);

  /// Glyphs of `text` (NFC UTF-8, all of it in `font`), clusters as byte offsets into `text` that
  /// never fall; a base and its marks are one cluster. Word spaces (U+0020, U+00A0) are marked.
  /// Never glyph 0.
  std::vector<Glyph> shape(const Font& font, std::string_view text);

 private:
  HbOwner<hb_buffer_t> buffer_;
  hb_segment_properties_t properties_{};
};

}  // namespace hopbao::text
