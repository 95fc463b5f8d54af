#pragma once

#include "document/chart.hpp"

#include <cstddef>

namespace hopbao::chart {

/// Ink of the chart's series `index` of the `count` that are drawn: its own; else one is the
/// primary ink, two are the primary ink and its 40 % tint, more take the ladder primary, accent,
/// third, fourth, fifth.
Color series_ink(const document::Chart& chart, std::size_t index, std::size_t count);

/// True for inks that carry white text (chàm, hồi).
bool is_dark(const Color& ink);

/// Ink for text that stands on `ground`.
Color ink_on(const Color& ground);

/// Ink for a name that stands beside a mark in `ink`: the same where it is dark enough to be read,
/// else grey.
Color name_ink(const Color& ink, const document::Palette& palette);

}  // namespace hopbao::chart
