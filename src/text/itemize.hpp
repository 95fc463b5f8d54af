#pragma once

#include "diagnostics/diagnostic.hpp"
#include "document/inline.hpp"
#include "text/font_book.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace hopbao::text {

/// Characters of one inline that are set in one face: what HarfBuzz shapes in one call. Without a
/// font: an inline that has no characters (a blank, a line break). Leaders and tabs have no
/// characters but the face of their style.
struct Stretch {
  std::size_t inline_index = 0;
  SharedFont font;
  std::string text;        ///< NFC; only what will be drawn
  std::size_t joined = 0;  ///< byte offset of `text` in Itemized::text
  diagnostics::SourceSpan span;
};

/// Inlines cut where the face changes. `text` is what the no-break rules read: all characters of
/// the line of inlines, a digit for a blank (it will be written in), a line feed for a break,
/// leader or tab; note marks are left out, so that a number and its unit find each other across
/// one.
struct Itemized {
  std::string text;
  std::vector<Stretch> stretches;
};

/// Finds a face for every grapheme cluster: the style's, else the first of the book's that has all
/// of it. Tabs and line feeds are spaces; default-ignorable characters are dropped. A character
/// that no face has is reported (glyph_missing) and dropped.
Itemized itemize(const document::Inlines& inlines, FontBook& fonts,
                 diagnostics::DiagnosticSink& sink);

}  // namespace hopbao::text
