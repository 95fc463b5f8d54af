#pragma once

#include "base/color.hpp"

#include <cstddef>

namespace hopbao::chart {

/// Ink of series `index` of `count`: one is chàm; two are chàm and its 40 % tint; more take the
/// ladder chàm, hồi, mạ, nghệ, lúa.
Color series_ink(std::size_t index, std::size_t count);

/// True for inks that carry white text (chàm, hồi).
bool is_dark(const Color& ink);

/// Ink for text that stands on `ground`.
Color ink_on(const Color& ground);

/// Ink for a name that stands beside a mark in `ink`: the same where it is dark enough to be read,
/// else grey.
Color name_ink(const Color& ink);

}  // namespace hopbao::chart
