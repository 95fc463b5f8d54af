#pragma once

#include "diagnostics/diagnostic.hpp"
#include "document/inline.hpp"
#include "document/style.hpp"
#include "text/font_book.hpp"
#include "text/glyph_run.hpp"
#include "text/line_breaking.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace hopbao::text {

/// A piece of a set line: glyphs, or room kept white, at `x` from the line's left edge; `y` is the
/// baseline's offset, down positive (raised note marks are negative).
struct LinePiece {
  Length x;
  Length y;
  Length width;
  GlyphRun run;           ///< no glyphs if this is a blank
  std::string blank;      ///< name of the white room; empty: glyphs
  bool artifact = false;  ///< dots of a leader: no text, and no element's
  document::StructId tag;
  std::string target;               ///< destination of a link; empty: none
  bool marks_note = false;          ///< mark of the note at `target`, which leads back here
  std::optional<std::size_t> note;  ///< this is the mark of that note
};

/// One set line. Ascent and descent are ink as measured, both positive.
struct Line {
  std::vector<LinePiece> pieces;
  Length width;  ///< of the ink, from the first piece to the last
  Length ascent;
  Length descent;
  bool overflows = false;
};

/// Room that takes what its line leaves.
struct LeaderRoom {
  bool dots = true;
};
/// Room up to a place of the line.
struct TabStop {
  Length at;
};

/// Text shaped once: runs with clusters, and the items that lines are broken over.
struct ShapedText {
  struct Piece {
    GlyphRun run;       ///< of a leader: one dot; of a tab: no glyphs, but face and size
    std::string blank;  ///< name of the white room; empty: glyphs
    Length blank_width;
    std::variant<std::monostate, LeaderRoom, TabStop> fill;
    Length rise;
    document::StructId tag;
    std::string target;
    bool marks_note = false;
    std::optional<std::size_t> note;
  };
  /// What an item stands for: glyphs [begin, end) of a piece (none of a blank or fill). Penalties
  /// and the glue that fills a last line stand for nothing.
  struct Source {
    static constexpr std::size_t kNothing = static_cast<std::size_t>(-1);
    std::size_t piece = kNothing;
    std::size_t begin = 0;
    std::size_t end = 0;
  };
  std::vector<Piece> pieces;
  std::vector<Item> items;
  std::vector<Source> sources;  ///< one per item
};

/// Itemises (style, font fallback), shapes with HarfBuzz (language from `lang`) and makes boxes,
/// glue and penalties: words are boxes, spaces glue that stretches, no-break spaces glue without a
/// break; the no-break rules of no_break.hpp hold over the whole text, bound values included. A
/// character that no font has is reported (glyph_missing) and left out.
ShapedText shape(const document::Inlines& inlines, Lang lang, FontBook& fonts,
                 diagnostics::DiagnosticSink& sink);

/// How shaped text becomes lines.
struct SetParams {
  document::Align align = document::Align::start;
  Length width;         ///< of the measure, indents taken off
  Length first_indent;  ///< first line starts here (may be negative); not for `end` and `center`
  bool fewest_lines = false;  ///< ragged lines: none more for the sake of an evener rag
  bool balanced = false;      ///< lines as long as each other, and rather ended at a mark; not for
                              ///< `justify`
};

/// Breaks and places lines. Justified lines fill the width except the last and those before a
/// LineBreak; justified text in a measure under 110 mm is set ragged. A leader fills its line, so
/// that it ends at the right edge; what stands before a tab keeps its spaces.
std::vector<Line> set_lines(const ShapedText& text, const SetParams& params);
/// The same of a text that is not set again: its glyphs may be moved into the lines.
std::vector<Line> set_lines(ShapedText&& text, const SetParams& params);

/// One unbroken line: labels of charts, page numbers.
Line set_line(const ShapedText& text);
Line set_line(ShapedText&& text);

/// True if nothing in the text ends or fills a line: where its natural width goes in, it is one.
bool is_plain_line(const ShapedText& text);
/// The ink of such a line: `top` not under its baseline, `bottom` not over it.
InkExtent ink_of(const ShapedText& text);

/// Width of the widest word (the least width without overflow) and of the text on one line.
struct Measure {
  Length min;
  Length max;
};
Measure measure(const ShapedText& text);

/// The narrowest measures in which the text goes into 1, 2, 3 … lines (at most `lines` of them),
/// none wider than the one before; words are parted in none. Lines before a LineBreak count like
/// all others. Empty for a text without anything in it.
std::vector<Length> narrowest_measures(const ShapedText& text, Length first_indent,
                                       std::size_t lines);

}  // namespace hopbao::text
