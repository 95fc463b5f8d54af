#pragma once

#include "base/lang.hpp"
#include "text/font_impl.hpp"
#include "text/glyph_run.hpp"

#include <hb.h>

#include <string_view>
#include <vector>

namespace hopbao::text {

/// Shapes stretches of text in one language; keeps its HarfBuzz buffer between them.
class Shaper {
 public:
  explicit Shaper(Lang lang);
  ~Shaper();
  Shaper(const Shaper&) = delete;
  Shaper& operator=(const Shaper&) = delete;

  /// Glyphs of `text` in `font`, left to right, clusters as byte offsets into `text`. Word spaces (U+0020,
  /// U+00A0) are marked.
  std::vector<Glyph> shape(const Font& font, std::string_view text);

 private:
  hb_buffer_t* buffer_;
  hb_language_t language_;
};

}  // namespace hopbao::text
