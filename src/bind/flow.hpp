#pragma once

#include "bind/context.hpp"

namespace hopbao::bind {

/// Binds the blocks of the layout's [[flow]] in their order, each on pages of its template. A block
/// stands in the flow once.
void bind_flow(Context& context);

}  // namespace hopbao::bind
