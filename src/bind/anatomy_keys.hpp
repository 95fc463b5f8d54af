#pragma once

#include "bind/key_spec.hpp"

namespace hopbao::bind {

// Items of the lists that tables have around their rows.

/// [tables.*] `summary` and `total`.
extern const KeySpec kSummaryItem;
/// [tables.*] `spanners`.
extern const KeySpec kSpannerItem;

}  // namespace hopbao::bind
