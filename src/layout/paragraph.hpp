#pragma once

#include "document/block.hpp"
#include "layout/context.hpp"
#include "layout/strip.hpp"
#include "text/paragraph.hpp"

#include <vector>

namespace hopbao::layout {

/// A paragraph's lines with what is needed to stack them.
struct SetParagraph {
  std::vector<text::Line> lines;
  Length leading;
  Length baseline;  ///< of a line, from its top
  Length left;      ///< where lines start
  document::StructId tag;
};

/// Shapes and breaks a paragraph over `width`; its indents are taken off. Words wider than the
/// measure are reported (line_overflows).
SetParagraph set_paragraph(const document::Paragraph& paragraph, Length width,
                           const Context& context);

/// All lines of a set paragraph in one frame of `width`.
scene::Frame paragraph_frame(const SetParagraph& paragraph, Length width);

/// A paragraph as strips, a line each: widows and orphans by the style's min_lines, kept with the
/// next block or together where the style says so.
std::vector<Strip> paragraph_strips(const document::Paragraph& paragraph, const Context& context);

/// A note with the place that its marks lead to.
std::vector<Strip> note_strips(const document::Paragraph& note, const Context& context);

}  // namespace hopbao::layout
