#pragma once

#include "text/font.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

struct hb_face_t;

namespace hopbao::pdf {

/// A font file cut down to some of its glyphs.
struct FontSubset {
  std::string bytes;                   ///< TrueType file, or a bare CFF table
  std::vector<std::uint16_t> new_ids;  ///< for each glyph asked for, its id in the subset
};

/// A font file as the PDF backend needs it: for making its subset (HarfBuzz).
class FontProgram {
 public:
  /// `font` outlives the program.
  explicit FontProgram(const text::Font& font);

  std::optional<std::uint16_t> glyph_of(char32_t code_point) const;
  /// The subset with these glyphs and .notdef. glyf outlines lose their hints and get new, dense
  /// ids; CFF outlines keep hints and ids, because a reader takes their CIDs as glyph ids (ISO
  /// 32000-1, 9.7.4.2).
  FontSubset subset(std::span<const std::uint16_t> glyphs) const;

 private:
  struct Free {
    void operator()(hb_face_t* face) const;
  };
  const text::Font& font_;
  std::unique_ptr<hb_face_t, Free> face_;
};

}  // namespace hopbao::pdf
