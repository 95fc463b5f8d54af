#pragma once

#include "document/designed_blocks.hpp"
#include "layout/context.hpp"
#include "layout/strip.hpp"

#include <vector>

namespace hopbao::layout {

/// The cover as one strip as high as the page's text, which draws over the whole page, margins
/// included, and over its edges by the bleed: the ground, office, title and finding, bars from the
/// left edge whose zero is the margin, the foot. A bar below zero is an outline. A name longer than
/// its bar stands behind it, in two lines at most. A title and finding that reach the bars, and
/// names of more lines, are reported (too_many_lines), as are values that reach over the margin
/// (line_overflows).
std::vector<Strip> cover_strips(const document::Cover& cover, const Context& context);

}  // namespace hopbao::layout
