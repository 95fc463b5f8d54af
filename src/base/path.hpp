#pragma once

#include "base/geometry.hpp"

#include <array>
#include <cstdint>
#include <vector>

namespace hopbao {

/// One step of a path. `points` used: move and line 1, cubic 3 (two controls, end), close 0.
struct PathStep {
  enum class Verb : std::uint8_t { move, line, cubic, close };
  Verb verb = Verb::move;
  std::array<Point, 3> points{};
  bool operator==(const PathStep&) const = default;
};

/// An outline to fill or stroke. Starts with a move.
struct Path {
  std::vector<PathStep> steps;

  Path& move_to(Point p) {
    steps.push_back({PathStep::Verb::move, {p}});
    return *this;
  }
  Path& line_to(Point p) {
    steps.push_back({PathStep::Verb::line, {p}});
    return *this;
  }
  Path& cubic_to(Point c1, Point c2, Point end) {
    steps.push_back({PathStep::Verb::cubic, {c1, c2, end}});
    return *this;
  }
  Path& close() {
    steps.push_back({PathStep::Verb::close, {}});
    return *this;
  }
  bool operator==(const Path&) const = default;

  static Path line(Point from, Point to);
  static Path rectangle(Rect r);
  /// A circle from four cubics (the usual 0.5523 approximation; error under 0.03 % of the radius).
  static Path circle(Point center, Length radius);
};

}  // namespace hopbao
