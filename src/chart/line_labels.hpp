#pragma once

#include "base/geometry.hpp"
#include "chart/mark.hpp"
#include "chart/obstacles.hpp"
#include "chart/scale.hpp"

#include <span>
#include <vector>

namespace hopbao::chart {

/// A label that wants its middle at `center`.
struct Centered {
  Length center;
  Length height;
};

/// Moves labels just so far that none meets another, all within `room`, keeping their order.
/// Returns their centres. If they do not fit together they begin at the room's start and run over
/// its end.
std::vector<Length> spread_apart(std::span<const Centered> wanted, Band room);

/// Which of the labels below an axis are printed: the first, the last, and every k-th between them,
/// k as small as leaves `gap` between neighbours.
std::vector<std::size_t> thin_out(std::span<const Band> labels, Length gap);

/// Places a label beside `point`: right of it, above or below, whichever first is inside `room` and
/// clear of all obstacles; right of it if none is.
TextMark place_beside(Label label, Point point, Length gap, const Rect& room,
                      const Obstacles& obstacles);

}  // namespace hopbao::chart
