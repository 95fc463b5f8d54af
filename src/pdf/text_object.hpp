#pragma once

#include "base/geometry.hpp"
#include "pdf/font_usage.hpp"
#include "text/glyph_run.hpp"

#include <cstdint>
#include <string>

namespace hopbao::pdf {

/// Writes the glyph runs of one page as text objects (ISO 32000-1, 9.4): codes with `TJ`, advances
/// that differ from the font's own as adjustments, raised glyphs with `Ts`, clusters drawn by
/// several glyphs as spans with ActualText.
class TextObject {
 public:
  TextObject(std::string& out, Length page_height) : out_(out), page_height_(page_height) {}

  bool is_open() const { return open_; }
  void open();
  void close();
  /// Writes a run whose baseline starts at `at`, counted from the page's top left. The object is
  /// open.
  void show(const text::GlyphRun& run, FontUsage& font, Point at);
  /// Writes a space behind the run just shown.
  void show_space_behind(FontUsage& font);
  /// Writes a space that ends at `at`, before the run that will start there.
  void show_space_before(FontUsage& font, Length size, Point at);

 private:
  void select(const FontUsage& font, Length size);
  void move_to(Point at);
  void show_cluster(const text::GlyphRun& run, FontUsage& font, std::size_t begin, std::size_t end);
  void show_shares(const text::GlyphRun& run, FontUsage& font, std::size_t begin, std::size_t end,
                   std::string_view text);
  void show_glyph(const text::GlyphRun& run, const text::Glyph& glyph, FontUsage& font,
                  std::uint16_t cid);
  void set_rise(double rise);
  void adjust(double thousandths);
  void append_code(std::uint16_t cid);
  void flush();

  std::string& out_;
  Length page_height_;
  bool open_ = false;
  const FontUsage* font_ = nullptr;  ///< what Tf has set
  Length size_;
  double rise_ = 0;       ///< what Ts has set, in points
  long long line_x_ = 0;  ///< start of the line (Td) in thousandths of a point, as written
  long long line_y_ = 0;
  std::string codes_;  ///< the TJ array being filled
  bool in_string_ = false;
  bool has_numbers_ = false;
  double pending_ = 0;  ///< adjustment due before the next code, in thousandths of the em
};

/// The characters that a glyph's cluster draws: up to the next cluster; spaces behind a word that
/// were left at a line's end without a glyph are no part of it.
std::string_view cluster_text(const text::GlyphRun& run, std::size_t begin, std::size_t end);

}  // namespace hopbao::pdf
