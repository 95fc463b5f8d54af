#include "text/fill.hpp"

#include "text/paragraph_items.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace hopbao::text {

namespace {

constexpr double kDotStep = 0.5;  ///< of the size
constexpr int kLeastDots = 3;

/// Sets the tabs of the line that holds items [begin, end) and starts at `x`.
void set_tabs(const ShapedText& text, std::vector<Item>& items,
              std::pair<std::size_t, std::size_t> line, Length x) {
  std::size_t settled = line.first;
  for (std::size_t i = line.first; i < line.second; ++i) {
    if (const auto* glue = std::get_if<Glue>(&items[i])) x += glue->width;
    auto* box = std::get_if<Box>(&items[i]);
    if (box == nullptr) continue;
    if (is_tab(text, i)) {
      box->width = tab_end(text.pieces[text.sources[i].piece], x) - x;
      for (; settled < i; ++settled) {
        if (auto* glue = std::get_if<Glue>(&items[settled])) *glue = {glue->width, {}, {}};
        if (auto* before = std::get_if<Box>(&items[settled])) before->letters = {};
      }
    }
    x += box->width;
  }
}

}  // namespace

bool is_fill(const ShapedText::Piece& piece) {
  return !std::holds_alternative<std::monostate>(piece.fill);
}

Length least_leader(const GlyphRun& run) {
  // A step more than the dots have, because the grid may begin anywhere.
  return word_space(run) * 2 + run.size * (kDotStep * (kLeastDots + 1));
}

std::optional<LinePiece> leader_dots(const ShapedText::Piece& leader, Length from, Length to,
                                     Length right_edge) {
  const GlyphRun& dot = leader.run;
  const auto* room = std::get_if<LeaderRoom>(&leader.fill);
  if (room == nullptr || !room->dots || dot.glyphs.empty()) return std::nullopt;
  const Length step = dot.size * kDotStep;
  const Length gap = word_space(dot);
  const Length width = dot.width();
  // Dot k begins k steps before the right edge.
  const double slack = kLayoutTolerance / step;
  const auto first = static_cast<int>(std::floor((right_edge - (from + gap)) / step + slack));
  const auto last = static_cast<int>(std::ceil((right_edge - (to - gap - width)) / step - slack));
  if (first < last) return std::nullopt;
  LinePiece dots;
  dots.x = right_edge - step * static_cast<double>(first);
  dots.y = -leader.rise;
  dots.run = dot;
  dots.run.letter_spacing = step - width;
  dots.artifact = true;
  for (int k = first; k > last; --k) {
    dots.run.glyphs.push_back(dot.glyphs.front());
    dots.run.glyphs.back().cluster = static_cast<std::uint32_t>(dots.run.text.size());
    dots.run.text += dot.text;
  }
  dots.width = dots.run.width();
  return dots;
}

Length tab_end(const ShapedText::Piece& piece, Length x) {
  return std::max(std::get<TabStop>(piece.fill).at, x + word_space(piece.run));
}

bool is_tab(const ShapedText& text, std::size_t item) {
  const std::size_t piece = text.sources[item].piece;
  return piece != ShapedText::Source::kNothing &&
         std::holds_alternative<TabStop>(text.pieces[piece].fill);
}

bool has_tabs(const ShapedText& text) {
  return std::ranges::any_of(text.pieces, [](const ShapedText::Piece& piece) {
    return std::holds_alternative<TabStop>(piece.fill);
  });
}

std::vector<Item> items_with_tabs(const ShapedText& text, std::span<const Break> breaks,
                                  Length first_indent) {
  std::vector<Item> items = text.items;
  Length x = first_indent;
  std::size_t begin = 0;
  std::size_t next_break = 0;
  while (begin < items.size()) {
    std::size_t end = begin;
    if (breaks.empty()) {
      while (end + 1 < items.size() && !is_forced_break(items[end])) ++end;
    } else {
      end = breaks[next_break++].item;
    }
    set_tabs(text, items, {begin, end}, x);
    x = Length();
    begin = line_start(items, end);
  }
  return items;
}

}  // namespace hopbao::text
