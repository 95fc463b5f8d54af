#include "layout/drawing.hpp"

#include <string>
#include <utility>

namespace hopbao::layout {

// Of the size of the text that the mark stands beside.
static constexpr double kMarkWidth = 0.52;
static constexpr double kMarkHeight = 0.46;
static constexpr double kMarkLift = 0.06;  // over the baseline, so that it stands in the x-height
static constexpr double kDotDiameter = 0.44;
static constexpr double kMarkAdvance = 0.8;

void place_rectangle(scene::Frame& frame, Rect area, Color color) {
  scene::Shape shape;
  shape.path = Path::rectangle({{}, area.size});
  shape.fill = color;
  frame.place({}, scene::TagMark{});
  frame.place(area.origin, std::move(shape));
}

static Path triangle(Length width, Length base, Length tip) {
  Path path;
  path.move_to({Length(), base}).line_to({width, base}).line_to({width / 2, tip}).close();
  return path;
}

Length place_mark(scene::Frame& frame, document::Direction direction, Point baseline, Length size,
                  Color color) {
  if (direction == document::Direction::none) return {};
  const Length width = size * kMarkWidth;
  const Length foot = -(size * kMarkLift);
  const Length head = foot - size * kMarkHeight;
  scene::Shape shape;
  shape.fill = color;
  if (direction == document::Direction::rise) shape.path = triangle(width, foot, head);
  if (direction == document::Direction::fall) shape.path = triangle(width, head, foot);
  if (direction == document::Direction::level) {
    shape.path = Path::circle({width / 2, (foot + head) / 2}, size * (kDotDiameter / 2));
  }
  frame.place({}, scene::TagMark{});
  frame.place(baseline, std::move(shape));
  return mark_advance(size);
}

Length mark_advance(Length size) {
  return size * kMarkAdvance;
}

Length cap_height(const document::TextStyle& style, const Context& context) {
  const text::SharedFont font = context.fonts.face(style, {}, context.sink);
  if (!font) return {};
  const text::FontMetrics& metrics = font->metrics();
  return style.size * (static_cast<double>(metrics.cap_height) / metrics.units_per_em);
}

void report_lines(const document::Inlines& text, std::size_t lines, std::size_t room,
                  const Context& context) {
  if (lines <= room) return;
  for (const document::Inline& piece : text) {
    const auto* words = std::get_if<document::Text>(&piece);
    if (words == nullptr) continue;
    context.sink.report(diagnostics::Kind::too_many_lines, words->span,
                        {document::plain_text(text), std::to_string(lines), std::to_string(room)});
    return;
  }
}

}  // namespace hopbao::layout
