#include "pdf/text_object.hpp"

#include "base/invariant.hpp"
#include "pdf/cluster_text.hpp"
#include "pdf/syntax.hpp"
#include "unicode/utf8.hpp"

#include <cmath>

namespace hopbao::pdf {

/// Adjustments below this (in thousandths of the em) are rounding, not kerning.
static constexpr double kLeastAdjustment = 0.05;

void TextObject::open() {
  out_ += "BT\n";
  open_ = true;
  line_x_ = 0;
  line_y_ = 0;
}

void TextObject::close() {
  if (!open_) return;
  out_ += "ET\n";
  open_ = false;
}

void TextObject::select(const FontUsage& font, Length size) {
  if (font_ == &font && size_ == size) return;
  font_ = &font;
  size_ = size;
  append_name(out_, font.name());
  out_ += ' ';
  append_number(out_, size.pt());
  out_ += " Tf\n";
}

/// Td counts from the last line's start; differences of rounded places, so that nothing drifts.
void TextObject::move_to(Point at) {
  const long long x = std::llround(at.x.pt() * 1000);
  const long long y = std::llround((page_height_ - at.y).pt() * 1000);
  append_number(out_, static_cast<double>(x - line_x_) / 1000);
  out_ += ' ';
  append_number(out_, static_cast<double>(y - line_y_) / 1000);
  out_ += " Td\n";
  line_x_ = x;
  line_y_ = y;
}

void TextObject::append_code(std::uint16_t cid) {
  if (std::abs(pending_) >= kLeastAdjustment) {
    if (in_string_) codes_ += '>';
    in_string_ = false;
    const double written = std::round(pending_ * 10) / 10;
    append_number(codes_, written, 1);
    has_numbers_ = true;
    pending_ -= written;
  }
  if (!in_string_) codes_ += '<';
  in_string_ = true;
  const char bytes[2] = {static_cast<char>(cid >> 8), static_cast<char>(cid & 0xFF)};
  append_hex(codes_, {bytes, 2});
}

void TextObject::flush() {
  if (codes_.empty()) return;
  if (in_string_) codes_ += '>';
  if (has_numbers_) {
    out_ += '[';
    out_ += codes_;
    out_ += "]TJ\n";
  } else {
    out_ += codes_;
    out_ += "Tj\n";
  }
  codes_.clear();
  in_string_ = false;
  has_numbers_ = false;
}

/// Moves the pen right by `thousandths` of the em; TJ's numbers move it left. Rounding is carried
/// to the next adjustment, never into one that is none.
void TextObject::adjust(double thousandths) {
  pending_ -= thousandths;
}

void TextObject::set_rise(double rise) {
  if (rise == rise_) return;
  flush();
  rise_ = rise;
  append_number(out_, rise);
  out_ += " Ts\n";
}

void TextObject::show_glyph(const text::GlyphRun& run, const text::Glyph& glyph, FontUsage& font,
                            std::uint16_t cid) {
  const double em = font.font().metrics().units_per_em;
  const double size = run.size.pt();
  set_rise(glyph.y_offset / em * size);
  const double offset = 1000 * glyph.x_offset / em;
  adjust(offset);
  append_code(cid);
  Length extra = run.letter_spacing;
  if (glyph.word_space) extra += run.word_spacing;
  adjust(1000 * glyph.advance / em + 1000 * extra.pt() / size - font.width(glyph.id) - offset);
}

std::string_view cluster_text(const text::GlyphRun& run, std::size_t begin, std::size_t end) {
  const std::size_t from = run.glyphs[begin].cluster;
  const std::size_t to = end < run.glyphs.size() ? run.glyphs[end].cluster : run.text.size();
  invariant(from < to && to <= run.text.size(), "a glyph's cluster lies outside its run's text");
  std::string_view text = std::string_view(run.text).substr(from, to - from);
  const std::size_t last = text.find_last_not_of(' ');
  return text.substr(0, last == std::string_view::npos ? 1 : last + 1);
}

void TextObject::show_shares(const text::GlyphRun& run, FontUsage& font, std::size_t begin,
                             std::size_t end, std::string_view text) {
  const std::vector<std::string> shares = share_text(text, end - begin);
  flush();
  out_ += "/Span<</ActualText<FEFF";
  append_hex(out_, unicode::to_utf16be(text));
  out_ += ">>>BDC\n";
  for (std::size_t i = begin; i < end; ++i) {
    const text::Glyph& glyph = run.glyphs[i];
    show_glyph(run, glyph, font, font.choose(glyph.id, shares[i - begin]).cid);
  }
  set_rise(0);
  flush();
  out_ += "EMC\n";
}

void TextObject::show_cluster(const text::GlyphRun& run, FontUsage& font, std::size_t begin,
                              std::size_t end) {
  const std::string_view text = cluster_text(run, begin, end);
  if (end - begin == 1) {
    const FontUsage::Choice choice = font.choose(run.glyphs[begin].id, text);
    // To readers a space that does not break is a space, and a span at every one would be a
    // nuisance.
    if (choice.says_text || run.glyphs[begin].word_space)
      return show_glyph(run, run.glyphs[begin], font, choice.cid);
  }
  show_shares(run, font, begin, end, text);
}

void TextObject::show(const text::GlyphRun& run, FontUsage& font, Point at) {
  select(font, run.size);
  move_to(at);
  pending_ = 0;
  for (std::size_t begin = 0; begin < run.glyphs.size();) {
    std::size_t end = begin + 1;
    while (end < run.glyphs.size() && run.glyphs[end].cluster == run.glyphs[begin].cluster) ++end;
    show_cluster(run, font, begin, end);
    begin = end;
  }
  set_rise(0);
  flush();
}

void TextObject::show_space_behind(FontUsage& font) {
  const std::optional<std::uint16_t> glyph = font.space_glyph();
  if (!glyph) return;
  pending_ = 0;
  append_code(font.choose(*glyph, " ").cid);
  flush();
}

void TextObject::show_space_before(FontUsage& font, Length size, Point at) {
  const std::optional<std::uint16_t> glyph = font.space_glyph();
  if (!glyph) return;
  select(font, size);
  move_to({at.x - size * (font.width(*glyph) / 1000), at.y});
  show_space_behind(font);
}

}  // namespace hopbao::pdf
