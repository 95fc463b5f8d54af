#pragma once

#include "document/block.hpp"
#include "layout/context.hpp"
#include "layout/strip.hpp"

#include <vector>

namespace hopbao::layout {

/// A list: each item's label at the list's left edge, its paragraphs `label_width` further in.
std::vector<Strip> list_strips(const document::List& list, const Context& context);

}  // namespace hopbao::layout
