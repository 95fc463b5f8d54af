#include "layout/key_figures.hpp"

#include "layout/content.hpp"
#include "layout/drawing.hpp"
#include "layout/paragraph.hpp"

#include <algorithm>
#include <utility>

namespace hopbao::layout {

using namespace literals;
using document::KeyFigure;

static constexpr Length kAirOverFoot = 2_pt;

/// A paragraph placed with its upper left corner at `at`; returns its height.
static Length place_text(scene::Frame& frame, const document::Paragraph& text, Point at,
                         Length width, std::size_t room, const Context& context) {
  if (text.content.empty()) return {};
  const SetParagraph set = set_paragraph(text, width, context);
  report_lines(text.content, set.lines.size(), room, context);
  frame.place(at, paragraph_frame(set, width));
  return set.leading * static_cast<double>(set.lines.size());
}

/// The line of the change: its mark as a shape, then the words.
static Length place_change(scene::Frame& frame, const KeyFigure& figure, Point at, Length width,
                           const Context& context) {
  if (figure.change.content.empty()) return {};
  const document::ParagraphStyle& style = *figure.change.style;
  const SetParagraph set = set_paragraph(figure.change, width, context);
  const Length advance = place_mark(frame, figure.direction, {at.x, at.y + set.baseline},
                                    style.text.size, figure.mark_color);
  return place_text(frame, figure.change, {at.x + advance, at.y}, width - advance, 1, context);
}

/// Number and unit in one line.
static document::Paragraph number_line(const KeyFigure& figure) {
  document::Paragraph line = figure.number;
  line.content.insert(line.content.end(), figure.unit.begin(), figure.unit.end());
  return line;
}

/// The number in the smaller size; a unit close to it comes along.
static document::Paragraph small_number(const KeyFigure& figure, const document::SharedStyle& small,
                                        double scale) {
  document::Paragraph line = figure.unit_close ? number_line(figure) : figure.number;
  const document::SharedTextStyle large = document::text_style_of(figure.number.style);
  for (document::Inline& piece : line.content) {
    auto* text = std::get_if<document::Text>(&piece);
    if (text == nullptr) continue;
    if (text->style == large) {
      text->style = document::text_style_of(small);
    } else if (figure.unit_close) {
      text->style.change([&](document::TextStyle& unit) { unit.size = unit.size * scale; });
    }
  }
  line.style = small;
  return line;
}

static Length natural_width(const document::Paragraph& line, const Context& context) {
  return text::measure(shape_content(line.content, context)).max;
}

/// Draws the tiles of one block, which share their sizes.
class TileSetter {
 public:
  TileSetter(const document::Tiles& tiles, const Context& context)
      : tiles_(tiles), context_(context) {
    const double count = tiles.columns;
    width_ = (tiles.width - tiles.gap * (count - 1)) / count;
    inner_ = width_ - tiles.padding * 2;
    small_ = std::ranges::any_of(tiles.tiles, [&](const KeyFigure& tile) {
      return !fits(natural_width(number_line(tile), context), inner_);
    });
  }

  Strip row(std::size_t first) const {
    Strip strip;
    strip.frame.size = {context_.width, tiles_.height};
    const auto columns = static_cast<std::size_t>(tiles_.columns);
    const std::size_t end = std::min(first + columns, tiles_.tiles.size());
    Length x;
    for (std::size_t i = first; i < end; ++i) {
      strip.frame.place({x, Length()}, tile(tiles_.tiles[i]));
      x += width_ + tiles_.gap;
    }
    strip.space_after = tiles_.gap;
    strip.after = BreakAppeal::forbidden;
    return strip;
  }

 private:
  scene::Frame tile(const KeyFigure& tile) const;
  void number(scene::Frame& frame, const KeyFigure& tile, Length top, Length unit_bottom) const;

  const document::Tiles& tiles_;
  const Context& context_;
  Length width_;
  Length inner_;
  bool small_ = false;
};

void TileSetter::number(scene::Frame& frame, const KeyFigure& tile, Length top,
                        Length unit_bottom) const {
  const Length x = tiles_.padding;
  if (!small_) {
    place_text(frame, number_line(tile), {x, top}, inner_, 1, context_);
    return;
  }
  const double scale = tiles_.small_number->text.size / tile.number.style->text.size;
  place_text(frame, small_number(tile, tiles_.small_number, scale), {x, top}, inner_, 1, context_);
  if (tile.unit_close || tile.unit.empty()) return;
  document::Paragraph unit;
  unit.content = tile.unit;
  // The space that stands between number and unit on one line.
  auto& first = std::get<document::Text>(unit.content.front());
  if (first.text.starts_with("\u00A0")) first.text.erase(0, 2);
  unit.style = tiles_.unit;
  unit.tag = tile.number.tag;
  place_text(frame, unit, {x, unit_bottom - unit.style->leading}, inner_, 1, context_);
}

scene::Frame TileSetter::tile(const KeyFigure& tile) const {
  constexpr std::size_t kLabelLines = 2;
  scene::Frame frame;
  frame.size = {width_, tiles_.height};
  place_rectangle(frame, {{}, frame.size}, tiles_.ground);
  place_rectangle(frame, {{}, {width_, tiles_.rule_width}}, tiles_.rule_color);
  const Length x = tiles_.padding;
  const Length top = tiles_.rule_width + tiles_.padding;
  place_text(frame, tile.label, {x, top}, inner_, kLabelLines, context_);
  const Length foot = tiles_.height - tiles_.padding - tile.foot.style->leading;
  // A unit of its own line takes this air.
  const Length air = small_ ? Length() : kAirOverFoot;
  const Length change = foot - air - tile.change.style->leading;
  number(frame, tile, top + tile.label.style->leading * kLabelLines, change);
  place_change(frame, tile, {x, change}, inner_, context_);
  place_text(frame, tile.foot, {x, foot}, inner_, 1, context_);
  return frame;
}

std::vector<Strip> tiles_strips(const document::Tiles& tiles, const Context& context) {
  const TileSetter setter(tiles, context);
  std::vector<Strip> strips;
  for (std::size_t i = 0; i < tiles.tiles.size(); i += static_cast<std::size_t>(tiles.columns)) {
    strips.push_back(setter.row(i));
  }
  if (strips.empty()) return strips;
  strips.front().space_before = tiles.space_before;
  strips.back().space_after = tiles.space_after;
  strips.back().after = BreakAppeal::good;
  return strips;
}

scene::Frame figure_column_frame(const document::FigureColumn& column, Length width,
                                 const Context& context) {
  constexpr std::size_t kLabelLines = 2;
  scene::Frame frame;
  frame.size.width = width;
  Length& y = frame.size.height;
  for (std::size_t i = 0; i < column.figures.size(); ++i) {
    const KeyFigure& figure = column.figures[i];
    if (i > 0) y += column.gap;
    const Length rule = i == 0 ? column.rule_width : column.inner_rule_width;
    place_rectangle(frame, {{Length(), y}, {width, rule}},
                    i == 0 ? column.rule_color : column.inner_rule_color);
    y += rule + column.padding;
    y += place_text(frame, figure.label, {Length(), y}, width, kLabelLines, context);
    y += place_text(frame, number_line(figure), {Length(), y}, width, 1, context);
    y += place_change(frame, figure, {Length(), y}, width, context);
  }
  return frame;
}

std::vector<Strip> figure_column_strips(const document::FigureColumn& column,
                                        const Context& context) {
  Strip strip;
  strip.frame = figure_column_frame(column, std::min(column.width, context.width), context);
  strip.space_after = column.space_after;
  return {strip};
}

}  // namespace hopbao::layout
