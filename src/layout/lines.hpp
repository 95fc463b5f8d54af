#pragma once

#include "diagnostics/diagnostic.hpp"
#include "document/style.hpp"
#include "layout/strip.hpp"
#include "text/paragraph.hpp"

#include <vector>

namespace hopbao::layout {

/// Where the baseline stands in a line of `leading`: the face's ascent and descent in the middle.
Length baseline_in(Length leading, const text::Font& font, Length size);

/// One set line as a frame of the given width; pieces start `x` from its left edge. Every piece is
/// marked with its own tag, or with `tag` if it has none. Blanks and link areas become Anchor and
/// Link items.
scene::Frame line_frame(const text::Line& line, Length width, Length leading, Length baseline,
                        Length x, document::StructId tag);

/// Lines stacked at their leading in one frame: a table cell, a label of several lines. Lines start
/// at `x`.
scene::Frame lines_frame(const std::vector<text::Line>& lines, Length width, Length leading,
                         Length baseline, document::StructId tag, Length x = {});

/// Reports a line that is wider than its measure (line_overflows) at its first words.
void report_overflow(const text::Line& line, Length width, diagnostics::DiagnosticSink& sink);

/// Footnotes whose marks stand in a line.
std::vector<std::size_t> notes_in(const text::Line& line);

}  // namespace hopbao::layout
