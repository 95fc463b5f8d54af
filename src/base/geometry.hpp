#pragma once

#include "base/length.hpp"

namespace hopbao {

// Every coordinate in this project has its origin at the top left, x to the right, y down. The PDF
// backend flips once.

/// A place, or an offset between two places.
struct Point {
  Length x;
  Length y;
  bool operator==(const Point&) const = default;
};

constexpr Point operator+(Point a, Point b) {
  return {a.x + b.x, a.y + b.y};
}
constexpr Point operator-(Point a, Point b) {
  return {a.x - b.x, a.y - b.y};
}

/// Width and height, neither negative.
struct Size {
  Length width;
  Length height;
  bool operator==(const Size&) const = default;
};

/// A box: top-left corner and size.
struct Rect {
  Point origin;
  Size size;

  constexpr Length left() const { return origin.x; }
  constexpr Length top() const { return origin.y; }
  constexpr Length right() const { return origin.x + size.width; }
  constexpr Length bottom() const { return origin.y + size.height; }
  bool operator==(const Rect&) const = default;
};

/// Distances kept free inside the four edges of a box.
struct Insets {
  Length top;
  Length right;
  Length bottom;
  Length left;
  bool operator==(const Insets&) const = default;
};

}  // namespace hopbao
