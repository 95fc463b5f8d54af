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
/// faces that tables are set in are such; their numbers need no shaping.
class Numerals {
 public:
  using Shape = std::function<std::vector<Glyph>(std::string_view)>;

  /// Looks at the face through `shape`, which shapes a text in it: every three numerals side by
  /// side have to be three glyphs as they are alone. Nothing if some are not, or the face lacks
  /// one (`has`).
  static std::optional<Numerals> of(const Shape& shape, const std::function<bool(char32_t)>& has);

  /// The glyphs of a number; nothing for a text that has any other character.
  std::optional<std::vector<Glyph>> glyphs(std::string_view text) const;

 private:
  static constexpr std::size_t kCount = 14;
  std::array<Glyph, kCount> glyphs_;
};

}  // namespace hopbao::text
