#include "text/paragraph.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace hopbao::text {

using namespace literals;

namespace {

// Below this measure justified Vietnamese opens rivers (spaces up to three times their width), so it is
// set ragged.
constexpr Length kNarrowestJustified = 110_mm;
// A last line of one syllable looks lost; this outweighs a somewhat looser paragraph.
constexpr double kSingleWordDemerits = 20000;

/// The glyphs [begin, end) of a run with the text that they draw.
GlyphRun slice(const GlyphRun& run, std::size_t begin, std::size_t end) {
  GlyphRun part;
  part.font = run.font;
  part.size = run.size;
  part.color = run.color;
  part.span = run.span;
  part.source = run.source;
  part.glyphs.assign(run.glyphs.begin() + static_cast<std::ptrdiff_t>(begin),
                     run.glyphs.begin() + static_cast<std::ptrdiff_t>(end));
  const std::size_t from = begin == 0 ? 0 : run.glyphs[begin].cluster;
  const std::size_t to = end == run.glyphs.size() ? run.text.size() : run.glyphs[end].cluster;
  part.text = run.text.substr(from, to - from);
  for (Glyph& glyph : part.glyphs) glyph.cluster -= static_cast<std::uint32_t>(from);
  return part;
}

/// Extra width of the spaces of a run at an adjustment ratio: all spaces of a run are alike.
Length word_spacing(const ShapedText& text, std::size_t first, std::size_t last, std::size_t piece,
                    double ratio) {
  for (std::size_t i = first; i < last; ++i) {
    const auto* glue = std::get_if<Glue>(&text.items[i]);
    if (glue == nullptr || text.sources[i].piece != piece || text.sources[i].end == 0) continue;
    return (ratio < 0 ? glue->shrink : glue->stretch) * ratio;
  }
  return {};
}

/// Collects a line's items into pieces.
class LineMaker {
 public:
  LineMaker(const ShapedText& text, std::size_t first, std::size_t last, double ratio)
      : text_(text), first_(first), last_(last), ratio_(ratio) {}

  Line make() {
    for (std::size_t i = first_; i < last_;) i = add_run_from(i);
    line_.width = x_;
    return std::move(line_);
  }

 private:
  /// Adds the items from `i` on that lie side by side in one piece; returns the item behind them.
  std::size_t add_run_from(std::size_t i) {
    const ShapedText::Source source = text_.sources[i];
    if (std::holds_alternative<Penalty>(text_.items[i])) return i + 1;
    const ShapedText::Piece& piece = text_.pieces.empty() ? kNoPiece : text_.pieces[source.piece];
    if (source.end == 0 && piece.blank.empty()) return i + 1;  // finishing glue
    if (source.end == 0) {
      if (std::holds_alternative<Box>(text_.items[i])) add_blank(piece);
      return i + 1;
    }
    std::size_t end = source.end;
    std::size_t next = i + 1;
    for (; next < last_; ++next) {
      if (std::holds_alternative<Penalty>(text_.items[next])) continue;
      if (text_.sources[next].piece != source.piece || text_.sources[next].begin != end) break;
      end = text_.sources[next].end;
    }
    add_glyphs(piece, source.piece, source.begin, end);
    return next;
  }

  void add_blank(const ShapedText::Piece& piece) {
    LinePiece blank;
    blank.x = x_;
    blank.width = piece.blank_width;
    blank.blank = piece.blank;
    x_ += blank.width;
    line_.pieces.push_back(std::move(blank));
  }

  void add_glyphs(const ShapedText::Piece& piece, std::size_t index, std::size_t begin, std::size_t end) {
    LinePiece part;
    part.x = x_;
    part.y = -piece.rise;
    part.run = slice(piece.run, begin, end);
    part.run.word_spacing = word_spacing(text_, first_, last_, index, ratio_);
    part.width = part.run.width();
    part.tag = piece.tag;
    part.target = piece.target;
    part.note = piece.note;
    const InkExtent ink = part.run.ink();
    line_.ascent = std::max(line_.ascent, ink.top + piece.rise);
    line_.descent = std::max(line_.descent, -ink.bottom - piece.rise);
    x_ += part.width;
    line_.pieces.push_back(std::move(part));
  }

  inline static const ShapedText::Piece kNoPiece{};
  const ShapedText& text_;
  std::size_t first_;
  std::size_t last_;
  double ratio_;
  Line line_;
  Length x_;
};

void shift(Line& line, Length by) {
  for (LinePiece& piece : line.pieces) piece.x += by;
}

bool ends_in_fill(const ShapedText& text, std::size_t item) {
  const auto* penalty = std::get_if<Penalty>(&text.items[item]);
  return penalty != nullptr && penalty->cost <= Penalty::kForced;
}

std::size_t skip_discarded(const ShapedText& text, std::size_t i) {
  while (i < text.items.size() && !std::holds_alternative<Box>(text.items[i]) && !ends_in_fill(text, i)) ++i;
  return i;
}

}  // namespace

std::vector<Line> set_lines(const ShapedText& text, const SetParams& params) {
  if (text.pieces.empty()) return {};
  const bool justified = params.align == document::Align::justify && params.width >= kNarrowestJustified;
  const bool indented = params.align == document::Align::justify || params.align == document::Align::start;
  const Length indent = indented ? params.first_indent : Length();
  BreakParams breaking;
  breaking.ragged = !justified;
  breaking.short_last_line = kSingleWordDemerits;
  const std::vector<Length> widths{params.width - indent, params.width};

  std::vector<Line> lines;
  std::size_t first = skip_discarded(text, 0);
  for (const Break& end : break_lines(text.items, widths, breaking)) {
    const bool fill = !justified || ends_in_fill(text, end.item);
    // A last line is not stretched, but it may have been shrunk to fit.
    Line line = LineMaker(text, first, end.item, fill ? std::min(end.ratio, 0.0) : end.ratio).make();
    const Length width = lines.empty() ? widths[0] : widths[1];
    line.overflows = !fits(line.width, width);
    if (params.align == document::Align::center) shift(line, (width - line.width) / 2);
    if (params.align == document::Align::end) shift(line, width - line.width);
    if (lines.empty()) shift(line, indent);
    lines.push_back(std::move(line));
    first = skip_discarded(text, end.item + 1);
  }
  return lines;
}

Line set_line(const ShapedText& text) { return LineMaker(text, 0, text.items.size(), 0).make(); }

}  // namespace hopbao::text
