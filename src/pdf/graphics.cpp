#include "pdf/graphics.hpp"

#include "pdf/syntax.hpp"

#include <algorithm>

namespace hopbao::pdf {

/// Black starts in force on every page (ISO 32000-1, 8.4.1): a Color made by default is black.
static bool same_on_screen(const Color& a, const Color& b) {
  return a.red == b.red && a.green == b.green && a.blue == b.blue;
}

static void append_color(std::string& out, const Color& color, std::string_view gray,
                         std::string_view rgb) {
  append_number(out, color.red / 255.0);
  if (color.red == color.green && color.green == color.blue) {
    out += gray;
    return;
  }
  out += ' ';
  append_number(out, color.green / 255.0);
  out += ' ';
  append_number(out, color.blue / 255.0);
  out += rgb;
}

void Graphics::set_fill(const Color& color) {
  if (same_on_screen(color, fill_)) return;
  fill_ = color;
  append_color(out_, color, " g\n", " rg\n");
}

void Graphics::set_stroke(const scene::Stroke& stroke) {
  if (!same_on_screen(stroke.color, stroke_color_)) {
    stroke_color_ = stroke.color;
    append_color(out_, stroke.color, " G\n", " RG\n");
  }
  if (stroke.width != line_width_) {
    line_width_ = stroke.width;
    append_number(out_, line_width_.pt());
    out_ += " w\n";
  }
  if (stroke.dash != dash_) {
    dash_ = stroke.dash;
    out_ += '[';
    for (const Length length : dash_) {
      if (out_.back() != '[') out_ += ' ';
      append_number(out_, length.pt());
    }
    out_ += "] 0 d\n";
  }
}

void Graphics::append_point(Point p) {
  append_number(out_, p.x.pt());
  out_ += ' ';
  append_number(out_, (page_height_ - p.y).pt());
  out_ += ' ';
}

/// The box that the path draws, if it is one whole upright rectangle.
static std::optional<Rect> as_rectangle(const Path& path) {
  using Verb = PathStep::Verb;
  const auto& steps = path.steps;
  if (steps.size() != 5 || steps[0].verb != Verb::move || steps[4].verb != Verb::close) return {};
  for (std::size_t i = 1; i < 4; ++i) {
    if (steps[i].verb != Verb::line) return {};
  }
  const Point a = steps[0].points[0];
  const Point c = steps[2].points[0];
  if (steps[1].points[0] != Point{c.x, a.y} || steps[3].points[0] != Point{a.x, c.y}) return {};
  const Point corner{std::min(a.x, c.x), std::min(a.y, c.y)};
  return Rect{corner, {std::max(a.x, c.x) - corner.x, std::max(a.y, c.y) - corner.y}};
}

void Graphics::append_path(const Path& path, Point at) {
  if (const std::optional<Rect> box = as_rectangle(path)) {
    append_point({at.x + box->left(), at.y + box->bottom()});
    append_number(out_, box->size.width.pt());
    out_ += ' ';
    append_number(out_, box->size.height.pt());
    out_ += " re\n";
    return;
  }
  for (const PathStep& step : path.steps) {
    switch (step.verb) {
      case PathStep::Verb::move:
        append_point(at + step.points[0]);
        out_ += "m\n";
        break;
      case PathStep::Verb::line:
        append_point(at + step.points[0]);
        out_ += "l\n";
        break;
      case PathStep::Verb::cubic:
        for (const Point p : step.points) append_point(at + p);
        out_ += "c\n";
        break;
      case PathStep::Verb::close:
        out_ += "h\n";
        break;
    }
  }
}

void Graphics::paint(const scene::Shape& shape, Point at) {
  if (shape.path.steps.empty() || (!shape.fill && !shape.stroke)) return;
  if (shape.fill) set_fill(*shape.fill);
  if (shape.stroke) set_stroke(*shape.stroke);
  append_path(shape.path, at);
  out_ += !shape.stroke ? "f\n" : shape.fill ? "B\n" : "S\n";
}

Rect united(const Rect& a, const Rect& b) {
  const Point corner{std::min(a.left(), b.left()), std::min(a.top(), b.top())};
  return {corner,
          {std::max(a.right(), b.right()) - corner.x, std::max(a.bottom(), b.bottom()) - corner.y}};
}

Rect ink_box(const scene::Shape& shape, Point at) {
  static constexpr std::size_t kPointsOf[] = {1, 1, 3, 0};  // move, line, cubic, close
  std::optional<Rect> box;
  for (const PathStep& step : shape.path.steps) {
    for (std::size_t i = 0; i < kPointsOf[static_cast<std::size_t>(step.verb)]; ++i) {
      const Rect point{at + step.points[i], {}};
      box = box ? united(*box, point) : point;
    }
  }
  if (!box) return {at, {}};
  if (!shape.stroke) return *box;
  const Length edge = shape.stroke->width / 2;
  return {{box->left() - edge, box->top() - edge},
          {box->size.width + edge * 2, box->size.height + edge * 2}};
}

}  // namespace hopbao::pdf
