#pragma once

#include "layout/context.hpp"
#include "scene/frame.hpp"

#include <vector>

namespace hopbao::layout {

/// Numbers each n-th of the page's lines of running text, in reading order, left of where the lines
/// start; `lines` are left edges and baselines on the page. In columns the numbers of the second
/// one stand in the gutter.
void place_line_numbers(scene::Frame& frame, const std::vector<Point>& lines,
                        const document::LineNumbers& numbers, const Context& context);

}  // namespace hopbao::layout
