#pragma once

#include "pdf/font_program.hpp"
#include "text/font.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hopbao::pdf {

/// What of a face is painted: a code (CID) for every glyph and the text it stands for, in order of
/// first use from 1. The same glyph drawn for another text (space and no-break space) has a code of
/// its own. CFF faces have no choice: there the code is the glyph's id and keeps the text of its
/// first use.
class FontUsage {
 public:
  /// A code in use; `glyph` in the face.
  struct Code {
    std::uint16_t cid = 0;
    std::uint16_t glyph = 0;
    std::string text;
  };
  /// `says_text`: the code stands for just the text that was asked for.
  struct Choice {
    std::uint16_t cid = 0;
    bool says_text = true;
  };

  /// `name`: the resource name that content streams use.
  FontUsage(text::SharedFont font, std::string name);

  /// The code of a glyph that draws `text` (not empty). .notdef is never painted.
  Choice choose(std::uint16_t glyph, std::string_view text);
  /// The glyph of the ordinary space, if the face has one.
  std::optional<std::uint16_t> space_glyph();
  /// Advance in thousandths of the em.
  double width(std::uint16_t glyph) const;

  const text::Font& font() const { return *font_; }
  const text::SharedFont& shared() const { return font_; }
  const std::string& name() const { return name_; }
  const FontProgram& program() const { return program_; }
  /// In order of first use.
  const std::vector<Code>& codes() const { return codes_; }

 private:
  text::SharedFont font_;
  std::string name_;
  FontProgram program_;
  std::vector<Code> codes_;
  std::vector<std::uint32_t> next_;      ///< of each code, the next one of the same glyph, plus 1
  std::vector<std::uint32_t> by_glyph_;  ///< of each glyph, its first code's index plus 1
  std::optional<std::optional<std::uint16_t>> space_;
};

/// The faces of a file, in order of first use.
class FontSet {
 public:
  FontUsage& use(const text::SharedFont& font);
  const std::vector<std::unique_ptr<FontUsage>>& all() const { return fonts_; }

 private:
  std::vector<std::unique_ptr<FontUsage>> fonts_;
};

}  // namespace hopbao::pdf
