#pragma once

#include "text/glyph_run.hpp"

#include <array>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace hopbao::text {

/// The glyphs of a face's numerals, where they stand side by side as each stands alone: digits,
/// point, comma and signs without kerning and without forms that depend on their neighbours. Most
/// faces that tables are set in are such; their numbers need no shaping. In most of these the space
/// is one of them: "12 345", and numbers behind a word.
class Numerals {
 public:
  using Shape = std::function<std::vector<Glyph>(std::string_view)>;

  /// Looks at the face through `shape`, which shapes a text in it: every three numerals side by
  /// side have to be three glyphs as they are alone. Nothing if some are not, or the face lacks
  /// one (`has`).
  static std::optional<Numerals> of(const Shape& shape, const std::function<bool(char32_t)>& has);

  /// Adds the glyphs of a number that begins at byte `at` of its text to those before it; false,
  /// and nothing, if it has any other character.
  bool append(std::string_view number, std::size_t at, std::vector<Glyph>& glyphs) const;

 private:
  static constexpr std::size_t kMost = 15;
  static std::optional<Numerals> of_first(std::size_t count, const Shape& shape,
                                          const std::function<bool(char32_t)>& has);
  std::array<Glyph, kMost> glyphs_;
  std::size_t count_ = 0;  ///< with the space, or without it
};

}  // namespace hopbao::text
