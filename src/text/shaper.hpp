#pragma once

#include "base/lang.hpp"
#include "text/font.hpp"
#include "text/glyph_run.hpp"
#include "text/numerals.hpp"

#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hopbao::text {

/// Shapes stretches of text in one language, left to right, Latin script. Keeps its HarfBuzz buffer
/// between them and, from some length of text on, the words that it has shaped. Not for two threads
/// at once; fonts must outlive it.
class Shaper {
 public:
  /// Looking whether a face's words part, and keeping them, pays from about a page on: on reports
  /// of 5 to 13 pages it costs 2 % of all or saves up to 7 %.
  static constexpr std::size_t kKeepAfter = 2'000;
  /// Looking at a face's numerals takes a millisecond: it pays for long annexes.
  static constexpr std::size_t kNumeralsAfter = 20 * kKeepAfter;

  /// Words are kept when so many bytes have been shaped.
  explicit Shaper(Lang lang, std::size_t keep_after = kKeepAfter);
  ~Shaper();

  /// Glyphs of `text` (NFC UTF-8, all of it in `font`), clusters as byte offsets into `text` that
  /// never fall; a base and its marks are one cluster. Word spaces (U+0020, U+00A0) are marked.
  /// Never glyph 0.
  std::vector<Glyph> shape(const Font& font, std::string_view text);

  /// The same, by one call of HarfBuzz for all of it. shape() gives nothing else, but puts together
  /// what it has shaped before if words of the face part at spaces (word_parting.hpp), and numbers
  /// out of their numerals if these stand alone (numerals.hpp).
  std::vector<Glyph> shape_whole(const Font& font, std::string_view text);

 private:
  struct FaceWords {
    const Font* font = nullptr;
    bool part = false;  ///< words may be shaped one by one
    bool numerals_looked_at = false;
    std::optional<Numerals> numerals;
    /// By what HarfBuzz was given: a word with the spaces before it, and a space behind it unless
    /// it ends its stretch. The glyphs are without the latter.
    std::map<std::string, std::vector<Glyph>, std::less<>> words;
  };
  FaceWords& words_of(const Font& font);
  const std::optional<Numerals>& numerals_of(FaceWords& face);
  const std::vector<Glyph>& word(FaceWords& face, std::string_view text, bool space_follows);

  struct Buffer;
  std::unique_ptr<Buffer> buffer_;
  std::size_t keep_after_;
  std::size_t shaped_ = 0;  ///< bytes
  std::size_t kept_ = 0;    ///< words of all faces
  std::vector<FaceWords> faces_;
  std::vector<Glyph> unkept_;  ///< a word, when there are too many
};

}  // namespace hopbao::text
