#include "text/paragraph.hpp"
#include "text/paragraph_items.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace hopbao::text {

using document::Align;
using Source = ShapedText::Source;

namespace {

/// Justified text opens rivers below this measure.
constexpr Length kNarrowestJustified = Length::from_mm(110);
/// Demerits of a last line of one syllable: about a line stretched to a ratio of 2.1, less than one
/// past tolerance.
constexpr double kShortLastLine = 1e6;
/// A line whose spaces would open by more than this part of their stretch is left ragged.
constexpr double kLoosest = 2.5;
/// The same for ragged lines: about a line that is two thirds empty.
constexpr double kShortLastRagged = 5000;

/// Puts items behind each other on a line.
class LineSetter {
 public:
  /// `ratio` of the glue, as break_lines() gives it.
  LineSetter(const ShapedText& text, Length start, double ratio)
      : text_(text), x_(start), ratio_(ratio) {}

  void add(std::size_t item);
  void add_gap();
  Line take();

 private:
  void close_slice();
  void place_glyphs(const ShapedText::Piece& piece, std::size_t begin, std::size_t end);
  void place(LinePiece piece, const ShapedText::Piece& from);

  const ShapedText& text_;
  Length x_;
  double ratio_;
  Source slice_;  ///< glyphs of one piece that have not been placed
  Line line_;
};

/// Glyphs [begin, end) with their own text.
GlyphRun slice_of(const GlyphRun& run, std::size_t begin, std::size_t end) {
  GlyphRun slice;
  slice.font = run.font;
  slice.size = run.size;
  slice.color = run.color;
  slice.letter_spacing = run.letter_spacing;
  slice.span = run.span;
  slice.source = run.source;
  const auto first = run.glyphs.begin();
  slice.glyphs.assign(first + static_cast<std::ptrdiff_t>(begin),
                      first + static_cast<std::ptrdiff_t>(end));
  const std::uint32_t from = run.glyphs[begin].cluster;
  const std::size_t to = end < run.glyphs.size() ? run.glyphs[end].cluster : run.text.size();
  slice.text = run.text.substr(from, to - from);
  for (Glyph& glyph : slice.glyphs) glyph.cluster -= from;
  return slice;
}

void LineSetter::add(std::size_t item) {
  const Source& source = text_.sources[item];
  if (source.piece == Source::kNothing) return;
  if (source.piece == slice_.piece && source.begin == slice_.end) {
    slice_.end = source.end;
    return;
  }
  close_slice();
  slice_ = source;
}

/// A word space where a line would have ended.
void LineSetter::add_gap() {
  if (slice_.piece == Source::kNothing) return;
  const GlyphRun& run = text_.pieces[slice_.piece].run;
  close_slice();
  if (!run.font) return;
  x_ += run.size *
        (static_cast<double>(run.font->space_advance()) / run.font->metrics().units_per_em);
}

void LineSetter::close_slice() {
  if (slice_.piece == Source::kNothing) return;
  const ShapedText::Piece& piece = text_.pieces[slice_.piece];
  const auto [begin, end] = std::pair(slice_.begin, slice_.end);
  slice_ = {};
  if (begin < end) return place_glyphs(piece, begin, end);
  LinePiece blank;
  blank.width = piece.blank_width;
  blank.blank = piece.blank;
  blank.run.span = piece.run.span;
  place(std::move(blank), piece);
}

void LineSetter::place_glyphs(const ShapedText::Piece& piece, std::size_t begin, std::size_t end) {
  LinePiece placed;
  placed.run = slice_of(piece.run, begin, end);
  placed.run.word_spacing =
      ratio_ * (ratio_ > 0 ? space_stretch(piece.run) : space_shrink(piece.run));
  placed.width = placed.run.width();
  const InkExtent ink = placed.run.ink();
  line_.ascent = std::max(line_.ascent, ink.top + piece.rise);
  line_.descent = std::max(line_.descent, -(ink.bottom + piece.rise));
  place(std::move(placed), piece);
}

void LineSetter::place(LinePiece placed, const ShapedText::Piece& from) {
  placed.x = x_;
  placed.y = -from.rise;
  placed.tag = from.tag;
  placed.target = from.target;
  placed.note = from.note;
  x_ += placed.width;
  line_.pieces.push_back(std::move(placed));
}

Line LineSetter::take() {
  close_slice();
  if (!line_.pieces.empty()) line_.width = x_ - line_.pieces.front().x;
  return std::move(line_);
}

void shift(Line& line, Length by) {
  for (LinePiece& piece : line.pieces) piece.x += by;
}

/// Where in the room that a line leaves it stands.
double share_before(Align align) {
  switch (align) {
    case Align::end:
      return 1;
    case Align::center:
      return 0.5;
    case Align::start:
    case Align::justify:
      break;
  }
  return 0;
}

BreakParams break_params(bool justified) {
  BreakParams params;
  params.ragged = !justified;
  params.short_last_line = justified ? kShortLastLine : kShortLastRagged;
  return params;
}

/// How far the line's spaces are really opened: a last line keeps them, and so does one that would
/// open past tolerance.
double set_ratio(const Break& end, const Item& item, double tolerance) {
  const bool natural = is_forced_break(item) || end.ratio > tolerance;
  return natural ? std::min(end.ratio, 0.0) : end.ratio;
}

}  // namespace

std::vector<Line> set_lines(const ShapedText& text, const SetParams& params) {
  std::vector<Line> lines;
  if (text.items.empty()) return lines;
  const bool justified = params.align == Align::justify && params.width >= kNarrowestJustified;
  const BreakParams breaking = break_params(justified);
  const bool indented = params.align == Align::start || params.align == Align::justify;
  const Length first_indent = indented ? params.first_indent : Length();
  const std::array<Length, 2> widths{params.width - first_indent, params.width};
  const std::vector<Break> breaks = break_lines(text.items, widths, breaking);
  lines.reserve(breaks.size());
  std::size_t item = 0;
  for (const Break& end : breaks) {
    const Length indent = lines.empty() ? first_indent : Length();
    const Length measure = params.width - indent;
    LineSetter setter(text, indent, set_ratio(end, text.items[end.item], kLoosest));
    for (; item < end.item; ++item) setter.add(item);
    Line line = setter.take();
    line.overflows = !fits(line.width, measure);
    if (!line.overflows) shift(line, (measure - line.width) * share_before(params.align));
    lines.push_back(std::move(line));
    item = line_start(text.items, end.item);
  }
  return lines;
}

Line set_line(const ShapedText& text) {
  LineSetter setter(text, Length(), 0);
  for (std::size_t i = 0; i < text.items.size(); ++i) {
    setter.add(i);
    if (is_forced_break(text.items[i]) && i + 1 < text.items.size()) setter.add_gap();
  }
  return setter.take();
}

Measure measure(const ShapedText& text) {
  Measure result;
  Length line;
  Length unbroken;       // since the last place to break
  bool dropping = true;  // glue that a line does not begin with
  for (std::size_t i = 0; i < text.items.size(); ++i) {
    if (is_break_opportunity(text.items, i)) {
      result.min = std::max(result.min, unbroken);
      unbroken = Length();
      dropping = true;
    }
    if (is_forced_break(text.items[i])) {
      result.max = std::max(result.max, line);
      line = Length();
    } else if (const auto* glue = std::get_if<Glue>(&text.items[i])) {
      line += glue->width;
      if (!dropping) unbroken += glue->width;
    } else if (const auto* box = std::get_if<Box>(&text.items[i])) {
      line += box->width;
      unbroken += box->width;
      dropping = false;
    }
  }
  return result;
}

}  // namespace hopbao::text
