#pragma once

#include "document/designed_blocks.hpp"
#include "layout/context.hpp"
#include "layout/strip.hpp"

#include <vector>

namespace hopbao::layout {

/// A quotation or call-out box: its texts over the narrower measure, ground and rule behind every
/// strip, gaps included. One strip if it is low enough, else divided as its texts are.
std::vector<Strip> aside_strips(const document::Aside& aside, const Context& context);

}  // namespace hopbao::layout
