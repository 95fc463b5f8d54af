#pragma once

#include <string_view>

namespace hopbao::bind {

/// The inks that a layout may name, in the palette's order.
inline constexpr std::string_view kInks[] = {
    "black",      "white",   "primary", "primary-60", "primary-40", "primary-20",
    "primary-10", "accent",  "third",   "fourth",     "fifth",      "notice",
    "grey-80",    "grey-60", "grey-25", "grey-12",    "grey-6"};

}  // namespace hopbao::bind
