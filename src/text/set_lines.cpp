#include "text/balanced_breaks.hpp"
#include "text/fill.hpp"
#include "text/line_setter.hpp"
#include "text/paragraph.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <utility>

namespace hopbao::text {

using document::Align;

namespace {

/// Justified text opens rivers below this measure.
constexpr Length kNarrowestJustified = Length::from_mm(110);
/// Demerits of a last line of one syllable: about a line stretched to a ratio of 2.1, less than one
/// past tolerance.
constexpr double kShortLastLine = 1e6;
/// The same for ragged lines: about a line that is two thirds empty.
constexpr double kShortLastRagged = 5000;
/// A line whose spaces would open by more than this part of their stretch is left ragged.
constexpr double kLoosest = 2.5;
/// Widths of tabs and the breaks that they depend on settle in one or two rounds.
constexpr int kTabRounds = 4;

Length right_edge(const Line& line) {
  return line.pieces.empty() ? Length() : line.pieces.front().x + line.width;
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

/// How far the line's spaces and letters are really opened: a last line keeps them, and so does one
/// that would open past what is bearable.
Spacing spacing_of(const Break& end, const Item& item) {
  const bool natural = is_forced_break(item) || end.ratio > kLoosest;
  if (!natural) return {end.ratio, end.letters};
  return {std::min(end.ratio, 0.0), std::min(end.letters, 0.0)};
}

bool same_items(const std::vector<Break>& a, const std::vector<Break>& b) {
  return std::ranges::equal(a, b, {}, &Break::item, &Break::item);
}

/// The breaks of a text with tabs, whose widths depend on where the lines begin.
std::vector<Break> break_with_tabs(const ShapedText& text, std::span<const Length> widths,
                                   Length first_indent, const BreakParams& params) {
  std::vector<Break> breaks;
  for (int round = 0; round < kTabRounds; ++round) {
    const std::vector<Item> items = items_with_tabs(text, breaks, first_indent);
    std::vector<Break> next = break_lines(items, widths, params);
    const bool settled = same_items(next, breaks);
    breaks = std::move(next);
    if (settled) break;
  }
  return breaks;
}

std::vector<Break> breaks_of(const ShapedText& text, const SetParams& params, Length first_indent) {
  const bool justified = params.align == Align::justify && params.width >= kNarrowestJustified;
  BreakParams breaking = break_params(justified);
  breaking.fewest_lines = params.fewest_lines;
  const std::array<Length, 2> widths{params.width - first_indent, params.width};
  if (has_tabs(text)) return break_with_tabs(text, widths, first_indent, breaking);
  return break_lines(text.items, widths, breaking);
}

/// The first item of the line [begin, end) that tabs leave alone.
std::size_t behind_tabs(const ShapedText& text, std::size_t begin, std::size_t end) {
  for (std::size_t i = end; i > begin; --i) {
    if (is_tab(text, i - 1)) return i;
  }
  return begin;
}

}  // namespace

std::vector<Line> set_lines(const ShapedText& text, const SetParams& params) {
  std::vector<Line> lines;
  if (text.items.empty()) return lines;
  const bool indented = params.align == Align::start || params.align == Align::justify;
  const Length first_indent = indented ? params.first_indent : Length();
  const bool tabs = has_tabs(text);
  std::vector<Break> breaks = breaks_of(text, params, first_indent);
  if (params.balanced && !tabs && breaks.size() > 1 && first_indent == Length()) {
    std::vector<Break> even = balanced_breaks(text.items, breaks.size(), params.width);
    if (!even.empty()) breaks = std::move(even);
  }
  lines.reserve(breaks.size());
  std::size_t item = 0;
  for (const Break& end : breaks) {
    const Length indent = lines.empty() ? first_indent : Length();
    const std::size_t settled = tabs ? behind_tabs(text, item, end.item) : item;
    LineSetter setter(text, {indent, params.width}, spacing_of(end, text.items[end.item]), settled);
    for (; item < end.item; ++item) setter.add(item);
    Line line = setter.take();
    line.overflows = !fits(right_edge(line), params.width);
    if (!line.overflows) {
      shift(line, (params.width - indent - line.width) * share_before(params.align));
    }
    lines.push_back(std::move(line));
    item = line_start(text.items, end.item);
  }
  return lines;
}

static Line take_line(LineSetter setter, const ShapedText& text) {
  for (std::size_t i = 0; i < text.items.size(); ++i) {
    setter.add(i);
    if (is_forced_break(text.items[i]) && i + 1 < text.items.size()) setter.add_gap();
  }
  return setter.take();
}

Line set_line(const ShapedText& text) {
  return take_line(LineSetter(text, {}), text);
}

Line set_line(ShapedText&& text) {
  return take_line(LineSetter(std::move(text), {}), text);
}

/// Most cells of tables: what goes into one line needs no search for its end.
std::vector<Line> set_lines(ShapedText&& text, const SetParams& params) {
  const bool ragged = params.align != Align::justify && params.first_indent == Length();
  if (!ragged || text.items.empty() || !is_plain_line(text) ||
      !fits(measure(text).max, params.width)) {
    return set_lines(std::as_const(text), params);
  }
  std::vector<Line> lines;
  lines.push_back(set_line(std::move(text)));
  shift(lines.front(), (params.width - lines.front().width) * share_before(params.align));
  return lines;
}

bool is_plain_line(const ShapedText& text) {
  const auto breaks = std::ranges::count_if(text.items, is_forced_break);
  return breaks <= 1 && std::ranges::none_of(text.pieces, is_fill);
}

InkExtent ink_of(const ShapedText& text) {
  InkExtent all;
  for (const ShapedText::Piece& piece : text.pieces) {
    const InkExtent ink = piece.run.ink();
    all.top = std::max(all.top, ink.top + piece.rise);
    all.bottom = std::min(all.bottom, ink.bottom + piece.rise);
  }
  return all;
}

static Measure measure_items(std::span<const Item> items) {
  Measure result;
  Length line;
  Length unbroken;       // since the last place to break
  bool dropping = true;  // glue that a line does not begin with
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (is_break_opportunity(items, i)) {
      result.min = std::max(result.min, unbroken);
      unbroken = Length();
      dropping = true;
    }
    if (is_forced_break(items[i])) {
      result.max = std::max(result.max, line);
      line = Length();
    } else if (const auto* glue = std::get_if<Glue>(&items[i])) {
      line += glue->width;
      if (!dropping) unbroken += glue->width;
    } else if (const auto* box = std::get_if<Box>(&items[i])) {
      line += box->width;
      unbroken += box->width;
      dropping = false;
    }
  }
  return result;
}

Measure measure(const ShapedText& text) {
  if (has_tabs(text)) return measure_items(items_with_tabs(text, {}, {}));
  return measure_items(text.items);
}

}  // namespace hopbao::text
