#pragma once

#include "base/color.hpp"
#include "scene/frame.hpp"

#include <optional>
#include <string>
#include <vector>

namespace hopbao::pdf {

/// Writes paths and paint of one page, and knows what colour, width and dash are in force, so that
/// each is written only when it changes. Points are given from the page's top left; y is flipped
/// here.
class Graphics {
 public:
  Graphics(std::string& out, Length page_height) : out_(out), page_height_(page_height) {}

  void set_fill(const Color& color);
  /// Fills and strokes a shape that stands at `at`.
  void paint(const scene::Shape& shape, Point at);

 private:
  void set_stroke(const scene::Stroke& stroke);
  void append_point(Point p);
  void append_path(const Path& path, Point at);

  std::string& out_;
  Length page_height_;
  Color fill_;
  Color stroke_color_;
  Length line_width_ = Length::from_pt(1);
  std::vector<Length> dash_;
};

/// The box around a shape's ink, its stroke included, where the shape stands at `at`.
Rect ink_box(const scene::Shape& shape, Point at);
/// The box around two boxes.
Rect united(const Rect& a, const Rect& b);

}  // namespace hopbao::pdf
