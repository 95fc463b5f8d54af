#pragma once

#include "bind/key_spec.hpp"

#include <span>

namespace hopbao::bind {

/// Keys of the layout's [table].
std::span<const KeySpec> table_look_keys();
/// [table-styles.*]: a style's own name over the same keys.
std::span<const KeySpec> table_style_keys();

}  // namespace hopbao::bind
