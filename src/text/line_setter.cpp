#include "text/line_setter.hpp"

#include "text/fill.hpp"
#include "text/paragraph_items.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

namespace hopbao::text {

using Source = ShapedText::Source;

/// Glyphs [begin, end) with their own text.
static GlyphRun slice_of(const GlyphRun& run, std::size_t begin, std::size_t end) {
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
  slice_is_settled_ = item < settled_;
}

void LineSetter::add_gap() {
  if (slice_.piece == Source::kNothing) return;
  const Length gap = word_space(text_.pieces[slice_.piece].run);
  close_slice();
  x_ += gap;
}

void LineSetter::close_slice() {
  if (slice_.piece == Source::kNothing) return;
  const Source slice = std::exchange(slice_, Source());
  const ShapedText::Piece& piece = text_.pieces[slice.piece];
  if (is_fill(piece)) return place_fill(slice.piece);
  if (slice.begin == slice.end) return place_blank(piece);
  place_glyphs(slice);
}

void LineSetter::place_fill(std::size_t piece) {
  const ShapedText::Piece& fill = text_.pieces[piece];
  if (std::holds_alternative<TabStop>(fill.fill)) {
    x_ = tab_end(fill, x_);
    return;
  }
  leaders_.push_back({piece, line_.pieces.size(), x_});
  x_ += least_leader(fill.run);
}

void LineSetter::place_blank(const ShapedText::Piece& piece) {
  LinePiece blank;
  blank.width = piece.blank_width;
  blank.blank = piece.blank;
  blank.run.span = piece.run.span;
  place(std::move(blank), piece);
}

GlyphRun LineSetter::take_run(std::size_t piece, std::size_t begin, std::size_t end) {
  const GlyphRun& run = text_.pieces[piece].run;
  const bool whole = begin == 0 && end == run.glyphs.size();
  return spent_ != nullptr && whole ? std::move(spent_->pieces[piece].run)
                                    : slice_of(run, begin, end);
}

void LineSetter::place_glyphs(const Source& source) {
  const ShapedText::Piece& piece = text_.pieces[source.piece];
  LinePiece placed;
  placed.run = take_run(source.piece, source.begin, source.end);
  if (!slice_is_settled_) {
    const double ratio = spacing_.ratio;
    const GlyphRun& run = placed.run;
    placed.run.letter_spacing = letter_room(run) * spacing_.letters;
    placed.run.word_spacing = ratio * (ratio > 0 ? space_stretch(run) : space_shrink(run)) -
                              placed.run.letter_spacing;  // which a space has, too
  }
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
  placed.marks_note = from.marks_note;
  placed.note = from.note;
  x_ += placed.width;
  line_.pieces.push_back(std::move(placed));
}

/// Shares out what the line leaves, and puts the dots in their places.
void LineSetter::fill_leaders() {
  if (leaders_.empty()) return;
  const Length more = std::max(end_ - x_, Length()) / static_cast<double>(leaders_.size());
  std::vector<LinePiece>& pieces = line_.pieces;
  std::size_t rows = 0;
  for (std::size_t i = 0; i < leaders_.size(); ++i) {
    const LeaderPlace& leader = leaders_[i];
    const ShapedText::Piece& piece = text_.pieces[leader.piece];
    const Length from = leader.x + more * static_cast<double>(i);
    const Length to = from + least_leader(piece.run) + more;
    const std::size_t next = leader.next + rows;
    for (std::size_t k = next; k < pieces.size(); ++k) pieces[k].x += more;
    x_ += more;
    std::optional<LinePiece> row = leader_dots(piece, from, to, end_);
    if (!row) continue;
    pieces.insert(pieces.begin() + static_cast<std::ptrdiff_t>(next), *std::move(row));
    ++rows;
  }
}

Line LineSetter::take() {
  close_slice();
  fill_leaders();
  if (!line_.pieces.empty()) line_.width = x_ - line_.pieces.front().x;
  return std::move(line_);
}

}  // namespace hopbao::text
