#pragma once

#include "bind/key_spec.hpp"

namespace hopbao::bind {

/// The layout's tables of the designed blocks: [tiles], [figure-column], [masthead] …
std::span<const KeySpec> designed_block_keys();
/// [briefing] headline, lead, finding, cover, contact …
std::span<const KeySpec> designed_text_keys();

}  // namespace hopbao::bind
