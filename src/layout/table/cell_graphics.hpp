#pragma once

#include "document/table.hpp"
#include "layout/table/decimal_alignment.hpp"
#include "scene/frame.hpp"

namespace hopbao::layout::table {

/// Room in a column's cells beside their texts: for marks in front of them, drawings behind.
struct GraphicRoom {
  Length before;
  Length behind;
  Length both() const { return before + behind; }
};
GraphicRoom graphic_room(const document::Column& column);

/// Where mark and drawing start, from the left edge of their column's inner width. The same in all
/// rows, so that bars stand on one line.
struct GraphicPlaces {
  Length mark;
  Length drawing;
};
/// `inner_width`: between the paddings.
GraphicPlaces graphic_places(const document::Column& column, const DecimalExtent& block,
                             Length inner_width, BlockPlacement placement);

/// A line of a cell, from its frame's top left corner: where its drawing and mark stand.
struct GraphicLine {
  Point cell;  ///< left edge of the cell's inner width, top of the line
  Length leading;
  Length baseline;  ///< from the top
  Length size;      ///< of the letters
  GraphicPlaces places;
};

/// Draws a cell's mark (artifact: the text beside it says the same) and its drawing.
void draw_extra(scene::Frame& frame, const document::CellExtra& extra, const GraphicLine& line,
                const document::Column& column, const document::GraphicInks& inks);

}  // namespace hopbao::layout::table
