#include "layout/table/tall_rows.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <set>

namespace hopbao::layout::table {

static Length height_of(const GridCell& place, const RowEdges& edges) {
  return edges[place.row_end()] - edges[place.row];
}

/// Rows that a page may have to part.
static std::set<std::size_t> tall_rows(const std::vector<SetCell>& cells, Length room,
                                       const RowEdges& edges) {
  std::set<std::size_t> tall;
  for (const SetCell& cell : cells) {
    if (fits(height_of(cell.place, edges), room)) continue;
    for (std::size_t row = cell.place.row; row < cell.place.row_end(); ++row) tall.insert(row);
  }
  return tall;
}

/// How many lines of the cell stand whole in a height.
static std::size_t lines_in(const SetCell& cell, Length height) {
  static constexpr double kRounding = 1e-6;
  return static_cast<std::size_t>(std::max(0.0, std::floor(height / cell.leading + kRounding)));
}

/// The lines of a cell over several rows that stand in `row`, from line `first` on.
static SetCell part_in(const SetCell& cell, std::size_t row, std::size_t first,
                       const RowEdges& edges) {
  SetCell part = cell;
  part.place.row = row;
  part.place.row_span = 1;
  const bool opens = row == cell.place.row;
  const bool closes = row + 1 == cell.place.row_end();
  if (!opens) part.air_above = {};
  if (!closes) part.air_below = {};
  std::size_t end = cell.lines.size();
  if (!closes) {
    const Length room = edges[row + 1] - edges[row] - part.air_above;
    end = std::min(end, first + lines_in(cell, room));
  }
  part.lines.assign(cell.lines.begin() + static_cast<std::ptrdiff_t>(first),
                    cell.lines.begin() + static_cast<std::ptrdiff_t>(end));
  return part;
}

static void part_cell(const SetCell& cell, TallRows& rows, const RowEdges& edges) {
  std::size_t first = 0;
  for (std::size_t row = cell.place.row; row < cell.place.row_end(); ++row) {
    SetCell part = part_in(cell, row, first, edges);
    first += part.lines.size();
    rows[row].push_back(std::move(part));
  }
}

/// Rows grow to hold the parts that were put into them.
static void grow(RowRange rows, const TallRows& tall, RowEdges& edges) {
  Length top = edges[rows.first];
  for (std::size_t row = rows.first; row < rows.end; ++row) {
    Length height = edges[row + 1] - edges[row];
    if (const auto parts = tall.find(row); parts != tall.end()) {
      for (const SetCell& cell : parts->second) height = std::max(height, cell.height());
    }
    edges[row] = top;
    top += height;
  }
  edges[rows.end] = top;
}

TallRows part_tall_rows(RowRange rows, const std::vector<SetCell>& cells, Length room,
                        RowEdges& edges) {
  TallRows parted;
  const std::set<std::size_t> tall = tall_rows(cells, room, edges);
  if (tall.empty()) return parted;
  for (const std::size_t row : tall) parted[row];
  for (const SetCell& cell : cells) {
    if (tall.contains(cell.place.row)) part_cell(cell, parted, edges);
  }
  for (auto& [row, parts] : parted)
    std::ranges::sort(parts, {}, [](const SetCell& cell) { return cell.place.column; });
  grow(rows, parted, edges);
  return parted;
}

std::vector<RowSlice> slice_row(const std::vector<SetCell>& cells) {
  std::size_t count = 1;
  Length above;
  Length below;
  for (const SetCell& cell : cells) {
    count = std::max(count, cell.lines.size());
    above = std::max(above, cell.air_above);
    below = std::max(below, cell.air_below);
  }
  std::vector<RowSlice> slices(count);
  for (std::size_t i = 0; i < count; ++i) {
    RowSlice& slice = slices[i];
    for (const SetCell& cell : cells) {
      if (i >= cell.lines.size()) continue;
      SetCell line = cell;
      line.lines = {cell.lines[i]};
      line.air_above = i == 0 ? above : Length();
      slice.height = std::max(slice.height, cell.leading);
      slice.cells.push_back(std::move(line));
    }
  }
  slices.front().height += above;
  slices.back().height += below;
  return slices;
}

}  // namespace hopbao::layout::table
