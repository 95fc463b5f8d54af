#pragma once

#include "document/block.hpp"
#include "layout/context.hpp"
#include "layout/strip.hpp"

#include <vector>

namespace hopbao::layout {

/// Lays a block out once over the measure, as strips.
std::vector<Strip> layout_block(const document::Block& block, const Context& context);

}  // namespace hopbao::layout
