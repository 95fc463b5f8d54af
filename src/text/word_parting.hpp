#pragma once

#include "text/font.hpp"

namespace hopbao::text {

/// True if a word's glyphs, in this face, depend on nothing but the word and the spaces beside it,
/// unless it begins with a mark or the text has a fraction slash: read from the layout tables, once
/// for a face. The space may kern (pair positioning that moves the first of the two only); of what
/// HarfBuzz applies by itself no ligature and no context may have it, no lookup skip it, and there
/// must be no other kerning than GPOS's. Where this cannot be told (contexts by a class of glyphs
/// that is not listed, Apple's tables) the answer is no. OpenType 1.9, chapters GSUB, GPOS and
/// OpenType Layout Common Table Formats.
bool words_part_at_spaces(const Font& face);

}  // namespace hopbao::text
