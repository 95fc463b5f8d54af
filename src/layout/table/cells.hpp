#pragma once

#include "document/table_grid.hpp"
#include "layout/table/cell_graphics.hpp"
#include "layout/table/decimal_alignment.hpp"
#include "layout/table/table_context.hpp"
#include "layout/table/track_sizing.hpp"
#include "text/paragraph.hpp"

#include <optional>
#include <span>
#include <vector>

namespace hopbao::layout::table {

using document::GridCell;
using Grid = document::TableGrid;

/// A cell's text, shaped and measured, before its column has a width.
struct ShapedCell {
  GridCell place;
  text::ShapedText text;
  text::Measure measure;
  std::optional<DecimalExtent> number;  ///< set if it stands on its column's decimal line
  text::Line number_line;               ///< such a number, set from `text`: it does not break
};

/// Shapes cells, in their order.
std::vector<ShapedCell> shape_cells(std::span<const GridCell> places, const document::Table& table,
                                    const TableContext& context);

/// What a cell needs beside its text: padding, its style's indents, its column's marks and
/// drawings.
Length room_beside(const ShapedCell& cell, const document::Table& table);

/// The block of numbers of each column; empty (0) where a column has none.
std::vector<DecimalExtent> decimal_blocks(std::span<const ShapedCell> cells, std::size_t columns);

/// What columns, and spans of columns, need for their contents with padding; heads are meant to
/// take three lines at most. `scale`: as if all type were that many times as large, with the same
/// padding.
struct ColumnNeeds {
  std::vector<TrackNeed> tracks;
  std::vector<SpanNeed> spans;
};
ColumnNeeds column_needs(std::span<const ShapedCell> cells, const document::Table& table,
                         std::span<const DecimalExtent> blocks, double scale = 1);
/// Adds what other cells of the same columns need.
void include(ColumnNeeds& needs, const ColumnNeeds& more);

/// Left edges of the columns, and the right edge of the last.
struct ColumnPlan {
  std::vector<Length> edges;
  std::vector<DecimalExtent> blocks;
};

/// A cell's text set in lines. Lengths from the cell's own edges; the grid's rules stand on these.
struct SetCell {
  GridCell place;
  std::vector<text::Line> lines;
  Length leading;
  Length baseline;    ///< of a line, from its top
  Length line_start;  ///< from the cell's left edge to where lines start
  Length air_above;   ///< least room above the first line: padding, more where its ink needs it
  Length air_below;   ///< and below the last
  GraphicPlaces graphics;  ///< of its mark and drawing, if it has any

  /// Least height of the cell; a cell without text is as high as one line of its style.
  Length height() const;
};

/// Whether lines that are wider than their cell are reported (line_overflows).
enum class Overflow : std::uint8_t { reported, silent };

/// The cell as high as it is if its text goes into one line, without the line's glyphs.
SetCell one_line_cell(const ShapedCell& cell, const document::Table& table,
                      const TableContext& context);

/// Breaks and aligns all cells' lines in their columns. Consumes the shaped text.
std::vector<SetCell> set_cells(std::vector<ShapedCell> cells, const document::Table& table,
                               const ColumnPlan& plan, const TableContext& context,
                               Overflow overflow);

}  // namespace hopbao::layout::table
