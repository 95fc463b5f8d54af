#pragma once

#include "text/paragraph.hpp"

#include <cstddef>
#include <vector>

namespace hopbao::text {

/// How a line's spaces and letters are opened, as break_lines() gives it.
struct Spacing {
  double ratio = 0;
  double letters = 0;
};

/// Puts items behind each other on a line.
class LineSetter {
 public:
  /// Where a line starts and the right edge that a leader reaches.
  struct Edges {
    Length start;
    Length end;
  };
  /// Items before item `settled` (those before a tab) keep their spaces.
  LineSetter(const ShapedText& text, Edges edges, Spacing spacing = {}, std::size_t settled = 0)
      : text_(text), x_(edges.start), end_(edges.end), spacing_(spacing), settled_(settled) {}
  /// Of a text that nobody needs any more: runs that go whole into the line are moved there.
  LineSetter(ShapedText&& text, Edges edges) : LineSetter(text, edges) { spent_ = &text; }

  void add(std::size_t item);
  /// A word space where a line would have ended.
  void add_gap();
  Line take();

 private:
  /// A leader of the line: the pieces behind it begin at `next`.
  struct LeaderPlace {
    std::size_t piece = 0;  ///< of the text
    std::size_t next = 0;   ///< of the line
    Length x;
  };
  void close_slice();
  void place_fill(std::size_t piece);
  void place_blank(const ShapedText::Piece& piece);
  void place_glyphs(const ShapedText::Source& source);
  void place(LinePiece piece, const ShapedText::Piece& from);
  void fill_leaders();

  GlyphRun take_run(std::size_t piece, std::size_t begin, std::size_t end);

  const ShapedText& text_;
  ShapedText* spent_ = nullptr;  ///< text_, if its runs may be moved
  Length x_;
  Length end_;
  Spacing spacing_;
  std::size_t settled_;
  ShapedText::Source slice_;  ///< glyphs of one piece that have not been placed
  bool slice_is_settled_ = false;
  std::vector<LeaderPlace> leaders_;
  Line line_;
};

}  // namespace hopbao::text
