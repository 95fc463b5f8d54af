#pragma once

#include "base/length.hpp"
#include "document/table.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace hopbao::layout::table {

// Track sizing after CSS Grid Layout, section 12 (Track Sizing Algorithm), for the sizing functions
// that tables of briefings have: fixed = <length>, percent = <percentage>, content =
// minmax(min-content, max-content), min_content, max_content, flexible = minmax(min-content, fr).
// Pure numbers: no font, no text.

/// What a column asks for and what the cells that stand in it alone need, padding included: `min`
/// without a broken word, `max` without a broken line, `head` so that its heads take three lines
/// at most (0: it has none). None is negative.
struct TrackNeed {
  document::TrackSize size;
  Length min;
  Length max;
  Length head = {};
};

/// What a cell over tracks [first, first + count) needs of them together.
struct SpanNeed {
  std::size_t first = 0;
  std::size_t count = 1;
  Length min;
  Length max;
  Length head = {};
};

/// A track on its way: `base` is its size so far, `limit` how far it grows before others have what
/// is left, `least` what its contents cannot go under.
struct Track {
  document::TrackSize::Kind kind = document::TrackSize::Kind::flexible;
  double share = 1;
  Length base;
  Length limit;
  Length least;
  bool bounded = false;  ///< its author set a largest width
};

/// Widths that sum to the width given. `excess`: how much wider the table would have to be for its
/// contents; 0 if they go in.
struct TrackSizes {
  std::vector<Length> widths;
  Length excess;
};

/// The first two steps: what each track has to have, spanning cells included. Heads get the room
/// for three lines if all tracks then still go into `width`.
std::vector<Track> least_tracks(std::span<const TrackNeed> needs, std::span<const SpanNeed> spans,
                                Length width);

/// The steps after these, for tracks that go into `width`: content tracks grow to their limits,
/// flexible ones share what is left, and room that nobody asks for goes to content tracks without a
/// bound, else to all in proportion.
std::vector<Length> fill_tracks(std::vector<Track> tracks, Length width);

/// Sets the flexible tracks to their shares of `room`; one that needs more, or may not have as
/// much, keeps its base or its limit and the others share the rest.
void expand_flexible(std::span<Track> tracks, Length room);

/// Divides `width` among the columns. Fixed columns get theirs, content columns what their widest
/// line needs, flexible ones share what is left. Where it is short, content columns break lines,
/// flexible ones shrink to their widest word, then fixed ones to theirs; what is still missing is
/// `excess`, and all shrink in proportion.
TrackSizes size_columns(std::span<const TrackNeed> needs, std::span<const SpanNeed> spans,
                        Length width);

/// Heights of rows: each as high as its own cells need, and rows under a spanning cell grow evenly
/// until it fits (`min` of the span).
std::vector<Length> size_rows(std::span<const Length> needs, std::span<const SpanNeed> spans);

}  // namespace hopbao::layout::table
