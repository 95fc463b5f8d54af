#pragma once

#include "base/geometry.hpp"
#include "document/text_blocks.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace hopbao::document {

/// A line in a margin of every page: page number, office, current section, mark of a draft. An
/// artifact.
struct RunningLine {
  enum class Edge : std::uint8_t { top, bottom };
  /// Where between the side margins. inner, outer: towards or away from the fold of a duplex sheet.
  enum class Place : std::uint8_t { start, center, end, inner, outer };
  Edge edge = Edge::top;
  Place place = Place::center;
  Length baseline;  ///< from that edge of the paper
  Paragraph text;
  bool on_first = false;  ///< on pages with the number 1, too
  bool opening = false;   ///< on the document's first page, and no other
  Part part = Part::none;
};

/// Numbers beside the lines of running text, counted anew on each page: artifacts.
struct LineNumbers {
  int every = 0;  ///< each n-th line bears its number; 0: none does
  Length gap;     ///< from the number to the line
  SharedStyle style;
};

/// The paper of a run of pages: size, margins, running lines. `margin.left` is the inner margin if
/// the pages are `mirrored` for printing on both sides (odd pages have it left).
struct PageTemplate {
  std::string name;
  Size size;
  Insets margin;
  bool mirrored = false;
  bool bare_first = false;  ///< no running lines on the first page of a run: it opens something
  std::vector<RunningLine> running;
  LineNumbers line_numbers;
};

}  // namespace hopbao::document
