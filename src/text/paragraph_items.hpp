#pragma once

#include "base/lang.hpp"
#include "text/paragraph.hpp"

#include <cstddef>
#include <vector>

namespace hopbao::text {

/// The word space of a run's face; nothing without a face.
Length word_space(const GlyphRun& run);
/// How far a piece's word space may open and close: one half and one third of its width, as in
/// Times. Every space of the piece has the same, whatever kerning does to it, so that one
/// word_spacing serves them all.
Length space_stretch(const GlyphRun& run);
Length space_shrink(const GlyphRun& run);

/// Makes the items of shaped text, piece by piece in reading order.
class ItemBuilder {
 public:
  /// `no_break` as no_break_spaces() gives it for the joined text. Both outlive the builder.
  ItemBuilder(ShapedText& text, const std::vector<bool>& no_break, Lang lang);

  /// Boxes and glue of the last piece; its text begins at `joined` in the joined text.
  void add_glyphs(std::size_t joined);
  /// A box for the last piece, which is a blank.
  void add_blank();
  /// The last piece is a note mark: it stays with what is before it.
  void add_note_mark();
  /// The last piece is a leader: the line may break before it, as a last resort, but nowhere behind
  /// it.
  void add_leader();
  /// The last piece is a tab: it stays with what is on both sides.
  void add_tab();
  /// Ends the line here.
  void add_line_break();
  /// Ends the paragraph, if it has any items.
  void finish();

 private:
  void add_word(std::size_t begin, std::size_t end);
  void add_word_part(std::size_t begin, std::size_t end);
  void add_space(std::size_t index, bool forbidden);
  void push(Item item, ShapedText::Source source = {});
  void drop_trailing_glue();
  bool at_line_start() const;
  bool behind_fill() const;
  const ShapedText::Piece& piece() const { return text_.pieces.back(); }

  ShapedText& text_;
  const std::vector<bool>& no_break_;
  Lang lang_;
  bool behind_leader_ = false;  ///< on the line that ends at the next line break
};

}  // namespace hopbao::text
