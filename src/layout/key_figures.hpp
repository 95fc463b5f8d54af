#pragma once

#include "document/designed_blocks.hpp"
#include "layout/context.hpp"
#include "layout/strip.hpp"

#include <vector>

namespace hopbao::layout {

/// Tiles in even rows, a strip each, never apart: ground and rule, the label in two lines' room,
/// the number with its unit on its baseline, and from the tile's foot upwards status, period and
/// plan, then the change with its mark. If one number does not fit its tile, all are set in the
/// small size with the unit a line below. Texts that take more lines than there is room for are
/// reported (too_many_lines).
std::vector<Strip> tiles_strips(const document::Tiles& tiles, const Context& context);

/// Three to five figures under one another, for a column of `width`: label, number with unit,
/// change; a rule above the first, hairlines between. As high as its contents.
scene::Frame figure_column_frame(const document::FigureColumn& column, Length width,
                                 const Context& context);

/// The column as a strip of its own width, flush left.
std::vector<Strip> figure_column_strips(const document::FigureColumn& column,
                                        const Context& context);

}  // namespace hopbao::layout
