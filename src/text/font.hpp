#pragma once

#include "base/length.hpp"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace hopbao::text {

/// Vertical measures of a face, in its own units (`units_per_em` to the em), up positive.
struct FontMetrics {
  int units_per_em = 1000;
  int ascent = 0;   ///< hhea
  int descent = 0;  ///< hhea, negative
  int cap_height = 0;
  int x_height = 0;
  int bbox[4] = {0, 0, 0, 0};  ///< xMin yMin xMax yMax
  double italic_angle = 0;     ///< degrees, negative leans right
  bool fixed_pitch = false;
  bool serif = false;
  bool cff = false;  ///< outlines are CFF, not glyf
};

/// Vertical extent of some ink around its baseline, up positive.
struct InkExtent {
  Length top;
  Length bottom;
};

/// One face: an immutable font file opened for shaping. Shared by everything that was set in it.
class Font {
 public:
  struct Impl;
  explicit Font(std::unique_ptr<Impl> impl);
  ~Font();

  /// Opens and checks a TrueType/OpenType file: FreeType must load it, it must have outlines and no
  /// axes, and OS/2 fsType must allow embedding a subset. Returns nullptr if it cannot be used, and
  /// as `reason` the path with a technical word that reads the same in every language ("fsType
  /// 0x0002").
  static std::shared_ptr<const Font> open(std::string family, int weight, bool italic,
                                          const std::filesystem::path& file, std::string& reason);

  const std::string& family() const;
  int weight() const;
  bool italic() const;
  const std::string& postscript_name() const;
  const FontMetrics& metrics() const;
  /// The whole font file: what the backend makes its subset of.
  std::string_view bytes() const;
  bool has_glyph(char32_t code_point) const;
  /// Advance of a glyph in font units.
  int advance(std::uint32_t glyph) const;
  /// Advance of the word space U+0020 in font units: what glue stretches and shrinks by parts of.
  int space_advance() const;
  /// Height and depth of a glyph's outline in font units, up positive.
  void ink(std::uint32_t glyph, int& top, int& bottom) const;

  const Impl& impl() const { return *impl_; }  ///< for src/text/ only

 private:
  std::unique_ptr<Impl> impl_;
};

using SharedFont = std::shared_ptr<const Font>;

}  // namespace hopbao::text
