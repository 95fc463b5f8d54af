#pragma once

#include "base/length.hpp"
#include "document/table.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace hopbao::layout::table {

// Track sizing after CSS Grid Layout, section 12 (Track Sizing Algorithm), for the three sizing
// functions that tables of briefings have: fixed = <length>, content = minmax(min-content,
// max-content), flexible = minmax(min-content, 1fr). Pure numbers: no font, no text.

/// What a column asks for and what the cells that stand in it alone need, padding included: `min`
/// without a broken word, `max` without a broken line. Neither is negative.
struct TrackNeed {
  document::TrackSize size;
  Length min;
  Length max;
};

/// What a cell over tracks [first, first + count) needs of them together.
struct SpanNeed {
  std::size_t first = 0;
  std::size_t count = 1;
  Length min;
  Length max;
};

/// Widths that sum to the width given. `excess`: how much wider the table would have to be for its
/// contents; 0 if they go in.
struct TrackSizes {
  std::vector<Length> widths;
  Length excess;
};

/// Divides `width` among the columns. Fixed columns get theirs, content columns what their widest
/// line needs, flexible ones share what is left. Room that nobody asks for goes to content columns,
/// else to all in proportion. Where it is short, content columns break lines, flexible ones shrink
/// to their widest word, then fixed ones to theirs; what is still missing is `excess`, and all
/// shrink in proportion.
TrackSizes size_columns(std::span<const TrackNeed> needs, std::span<const SpanNeed> spans,
                        Length width);

/// Heights of rows: each as high as its own cells need, and rows under a spanning cell grow evenly
/// until it fits (`min` of the span).
std::vector<Length> size_rows(std::span<const Length> needs, std::span<const SpanNeed> spans);

}  // namespace hopbao::layout::table
