#pragma once

#include "document/block.hpp"
#include "layout/context.hpp"
#include "layout/strip.hpp"

#include <vector>

namespace hopbao::layout {

/// Caption, table or chart, notes and source, in this order and never apart: of a table, the first
/// rows stay with the caption and the last with the notes; further pages repeat the caption's
/// continuation and the head, both as artifacts.
std::vector<Strip> exhibit_strips(const document::Exhibit& exhibit, const Context& context);

}  // namespace hopbao::layout
