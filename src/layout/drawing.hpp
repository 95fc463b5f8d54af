#pragma once

#include "document/designed_blocks.hpp"
#include "layout/context.hpp"
#include "scene/frame.hpp"

namespace hopbao::layout {

/// A filled rectangle outside the structure.
void place_rectangle(scene::Frame& frame, Rect area, Color color);

/// ▲ ▼ ● as a shape outside the structure, standing on `baseline` beside text of `size`; returns
/// how far from `left` the text starts. Nothing is drawn for Direction::none.
Length place_mark(scene::Frame& frame, document::Direction direction, Point baseline, Length size,
                  Color color);

/// How far from such a mark beside letters of `size` the text starts.
Length mark_advance(Length size);

/// Height of a style's capitals.
Length cap_height(const document::TextStyle& style, const Context& context);

/// Reports a text that takes more lines than there is room for (too_many_lines).
void report_lines(const document::Inlines& text, std::size_t lines, std::size_t room,
                  const Context& context);

}  // namespace hopbao::layout
