#pragma once

#include "base/geometry.hpp"
#include "base/path.hpp"
#include "chart/measures.hpp"

#include <cstddef>
#include <cstdint>
#include <span>

namespace hopbao::chart {

/// Parallel lines that tell fills apart where ink does not: up to the right, down to the right,
/// both, level, upright.
enum class Hatch : std::uint8_t { none, rising, falling, crossed, level, upright };

/// How dense a hatch is: the distance between the middles of two lines, and their width, of which
/// `pitch` is at least twice as much.
struct HatchMeasures {
  Length pitch = Length::from_pt(3.5);
  Length weight = Length::from_pt(0.5);
};

/// The hatch of the series `index` of a chart whose fills are hatched: none, rising, falling,
/// crossed, level, upright, and the same again; neighbours always differ.
Hatch series_hatch(std::size_t index);

/// The lines of a hatch within a polygon (its corners in order, the last joined to the first;
/// even-odd where it crosses itself), as one path to stroke `measures.weight` wide with butt caps.
/// Plain lines: they print sharp on every device and need no pattern of the file format. They lie
/// at multiples of the pitch from the origin, so that those of neighbouring areas join. A line's
/// corners stick out of a slanting edge by less than its width: an outline covers them. Lines
/// shorter than they are wide are left out. A weight under the hairline (0.25 pt) is invalid.
Path hatch_lines(std::span<const Point> polygon, Hatch hatch, const HatchMeasures& measures = {});
Path hatch_lines(const Rect& box, Hatch hatch, const HatchMeasures& measures = {});

}  // namespace hopbao::chart
