#pragma once

#include "document/chart.hpp"

#include <cstddef>

namespace hopbao::chart {

/// Ink of the chart's series `index` of the `count` that are drawn (index < count): its own; else
/// that of `document::series_inks`.
Color series_ink(const document::Chart& chart, std::size_t index, std::size_t count);

/// True for inks on which white letters have more contrast (WCAG 2.2) than black ones: chàm, hồi.
bool is_dark(const Color& ink);

/// Ink for text that stands on `ground`.
Color ink_on(const Color& ground);

/// Ink for a name that stands beside a mark in `ink`: the same where it is dark enough to be read,
/// else grey.
Color name_ink(const Color& ink, const document::Palette& palette);

}  // namespace hopbao::chart
