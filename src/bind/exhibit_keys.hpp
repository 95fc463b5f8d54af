#pragma once

#include "bind/key_spec.hpp"

namespace hopbao::bind {

/// [tables.*], [charts.*] and [columns.*]: the same keys in the layout and in the data.
const KeySpec& table_keys();
const KeySpec& chart_keys();
const KeySpec& column_keys();

}  // namespace hopbao::bind
