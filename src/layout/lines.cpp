#include "layout/lines.hpp"

#include <cmath>
#include <optional>
#include <string>
#include <utility>

namespace hopbao::layout {

Length baseline_in(Length leading, const text::Font& font, Length size) {
  const text::FontMetrics& metrics = font.metrics();
  const double ascent = static_cast<double>(metrics.ascent) / metrics.units_per_em;
  const double descent = static_cast<double>(-metrics.descent) / metrics.units_per_em;
  return (leading - size * (ascent + descent)) / 2 + size * ascent;
}

static void place_piece(scene::Frame& frame, const text::LinePiece& piece, Point at,
                        document::StructId tag) {
  if (!piece.blank.empty()) {
    frame.place({at.x, Length()}, scene::Anchor{piece.blank, {piece.width, frame.size.height}});
    return;
  }
  frame.place(at, piece.run);
  if (piece.target.empty()) return;
  const text::InkExtent ink = piece.run.ink();
  const Point corner{at.x, at.y - ink.top};
  const Size size{piece.width, ink.top - ink.bottom};
  frame.place(corner, scene::Link{size, piece.target, piece.run.text, tag});
  if (piece.marks_note) {
    frame.place(corner, scene::Anchor{document::mark_place(piece.target), size});
  }
}

scene::Frame line_frame(const text::Line& line, Length width, Length leading, Length baseline,
                        Length x, document::StructId tag) {
  scene::Frame frame;
  frame.size = {width, leading};
  frame.baseline = baseline;
  std::optional<document::StructId> current;
  for (const text::LinePiece& piece : line.pieces) {
    document::StructId owner = piece.tag.valid() ? piece.tag : tag;
    if (piece.artifact) owner = {};
    if (current != owner) frame.place({}, scene::TagMark{owner});
    current = owner;
    place_piece(frame, piece, {x + piece.x, baseline + piece.y}, owner);
  }
  return frame;
}

scene::Frame lines_frame(const std::vector<text::Line>& lines, Length width, Length leading,
                         Length baseline, document::StructId tag, Length x) {
  scene::Frame stack;
  stack.size = {width, leading * static_cast<double>(lines.size())};
  stack.baseline = baseline;
  Length y;
  for (const text::Line& line : lines) {
    stack.place({Length(), y}, line_frame(line, width, leading, baseline, x, tag));
    y += leading;
  }
  return stack;
}

void report_overflow(const text::Line& line, Length width, diagnostics::DiagnosticSink& sink) {
  if (!line.overflows) return;
  for (const text::LinePiece& piece : line.pieces) {
    if (piece.run.glyphs.empty()) continue;
    const text::LinePiece& last = line.pieces.back();
    const long excess = std::lround(std::ceil((last.x + last.width - width).mm()));
    sink.report(diagnostics::Kind::line_overflows, piece.run.span,
                {piece.run.text, std::to_string(excess)});
    return;
  }
}

std::vector<std::size_t> notes_in(const text::Line& line) {
  std::vector<std::size_t> notes;
  for (const text::LinePiece& piece : line.pieces) {
    if (piece.note) notes.push_back(*piece.note);
  }
  return notes;
}

}  // namespace hopbao::layout
