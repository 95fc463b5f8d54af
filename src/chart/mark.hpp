#pragma once

#include "base/color.hpp"
#include "base/geometry.hpp"
#include "chart/label.hpp"
#include "document/structure.hpp"
#include "scene/frame.hpp"

#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace hopbao::chart {

// Marks are plain values in the chart's own coordinates. Axes, grids and reference lines are made
// of the same marks as the data.

/// A filled box: a bar, or the track under it.
struct Bar {
  Rect box;
  Color ink;
  std::optional<scene::Stroke> outline;
};

/// A straight line. `name` says which one in messages.
struct Rule {
  Point from;
  Point to;
  scene::Stroke stroke;
  std::string name;
};

/// A line of data over at least two points.
struct Polyline {
  std::vector<Point> points;
  scene::Stroke stroke;
  std::string name;
};

struct Dot {
  Point center;
  Length diameter;
  Color ink;
};

/// A label at its place: `at` is the left end of the first baseline of a box as wide as the label,
/// in which its lines are aligned.
struct TextMark {
  Label label;
  Point at;
  document::Align align = document::Align::start;
};

using Mark = std::variant<Bar, Rule, Polyline, Dot, TextMark>;
using Marks = std::vector<Mark>;

/// A label whose left end, middle or right end (as `align` says) is at `x`.
TextMark text_at(Label label, Length x, Length first_baseline, document::Align align);

/// The box of a label's ink.
Rect text_box(const TextMark& text);

/// True if the boxes share more than an edge.
bool overlap(const Rect& a, const Rect& b);
/// True if the line runs through the box's inside.
bool crosses(Point from, Point to, const Rect& box);
/// The box with `by` more on each side.
Rect inflate(const Rect& box, Length by);

/// A chart drawn: what the marks add up to.
struct Drawing {
  Size size;
  Marks marks;
};

/// Marks to scene items, in their order, all under `tag`.
scene::Frame paint(Drawing drawing, document::StructId tag);

}  // namespace hopbao::chart
