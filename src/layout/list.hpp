#pragma once

#include "document/block.hpp"
#include "layout/context.hpp"
#include "layout/strip.hpp"

#include <vector>

namespace hopbao::layout {

/// A list: each item's label at the list's left edge and its paragraphs `label_width` further in,
/// or the label before the first word of its first paragraph.
std::vector<Strip> list_strips(const document::List& list, const Context& context);

}  // namespace hopbao::layout
