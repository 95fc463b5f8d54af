#include "chart/mark.hpp"

#include "base/invariant.hpp"

#include <algorithm>
#include <utility>

namespace hopbao::chart {

namespace {

void paint_mark(const Bar& bar, scene::Frame& frame) {
  frame.place({}, scene::Shape{Path::rectangle(bar.box), bar.ink, bar.outline});
}

void paint_mark(const Rule& rule, scene::Frame& frame) {
  frame.place({}, scene::Shape{Path::line(rule.from, rule.to), std::nullopt, rule.stroke});
}

void paint_mark(const Polyline& line, scene::Frame& frame) {
  Path path;
  path.move_to(line.points.front());
  for (std::size_t i = 1; i < line.points.size(); ++i) path.line_to(line.points[i]);
  frame.place({}, scene::Shape{std::move(path), std::nullopt, line.stroke});
}

void paint_mark(const Dot& dot, scene::Frame& frame) {
  frame.place({}, scene::Shape{Path::circle(dot.center, dot.diameter / 2), dot.ink, std::nullopt});
}

/// How much of the free room stands left of a line.
double free_share(document::Align align) {
  switch (align) {
    case document::Align::start:
    case document::Align::justify:
      return 0;
    case document::Align::center:
      return 0.5;
    case document::Align::end:
      return 1;
  }
  return 0;
}

void paint_mark(TextMark& text, scene::Frame& frame) {
  Length baseline = text.at.y;
  for (text::Line& line : text.label.lines) {
    const Length left = text.at.x + (text.label.width - line.width) * free_share(text.align);
    for (text::LinePiece& piece : line.pieces) {
      if (piece.run.glyphs.empty()) continue;
      frame.place({left + piece.x, baseline + piece.y}, std::move(piece.run));
    }
    baseline += text.label.leading;
  }
}

}  // namespace

TextMark text_at(Label label, Length x, Length first_baseline, document::Align align) {
  const Length left = x - label.width * free_share(align);
  return {std::move(label), {left, first_baseline}, align};
}

Rect text_box(const TextMark& text) {
  return {{text.at.x, text.at.y - text.label.ascent()}, {text.label.width, text.label.height()}};
}

bool overlap(const Rect& a, const Rect& b) {
  const Length width = std::min(a.right(), b.right()) - std::max(a.left(), b.left());
  const Length height = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top());
  return width > kLayoutTolerance && height > kLayoutTolerance;
}

bool crosses(Point from, Point to, const Rect& box) {
  // Liang and Barsky, "A new concept and method for line clipping" (1984): the part of the line
  // within each of the four edges, as a stretch of its parameter.
  double enter = 0;
  double leave = 1;
  const Point way = to - from;
  const Length inset = kLayoutTolerance;
  const double towards[] = {-way.x.pt(), way.x.pt(), -way.y.pt(), way.y.pt()};
  const double room[] = {(from.x - box.left() - inset).pt(), (box.right() - inset - from.x).pt(),
                         (from.y - box.top() - inset).pt(), (box.bottom() - inset - from.y).pt()};
  for (int edge = 0; edge < 4; ++edge) {
    if (towards[edge] == 0) {
      if (room[edge] < 0) return false;
      continue;
    }
    const double at = room[edge] / towards[edge];
    if (towards[edge] < 0) enter = std::max(enter, at);
    if (towards[edge] > 0) leave = std::min(leave, at);
  }
  return enter < leave;
}

Rect inflate(const Rect& box, Length by) {
  return {{box.left() - by, box.top() - by}, {box.size.width + by * 2, box.size.height + by * 2}};
}

scene::Frame paint(Drawing drawing, document::StructId tag) {
  scene::Frame frame;
  frame.size = drawing.size;
  frame.items.reserve(drawing.marks.size() + 1);
  frame.place({}, scene::TagMark{tag});
  for (Mark& mark : drawing.marks) {
    std::visit([&](auto& m) { paint_mark(m, frame); }, mark);
  }
  return frame;
}

}  // namespace hopbao::chart
