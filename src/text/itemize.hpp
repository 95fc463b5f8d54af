#pragma once

#include "diagnostics/diagnostic.hpp"
#include "document/inline.hpp"
#include "text/font_book.hpp"

#include <string>
#include <vector>

namespace hopbao::text {

/// A stretch of one inline's text that one face draws.
struct FontSpan {
  SharedFont font;
  std::string text;
};

/// Divides an inline's text among faces: its own as far as that has the glyphs, else the first that has;
/// marks stay in the face of their base. A character that no face has is reported (glyph_missing) at its
/// place and left out.
std::vector<FontSpan> itemize(const document::Text& text, FontBook& fonts,
                              diagnostics::DiagnosticSink& sink);

}  // namespace hopbao::text
