#pragma once

#include "text/paragraph.hpp"

#include <optional>
#include <span>
#include <vector>

namespace hopbao::text {

// Leaders and tabs: room in a line that is not as wide as what it holds.

/// True if the piece is a leader or a tab.
bool is_fill(const ShapedText::Piece& piece);

/// The narrowest that a leader may be: three dots with a word space on both sides.
Length least_leader(const GlyphRun& run);

/// Dots between `from` and `to`, a word space from what stands on both sides. They stand on a grid
/// of half an em that is counted from `right_edge`, so that dots of lines in one measure stand
/// under each other whatever the lines' indents. Nothing if there is no room, or no dot in the
/// face.
std::optional<LinePiece> leader_dots(const ShapedText::Piece& leader, Length from, Length to,
                                     Length right_edge);

/// Where a tab that begins at `x` ends.
Length tab_end(const ShapedText::Piece& piece, Length x);

bool is_tab(const ShapedText& text, std::size_t item);
bool has_tabs(const ShapedText& text);
/// The items of a text with tabs for lines that end at `breaks` (none: at forced breaks only): each
/// tab as wide as it comes out there, and glue before it that keeps its width.
std::vector<Item> items_with_tabs(const ShapedText& text, std::span<const Break> breaks,
                                  Length first_indent);

}  // namespace hopbao::text
