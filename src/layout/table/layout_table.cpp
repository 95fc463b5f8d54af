#include "layout/table/layout_table.hpp"

#include "layout/lines.hpp"
#include "layout/table/borders.hpp"
#include "layout/table/cells.hpp"
#include "layout/table/draw.hpp"
#include "layout/table/fills.hpp"
#include "layout/table/lowest_columns.hpp"
#include "layout/table/row_breaks.hpp"
#include "layout/table/row_lines.hpp"
#include "layout/table/too_wide.hpp"

#include <algorithm>
#include <utility>

namespace hopbao::layout {

namespace {

std::vector<Length> running_edges(const std::vector<Length>& sizes) {
  std::vector<Length> edges{Length()};
  for (const Length size : sizes) edges.push_back(edges.back() + size);
  return edges;
}

/// Columns with their widths, and every cell's text set in them.
struct Columns {
  std::vector<Length> edges;
  std::vector<table::SetCell> cells;
};

Columns lay_out_columns(const document::Table& model, const table::Grid& grid, Length width,
                        const TableContext& context) {
  std::vector<table::ShapedCell> cells = table::shape_cells(grid, model, context);
  table::ColumnPlan plan;
  plan.blocks = table::decimal_blocks(cells, grid.columns());
  const table::ColumnNeeds needs = table::column_needs(cells, model, plan.blocks);
  const table::TrackSizes sizes = table::size_columns_low(
      needs.tracks, needs.spans, table::row_lines(cells, grid, model), width);
  const bool too_wide = sizes.excess > Length();
  if (too_wide) {
    table::report_too_wide(cells, model, width, sizes.excess, context);
  }
  plan.edges = running_edges(sizes.widths);
  plan.edges.back() = width;  // not a rounding error beside it
  const auto overflow = too_wide ? table::Overflow::silent : table::Overflow::reported;
  std::vector<table::SetCell> set =
      table::set_cells(std::move(cells), model, plan, context, overflow);
  return {std::move(plan.edges), std::move(set)};
}

std::vector<Length> lay_out_rows(const table::Grid& grid, const std::vector<table::SetCell>& cells,
                                 const document::TableStyle& style) {
  std::vector<Length> needs(grid.rows(), style.padding_block * 2);
  std::vector<table::SpanNeed> spans;
  for (const table::SetCell& cell : cells) {
    const Length height = cell.height();
    if (cell.place.row_span > 1) {
      spans.push_back({cell.place.row, cell.place.row_span, height, height});
    } else {
      needs[cell.place.row] = std::max(needs[cell.place.row], height);
    }
  }
  return running_edges(table::size_rows(needs, spans));
}

std::vector<std::size_t> notes_of(table::RowRange rows, const table::Grid& grid,
                                  const std::vector<table::SetCell>& cells) {
  std::vector<std::size_t> notes;
  for (std::size_t i = grid.first_cell(rows.first); i < grid.first_cell(rows.end); ++i) {
    for (const text::Line& line : cells[i].lines) {
      const std::vector<std::size_t> marks = notes_in(line);
      notes.insert(notes.end(), marks.begin(), marks.end());
    }
  }
  return notes;
}

/// Height that a page leaves for rows under a repeated head.
Length room_for_rows(const table::TableGeometry& geometry, const TableContext& context) {
  return context.page_height - geometry.row_edges[geometry.grid.head_rows()];
}

std::vector<table::RowBreak> row_breaks(const table::TableGeometry& geometry,
                                        const TableContext& context) {
  const Length room = room_for_rows(geometry, context);
  std::vector<table::RowBreak> breaks;
  for (std::size_t row = geometry.grid.head_rows(); row < geometry.grid.rows(); ++row) {
    breaks.push_back({geometry.table.rows[row].kind, table::RowJoin::none});
  }
  for (const table::GridCell& cell : geometry.grid.cells()) {
    const Length height = geometry.row_edges[cell.row_end()] - geometry.row_edges[cell.row];
    const auto join = fits(height, room) ? table::RowJoin::joined : table::RowJoin::too_tall;
    for (std::size_t row = cell.row; row + 1 < cell.row_end(); ++row) {
      if (row < geometry.grid.head_rows()) continue;
      table::RowJoin& known = breaks[row - geometry.grid.head_rows()].join;
      known = std::max(known, join);
    }
  }
  return breaks;
}

}  // namespace

/// Draws rows as a strip. Their lines are let go: a long annex is held once, not twice.
static Strip make_strip(const table::TableGeometry& geometry, table::RowRange rows,
                        std::vector<table::SetCell>& cells, const TableContext& context) {
  Strip strip;
  strip.frame = table::draw_rows(geometry, rows, cells, room_for_rows(geometry, context));
  strip.notes = notes_of(rows, geometry.grid, cells);
  for (std::size_t i = geometry.grid.first_cell(rows.first); i < geometry.grid.first_cell(rows.end);
       ++i) {
    cells[i].lines = {};
  }
  return strip;
}

TableStrips layout_table(const document::Table& model, Length width, const TableContext& context) {
  const table::Grid grid(model);
  Columns columns = lay_out_columns(model, grid, width, context);
  std::vector<table::SetCell>& cells = columns.cells;
  const table::TableGeometry geometry{grid, model, columns.edges,
                                      lay_out_rows(grid, cells, model.style),
                                      table::stripes(grid, model)};

  TableStrips strips;
  const std::size_t head = grid.head_rows();
  if (head > 0) {
    strips.head.push_back(make_strip(geometry, {0, head}, cells, context));
    strips.head.front().after = head < grid.rows() ? BreakAppeal::forbidden : BreakAppeal::good;
    strips.head_repeated = table::as_artifact(strips.head.front().frame);
  } else {
    strips.head_repeated = table::draw_top_rule(geometry);
  }
  const std::vector<BreakAppeal> appeals = table::row_appeals(
      row_breaks(geometry, context), !fits(geometry.height(), context.page_height));
  for (std::size_t row = head; row < grid.rows(); ++row) {
    strips.rows.push_back(make_strip(geometry, {row, row + 1}, cells, context));
    strips.rows.back().after = appeals[row - head];
    const std::size_t every = model.style.gap_every;
    if (every > 0 && row > head && (row - head) % every == 0) {
      strips.rows.back().space_before = model.style.gap;
    }
  }
  return strips;
}

}  // namespace hopbao::layout
