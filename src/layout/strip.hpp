#pragma once

#include "base/length.hpp"
#include "diagnostics/diagnostic.hpp"
#include "scene/scene.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace hopbao::layout {

/// How good it is to end a page at a place. forbidden is taken only where a page has no other.
enum class BreakAppeal : std::uint8_t { forbidden, poor, fair, good };

using document::Placement;

struct ColumnSet;
struct LaterStrips;
struct PageSums;

/// Rows of a table [begin, end) that begin in a strip, counted over its body.
struct RowCount {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The fragment of a block that no page break divides: a line, a table row, a chart. A block is
/// laid out once, as strips; pages are stacks of strips. The gap between two strips is the larger
/// of the upper's `space_after` and the lower's `space_before`; it vanishes at the top of a page.
struct Strip {
  scene::Frame frame;
  Length space_before;
  Length space_after;
  BreakAppeal after = BreakAppeal::good;   ///< of a page that ends below this strip
  std::vector<std::size_t> notes;          ///< footnotes whose marks stand in it
  std::vector<scene::Bookmark> bookmarks;  ///< `top` from the strip's top
  std::vector<std::string> places;         ///< named places in it that page numbers are asked of
  std::shared_ptr<const scene::Frame>
      lead_in;  ///< set above this strip where it opens a page: a table's head
  std::vector<std::shared_ptr<const scene::Frame>>
      lead_outs;  ///< set below it, one under the other, where a page ends inside its table
  std::shared_ptr<const PageSums> sums;  ///< of the table, for this strip of its rows
  RowCount rows;
  std::vector<Point> text_lines;  ///< where lines of running text start: left edge and baseline
  std::optional<std::size_t> floating;    ///< number of the exhibit that may wait for the next page
  Placement placement = Placement::here;  ///< of that exhibit
  std::shared_ptr<const ColumnSet> columns;  ///< strips in columns, not yet cut: `frame` is empty
  std::shared_ptr<const LaterStrips> later;  ///< stands for strips not yet set: `frame` is empty
  std::shared_ptr<const ColumnSet> drawn;    ///< the columns that `frame` shows to their end

  /// True if a first-level heading stands in it.
  bool opens_section() const;
};

/// Strips that stand in balanced columns. A page cuts off what fits.
struct ColumnSet {
  std::size_t count = 2;
  Length width;   ///< of one column
  Length gutter;  ///< between two
  std::shared_ptr<const std::vector<Strip>> strips;
  std::size_t begin = 0;  ///< strips before this one stand on earlier pages

  /// Of all strips that are left, in one column.
  Length height() const;
};

/// Whether strips are set to be printed, or only to find where pages end: then rows of a table may
/// be as large as they are and empty.
enum class Ink : std::uint8_t { drawn, left_out };

/// Strips of a long block that are set when the pages come to them, so that it is never held whole.
struct LaterStrips {
  std::size_t next = 0;  ///< row that they begin with
  /// Sets strips from that row on; the last may stand for yet later ones. Gives the same whenever
  /// it is called.
  std::function<std::vector<Strip>(std::size_t, Ink, diagnostics::DiagnosticSink&)> set;
};

/// Sets strips for one that stands for them, with its spaces, appeal, lead-in and exhibit.
std::vector<Strip> set_later(const Strip& strip, Ink ink, diagnostics::DiagnosticSink& sink);
/// The same for all of them, to the end.
std::vector<Strip> set_all(std::vector<Strip> strips, diagnostics::DiagnosticSink& sink);

/// What a table that sums up its columns page by page prints at the edges of its pages. The lines
/// depend on where pages end: they are made when a page is closed, their heights are known before.
struct PageSums {
  Length opening;  ///< height of the lines above the first row of a further page
  Length closing;  ///< below the last row of a page behind which the table goes on
  Length ending;   ///< below the last row of all, if the table began on an earlier page
  std::size_t row_count = 0;
  std::function<scene::Frame(std::size_t first)> open;
  std::function<scene::Frame(RowCount)> close;  ///< rows on the page
};

/// Gives a strip of a table's rows what all of them have at the edges of pages, as `with` has it.
void share_edges(Strip& row, const Strip& with);

/// The gap above a strip that follows another on the same page.
Length gap_between(const Strip& upper, const Strip& lower);

/// The strip without its ink: enough to find where pages end.
Strip outline_of(const Strip& strip);

}  // namespace hopbao::layout
