#include "layout/table/vertical_alignment.hpp"

#include <algorithm>

namespace hopbao::layout::table {

using document::Row;
using document::VerticalAlign;

VerticalAlign vertical_align(const GridCell& place, const document::Table& table) {
  const Row::Kind kind = table.rows[place.row].kind;
  if (kind == Row::Kind::head) return table.style.head_vertical;
  const bool of_column = kind != Row::Kind::group && place.column_span == 1;
  const VerticalAlign body = table.style.body_vertical;
  return of_column ? table.columns[place.column].vertical.value_or(body) : body;
}

void share_baselines(std::span<SetCell> cells, const document::Table& table) {
  for (std::size_t begin = 0; begin < cells.size();) {
    std::size_t end = begin;
    Length lowest;
    const auto on_baseline = [&](const SetCell& cell) {
      return vertical_align(cell.place, table) == VerticalAlign::baseline;
    };
    for (; end < cells.size() && cells[end].place.row == cells[begin].place.row; ++end) {
      const SetCell& cell = cells[end];
      if (on_baseline(cell)) lowest = std::max(lowest, cell.air_above + cell.baseline);
    }
    for (; begin < end; ++begin) {
      SetCell& cell = cells[begin];
      if (on_baseline(cell)) cell.air_above = lowest - cell.baseline;
    }
  }
}

}  // namespace hopbao::layout::table
