#include "chart/label.hpp"

#include <algorithm>

namespace hopbao::chart {

namespace {

constexpr double kLeading = 11.0 / 9.0;
constexpr int kStrongWeight = 600;
constexpr Length kSmallest = Length::from_pt(7.5);

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// Byte offset of the end of the whole number in `text`: its decimal mark, or the end of its last
/// digit. npos if there is no digit.
std::size_t whole_end(std::string_view text, Lang lang) {
  const char mark = lang == Lang::vi ? ',' : '.';
  std::size_t last_digit = std::string_view::npos;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (is_digit(text[i])) last_digit = i;
    const bool between =
        i > 0 && i + 1 < text.size() && is_digit(text[i - 1]) && is_digit(text[i + 1]);
    if (text[i] == mark && between) return i;
  }
  return last_digit == std::string_view::npos ? last_digit : last_digit + 1;
}

/// Width of the glyphs of a run that draw bytes before `offset`.
Length width_before(const text::GlyphRun& run, std::size_t offset) {
  if (!run.font) return {};
  Length width;
  for (const text::Glyph& glyph : run.glyphs) {
    if (glyph.cluster >= offset) break;
    width += run.size * (static_cast<double>(glyph.advance) / run.font->metrics().units_per_em);
    width += run.letter_spacing;
    if (glyph.word_space) width += run.word_spacing;
  }
  return width;
}

Length cap_height_of(const text::Line& line, Length size) {
  for (const text::LinePiece& piece : line.pieces) {
    if (!piece.run.font) continue;
    const text::FontMetrics& metrics = piece.run.font->metrics();
    if (metrics.cap_height <= 0) continue;
    return piece.run.size * (static_cast<double>(metrics.cap_height) / metrics.units_per_em);
  }
  return size * 0.66;
}

}  // namespace

Length Label::ascent() const {
  return lines.empty() ? Length() : lines.front().ascent;
}

Length Label::descent() const {
  return lines.empty() ? Length() : lines.back().descent;
}

Length Label::height() const {
  if (lines.empty()) return {};
  return ascent() + leading * static_cast<double>(lines.size() - 1) + descent();
}

Length Label::baseline_around(Length center) const {
  if (lines.empty()) return center;
  return center + (cap_height - leading * static_cast<double>(lines.size() - 1)) / 2;
}

document::TextStyle LabelSetter::strong() const {
  document::TextStyle style = chart_.label;
  style.weight = std::max(style.weight, kStrongWeight);
  return style;
}

document::TextStyle LabelSetter::remark() const {
  document::TextStyle style = chart_.label;
  style.size = std::max(style.size - Length::from_pt(1), std::min(style.size, kSmallest));
  style.color = chart_.palette.grey_80;
  return style;
}

text::ShapedText LabelSetter::shape(const std::vector<LabelText>& texts) const {
  document::Inlines inlines;
  for (const LabelText& t : texts) {
    inlines.push_back(document::Text{t.text, t.style, t.span, t.source, chart_.tag, {}});
  }
  return text::shape(inlines, chart_.lang, fonts_, sink_);
}

Label LabelSetter::made_of(const std::vector<LabelText>& texts,
                           std::vector<text::Line> lines) const {
  Label label;
  std::erase_if(lines, [](const text::Line& line) { return line.pieces.empty(); });
  label.lines = std::move(lines);
  for (const LabelText& t : texts) label.text += t.text;
  for (const text::Line& line : label.lines) label.width = std::max(label.width, line.width);
  const Length size = texts.empty() ? chart_.label.size : texts.front().style.size;
  label.leading = size * kLeading;
  label.cap_height = label.empty() ? Length() : cap_height_of(label.lines.front(), size);
  return label;
}

Label LabelSetter::line(const std::vector<LabelText>& texts) const {
  return made_of(texts, {text::set_line(shape(texts))});
}

Label LabelSetter::block(const std::vector<LabelText>& texts, Length width) const {
  const text::ShapedText shaped = shape(texts);
  text::Line whole = text::set_line(shaped);
  if (fits(whole.width, width)) return made_of(texts, {std::move(whole)});

  text::SetParams params;
  params.width = std::max(width, text::measure(shaped).min);
  const std::size_t fewest = text::set_lines(shaped, params).size();
  // Even lines: the narrowest measure that needs no further line, to a quarter of a point.
  Length too_narrow = whole.width / static_cast<double>(fewest) - Length::from_pt(1);
  Length wide_enough = params.width;
  while (wide_enough - too_narrow > Length::from_pt(0.25)) {
    params.width = (too_narrow + wide_enough) / 2;
    const std::vector<text::Line> lines = text::set_lines(shaped, params);
    const bool overflows =
        std::ranges::any_of(lines, [](const text::Line& l) { return l.overflows; });
    (lines.size() > fewest || overflows ? too_narrow : wide_enough) = params.width;
  }
  params.width = wide_enough;
  return made_of(texts, text::set_lines(shaped, params));
}

void recolor(Label& label, const Color& ink) {
  for (text::Line& line : label.lines) {
    for (text::LinePiece& piece : line.pieces) piece.run.color = ink;
  }
}

Length decimal_offset(const Label& label, Lang lang) {
  if (label.empty()) return {};
  for (const text::LinePiece& piece : label.lines.front().pieces) {
    const std::size_t end = whole_end(piece.run.text, lang);
    if (end != std::string_view::npos) return piece.x + width_before(piece.run, end);
  }
  return label.width;
}

void DecimalColumn::add(const Label& label, Lang lang) {
  const Length offset = decimal_offset(label, lang);
  before = std::max(before, offset);
  after = std::max(after, label.width - offset);
}

}  // namespace hopbao::chart
