#include "layout/table/row_lines.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace hopbao::layout::table {

/// Rows that are looked at, and lines of a cell past which all widths are alike.
static constexpr std::size_t kMostRows = 240;
static constexpr std::size_t kMostLines = 12;

/// The cell, with the narrowest widths for its lines; none of them if it cannot break.
static CellLines lines_of(const ShapedCell& shaped, const document::Table& table) {
  const GridCell& place = shaped.place;
  const document::ParagraphStyle& style = *place.cell->style;
  CellLines cell{place.row, place.row_span, place.column, place.column_span, style.leading, {}};
  if (shaped.number) return cell;
  const Length beside = room_beside(shaped, table);
  cell.narrowest = text::narrowest_measures(shaped.text, style.first_indent, kMostLines);
  for (Length& width : cell.narrowest) width += beside;
  return cell;
}

void add_row_lines(RowLines& lines, std::span<const ShapedCell> cells, const Grid& grid,
                   const document::Table& table) {
  lines.padding = table.style.padding_block * 2;
  lines.rows.resize(grid.rows());
  const std::size_t every = (grid.rows() + kMostRows - 1) / kMostRows;
  for (const ShapedCell& shaped : cells) {
    const GridCell& place = shaped.place;
    const bool seen = place.row < grid.head_rows() || place.row % every == 0;
    if (!seen) continue;
    CellLines cell = lines_of(shaped, table);
    if (cell.row_count == 1) {
      lines.rows[cell.row] = std::max(lines.rows[cell.row], cell.leading);
    }
    if (cell.narrowest.size() > 1) lines.cells.push_back(std::move(cell));
  }
}

}  // namespace hopbao::layout::table
