#pragma once

#include "bind/key_spec.hpp"

namespace hopbao::bind {

/// The inks of the house, in the palette's order.
inline constexpr std::string_view kInks[] = {
    "black",      "white",   "primary", "primary-60", "primary-40", "primary-20",
    "primary-10", "accent",  "third",   "fourth",     "fifth",      "notice",
    "grey-80",    "grey-60", "grey-25", "grey-12",    "grey-6"};

/// [tables.*], [charts.*] and [columns.*]: the same keys in the layout and in the data.
const KeySpec& table_keys();
const KeySpec& chart_keys();
const KeySpec& column_keys();

}  // namespace hopbao::bind
