#include "layout/table/cell_graphics.hpp"

#include "base/invariant.hpp"
#include "layout/drawing.hpp"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace hopbao::layout::table {

// Of the leading: as high as bars are in their pitch in the house's charts, less what the rows of a
// table leave between them.
static constexpr double kBarHeight = 0.56;
static constexpr double kProgressHeight = 0.4;  // of the bar over its track
static constexpr double kSparklineHeight = 0.7;
// Of the size: half of a digit's height, where the eye sees the middle of a number.
static constexpr double kMiddleOfDigits = 0.33;
static constexpr Length kZeroLine = Length::from_pt(0.75);
static constexpr Length kReferenceLine = Length::from_pt(0.5);
static constexpr Length kSparklineWidth = Length::from_pt(1);
static constexpr Length kLastDot = Length::from_pt(1.5);  // radius

GraphicRoom graphic_room(const document::Column& column) {
  return {mark_advance(column.mark_size), column.graphic_gap + column.graphic_width};
}

GraphicPlaces graphic_places(const document::Column& column, const DecimalExtent& block,
                             Length inner_width, BlockPlacement placement) {
  const GraphicRoom room = graphic_room(column);
  const Length measure = inner_width - room.both();
  const bool numbers = block.width() > Length();
  if (!numbers && column.graphic_gap > Length())
    return {Length(), inner_width - column.graphic_width};
  const Length start = decimal_line(block, measure, placement) - block.integer;
  return {start, room.before + start + block.width() + column.graphic_gap};
}

namespace {

/// Draws in the room of one cell: x from its left edge, y from the middle of the line's digits.
class CellDrawing {
 public:
  CellDrawing(scene::Frame& frame, Point middle, Length width, Length leading,
              const document::GraphicInks& inks)
      : frame_(frame), middle_(middle), width_(width), leading_(leading), inks_(inks) {}

  void draw(const document::CellBar& bar);
  void draw(const document::CellProgress& progress);
  void draw(const document::CellSparkline& line);

 private:
  void rectangle(Length from, Length to, Length height, const Color& ink);
  void upright(Length at, Length height, Length width, const Color& ink);
  void place(Path path, std::optional<Color> fill, std::optional<scene::Stroke> stroke) {
    frame_.place(middle_, scene::Shape{std::move(path), fill, std::move(stroke)});
  }

  scene::Frame& frame_;
  Point middle_;
  Length width_;
  Length leading_;
  const document::GraphicInks& inks_;
};

void CellDrawing::rectangle(Length from, Length to, Length height, const Color& ink) {
  if (!(from < to)) return;
  place(Path::rectangle({{from, -(height / 2)}, {to - from, height}}), ink, {});
}

void CellDrawing::upright(Length at, Length height, Length width, const Color& ink) {
  place(Path::line({at, -(height / 2)}, {at, height / 2}), {}, scene::Stroke{ink, width, {}});
}

void CellDrawing::draw(const document::CellBar& bar) {
  const double range = bar.high - bar.low;
  const Length zero = width_ * (-bar.low / range);
  const Length end = width_ * ((bar.value - bar.low) / range);
  const Color& ink = bar.value < 0 ? inks_.below : inks_.bar;
  rectangle(std::min(zero, end), std::max(zero, end), leading_ * kBarHeight, ink);
  // A bar of no length is its zero line.
  if (bar.low < 0 || zero == end) upright(zero, leading_, kZeroLine, ink::black);
}

void CellDrawing::draw(const document::CellProgress& progress) {
  const Length full = width_ * (100 / progress.high);
  const Length end = width_ * (progress.percent / progress.high);
  const Length expected = width_ * (progress.expected / progress.high);
  const bool below = progress.percent < progress.expected;
  rectangle({}, full, leading_ * kBarHeight, inks_.track);
  rectangle({}, end, leading_ * kProgressHeight, below ? inks_.below : inks_.bar);
  // On the dark bar a line turns white.
  const auto line = [&](Length at) {
    const bool crossed = at < end;
    upright(at, leading_ * kBarHeight, kReferenceLine, ink::black);
    if (crossed) upright(at, leading_ * kProgressHeight, kReferenceLine, ink::white);
  };
  if (progress.expected > 0) line(expected);
  line(full);
}

void CellDrawing::draw(const document::CellSparkline& line) {
  std::vector<double> known;
  for (const auto& value : line.values) {
    if (value) known.push_back(*value);
  }
  if (known.empty()) return;
  const auto [low, high] = std::ranges::minmax(known);
  const Length height = leading_ * kSparklineHeight - kLastDot * 2;
  const Length step = (width_ - kLastDot * 2) /
                      static_cast<double>(std::max<std::size_t>(line.values.size() - 1, 1));
  Path path;
  Point last;
  bool open = false;
  for (std::size_t i = 0; i < line.values.size(); ++i) {
    if (!line.values[i]) {
      open = false;
      continue;
    }
    const double rise = high > low ? (*line.values[i] - low) / (high - low) : 0.5;
    last = {kLastDot + step * static_cast<double>(i), height * (0.5 - rise)};
    open ? path.line_to(last) : path.move_to(last);
    open = true;
  }
  place(std::move(path), {}, scene::Stroke{inks_.bar, kSparklineWidth, {}});
  if (open) place(Path::circle(last, kLastDot), inks_.bar, {});
}

}  // namespace

void draw_extra(scene::Frame& frame, const document::CellExtra& extra, const GraphicLine& line,
                const document::Column& column, const document::GraphicInks& inks) {
  const Length baseline = line.cell.y + line.baseline;
  place_mark(frame, extra.mark, {line.cell.x + line.places.mark, baseline}, line.size,
             extra.mark_color);
  if (!extra.graphic) return;
  frame.place({}, scene::TagMark{extra.figure});
  const Point middle{line.cell.x + line.places.drawing, baseline - line.size * kMiddleOfDigits};
  CellDrawing drawing(frame, middle, column.graphic_width, line.leading, inks);
  std::visit([&](const auto& graphic) { drawing.draw(graphic); }, *extra.graphic);
}

}  // namespace hopbao::layout::table
