#pragma once

#include "bind/context.hpp"

#include <cstddef>

namespace hopbao::bind {

/// Puts the layout's [sections] end-mark behind the last sentence of the running text in the blocks
/// from `first` on, in the place of its full stop; not where the author has typed it. Note marks
/// stay behind it.
void add_end_mark(std::size_t first, Context& context);

}  // namespace hopbao::bind
