#pragma once

#include "document/structure.hpp"
#include "scene/scene.hpp"
#include "text/glyph_run.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hopbao::audit {

/// Stands for white room that a stamp or a hand fills, in a line's text (U+FFFC).
inline constexpr std::string_view kBlank = "\uFFFC";

/// Glyphs where they stand on the page. The run is the page's.
struct RunMark {
  const text::GlyphRun* run = nullptr;
  Point at;  ///< start of the baseline
};

/// How the letters of a line look; raised note marks left out.
struct LineType {
  Length size;  ///< of most of its letters
  bool bold = true;
  bool regular = true;  ///< no letter is bold
  bool italic = true;
  bool upright = true;  ///< no letter is italic
};

/// A line of text on a page, with what the model says of it.
struct LineMark {
  enum class Kind : std::uint8_t { text, cell, note, figure, artifact };
  Kind kind = Kind::artifact;
  document::Part part = document::Part::none;
  document::StructId element;  ///< the one that has the part
  document::StructId block;    ///< paragraph, heading, caption or cell
  document::StructId row;      ///< of a cell
  document::StructId table;    ///< of a cell
  Point at;                    ///< start of the baseline
  Length right;                ///< where the last glyph ends
  Rect box;                    ///< the line's own: its height is the distance of baselines
  Rect holder;                 ///< of a cell: its row
  Length ink_top;              ///< of the highest ink, on the page
  Length ink_bottom;
  LineType type;
  std::string text;  ///< blanks as kBlank
  std::vector<RunMark> runs;

  /// Where the line's first words come from; no file if none of them says.
  diagnostics::SourceSpan span() const;
};

/// A drawn shape: its extent, strokes included.
struct ShapeMark {
  Rect box;
  document::Part part = document::Part::none;
  document::StructId tag;
};

/// White room with a name.
struct BlankMark {
  std::string name;
  Rect box;
};

/// What a page shows, in the order of painting.
struct PageMarks {
  std::size_t number = 0;  ///< as printed
  Size size;
  Insets margin;
  std::vector<LineMark> lines;
  std::vector<ShapeMark> shapes;
  std::vector<BlankMark> blanks;
  std::vector<std::string> references;  ///< names of the places that links lead to
};

/// Reads a page once for all checks. The marks point into it.
PageMarks read_page(const scene::Page& page, const document::StructTree& structure);

}  // namespace hopbao::audit
