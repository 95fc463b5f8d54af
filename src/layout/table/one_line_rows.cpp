#include "layout/table/one_line_rows.hpp"

#include "layout/table/vertical_alignment.hpp"

#include <algorithm>

namespace hopbao::layout::table {

static constexpr Length kUnknown = Length::from_pt(-1);

static bool takes_a_line(const ShapedCell& cell) {
  const bool noted = std::ranges::any_of(
      cell.text.pieces,
      [](const text::ShapedText::Piece& piece) { return piece.note.has_value(); });
  return cell.place.row_span == 1 && !noted && cell.place.cell->style->first_indent == Length() &&
         text::is_plain_line(cell.text);
}

void OneLineRows::add(RowRange rows, std::span<const ShapedCell> cells,
                      const document::Table& table, const TableContext& context) {
  if (heights_.empty()) first_row_ = rows.first;
  const std::size_t offset = rows.first - first_row_;
  heights_.resize(rows.end - first_row_, table.style.padding_block * 2);
  std::vector<SetCell> set;
  set.reserve(cells.size());
  for (const ShapedCell& cell : cells) {
    // A number never breaks, and its column was made for it.
    widths_.push_back(cell.number ? Length() : cell.measure.max + room_beside(cell, table));
    set.push_back(one_line_cell(cell, table, context));
  }
  share_baselines(set, table);
  for (std::size_t i = 0; i < cells.size(); ++i) {
    Length& height = heights_[offset + set[i].place.row - rows.first];
    if (height < Length()) continue;
    height = takes_a_line(cells[i]) ? std::max(height, set[i].height()) : kUnknown;
  }
}

std::optional<Length> OneLineRows::height(std::size_t row, const Grid& grid,
                                          const ColumnPlan& plan) const {
  const Length height = heights_[row - first_row_];
  if (height < Length()) return std::nullopt;
  const std::size_t before = grid.first_cell(first_row_);
  for (std::size_t i = grid.first_cell(row); i < grid.end_cell(row); ++i) {
    const GridCell& place = grid.cells()[i];
    const Length width = plan.edges[place.column_end()] - plan.edges[place.column];
    if (!fits(widths_[i - before], width)) return std::nullopt;
  }
  return height;
}

}  // namespace hopbao::layout::table
