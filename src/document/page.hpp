#pragma once

#include "base/geometry.hpp"
#include "document/text_blocks.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace hopbao::document {

/// A line in a margin of every page: page number, office, current section. An artifact.
struct RunningLine {
  enum class Edge : std::uint8_t { top, bottom };
  /// Where between the side margins. inner, outer: towards or away from the fold of a duplex sheet.
  enum class Place : std::uint8_t { start, center, end, inner, outer };
  Edge edge = Edge::top;
  Place place = Place::center;
  Length baseline;  ///< from that edge of the paper
  Paragraph text;
  bool on_first = false;  ///< on pages with the number 1, too
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
};

}  // namespace hopbao::document
