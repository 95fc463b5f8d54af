#include "layout/table/table_setting.hpp"

#include "layout/lines.hpp"
#include "layout/table/draw.hpp"
#include "layout/table/fills.hpp"
#include "layout/table/row_lines.hpp"
#include "layout/table/sum_lines.hpp"
#include "layout/table/too_wide.hpp"
#include "layout/table/track_sizing.hpp"

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

namespace hopbao::layout::table {

/// Rows that are set at once: some pages of them.
static constexpr std::size_t kBatch = 256;

static std::span<const GridCell> cells_of(RowRange rows, const Grid& grid) {
  const std::size_t first = grid.first_cell(rows.first);
  return grid.cells().subspan(first, grid.first_cell(rows.end) - first);
}

/// `least`: of all rows, or empty.
static RowEdges row_edges(RowRange rows, const std::vector<SetCell>& cells,
                          const document::TableStyle& style, std::span<const Length> least = {}) {
  std::vector<Length> needs(rows.end - rows.first, style.padding_block * 2);
  if (!least.empty()) std::ranges::copy(least.subspan(rows.first, needs.size()), needs.begin());
  std::vector<SpanNeed> spans;
  for (const SetCell& cell : cells) {
    const Length height = cell.height();
    const std::size_t row = cell.place.row - rows.first;
    if (cell.place.row_span > 1) {
      spans.push_back({row, cell.place.row_span, height, height});
    } else {
      needs[row] = std::max(needs[row], height);
    }
  }
  const std::vector<Length> heights = size_rows(needs, spans);
  RowEdges edges{rows.first, {Length()}};
  for (const Length height : heights) edges.edges.push_back(edges.edges.back() + height);
  return edges;
}

TableSetting::TableSetting(std::shared_ptr<const document::Table> model, Length width,
                           const TableContext& context)
    : model_(std::move(model)),
      context_(context),
      grid_(*model_),
      striped_(stripes(grid_, *model_)) {
  std::vector<ShapedCell> head =
      shape_cells(cells_of({0, grid_.head_rows()}, grid_), *model_, context_);
  columns_.blocks = decimal_blocks(head, grid_.columns());
  ColumnNeeds needs = column_needs(head, *model_, columns_.blocks);
  RowLines lines;
  add_row_lines(lines, head, grid_, *model_);
  measure_rows(needs, lines);
  if (model_->page_totals) measure_sums(needs);
  size_columns(needs, lines, width);
  if (model_->page_totals) {
    sums_height_ = draw_lines(widest_sums(*model_, context_.lang)).size.height * 1.5;
  }
  set_head(std::move(head), context_.sink);
  find_appeals();
}

/// What the rows need, batch by batch; the shapes of the first are kept.
void TableSetting::measure_rows(ColumnNeeds& needs, RowLines& lines) {
  for (std::size_t row = grid_.head_rows(); row < grid_.rows();) {
    const std::size_t end = batch_end(row);
    std::vector<ShapedCell> cells = shape_cells(cells_of({row, end}, grid_), *model_, context_);
    const std::vector<DecimalExtent> blocks = decimal_blocks(cells, grid_.columns());
    for (std::size_t i = 0; i < blocks.size(); ++i) columns_.blocks[i].include(blocks[i]);
    include(needs, column_needs(cells, *model_, columns_.blocks));
    add_row_lines(lines, cells, grid_, *model_);
    one_line_rows_.add({row, end}, cells, *model_, context_);
    if (row == grid_.head_rows()) first_batch_ = std::move(cells);
    row = end;
  }
}

/// The largest sums that a page can have to print.
void TableSetting::measure_sums(ColumnNeeds& needs) {
  const document::Table lines = widest_sums(*model_, context_.lang);
  const Grid grid(lines);
  const std::vector<ShapedCell> cells = shape_cells(grid.cells(), lines, context_);
  const std::vector<DecimalExtent> blocks = decimal_blocks(cells, grid.columns());
  for (std::size_t i = 0; i < blocks.size(); ++i) columns_.blocks[i].include(blocks[i]);
  include(needs, column_needs(cells, lines, columns_.blocks));
}

scene::Frame TableSetting::draw_lines(const document::Table& lines) const {
  const Grid grid(lines);
  const std::vector<SetCell> cells = set_cells(shape_cells(grid.cells(), lines, context_), lines,
                                               columns_, context_, Overflow::silent);
  const RowRange rows{0, grid.rows()};
  return draw_rows({grid, lines, columns_.edges, row_edges(rows, cells, lines.style)}, rows, cells,
                   context_.page_height);
}

void TableSetting::size_columns(const ColumnNeeds& needs, const RowLines& lines, Length width) {
  const TrackSizes sizes = size_columns_low(needs.tracks, needs.spans, lines, width);
  if (sizes.excess > Length() && model_->repeated_columns) {
    parts_ = column_parts(needs, *model_->repeated_columns, width);
    if (!parts_.empty()) overflow_ = Overflow::silent;
  }
  if (sizes.excess > Length() && parts_.empty()) {
    diagnostics::DiagnosticSink heard;  // what shaping reports was reported by measuring
    const TableContext again{context_.fonts, heard, context_.lang};
    report_too_wide(shape_cells(grid_.cells(), *model_, again), *model_, width, sizes.excess,
                    context_);
    overflow_ = Overflow::silent;
  }
  columns_.edges = {Length()};
  for (const Length size : sizes.widths) columns_.edges.push_back(columns_.edges.back() + size);
  columns_.edges.back() = width;  // not a rounding error beside it
}

static std::vector<std::size_t> notes_of(std::span<const SetCell> cells) {
  std::vector<std::size_t> notes;
  for (const SetCell& cell : cells) {
    if (cell.place.cell->repeated) continue;
    for (const text::Line& line : cell.lines) {
      const std::vector<std::size_t> marks = notes_in(line);
      notes.insert(notes.end(), marks.begin(), marks.end());
    }
  }
  return notes;
}

void TableSetting::set_head(std::vector<ShapedCell> shaped, diagnostics::DiagnosticSink& sink) {
  const RowRange rows{0, grid_.head_rows()};
  if (rows.end == 0) return;
  const TableContext context{context_.fonts, sink, context_.lang};
  const std::vector<SetCell> cells =
      set_cells(std::move(shaped), *model_, columns_, context, overflow_);
  const TableGeometry geometry{grid_, *model_, columns_.edges,
                               row_edges(rows, cells, model_->style, least_rows_), striped_};
  head_.frame = draw_rows(geometry, rows, cells, context_.page_height);
  head_.notes = notes_of(cells);
  head_.after = rows.end < grid_.rows() ? BreakAppeal::forbidden : BreakAppeal::good;
}

std::vector<Length> TableSetting::row_heights() const {
  diagnostics::DiagnosticSink heard;  // all that shaping reports was reported by measuring
  const TableContext context{context_.fonts, heard, context_.lang};
  std::vector<Length> heights;
  for (std::size_t row = 0; row < grid_.rows();) {
    const std::size_t end = row < grid_.head_rows() ? grid_.head_rows() : batch_end(row);
    const std::vector<SetCell> cells =
        set_cells(shape_cells(cells_of({row, end}, grid_), *model_, context), *model_, columns_,
                  context, Overflow::silent);
    const RowEdges edges = row_edges({row, end}, cells, model_->style);
    for (; row < end; ++row) heights.push_back(edges[row + 1] - edges[row]);
  }
  return heights;
}

void TableSetting::raise_rows(std::vector<Length> least, diagnostics::DiagnosticSink& sink) {
  least_rows_ = std::move(least);
  first_batch_.clear();
  diagnostics::DiagnosticSink heard;
  const TableContext context{context_.fonts, heard, context_.lang};
  set_head(shape_cells(cells_of({0, grid_.head_rows()}, grid_), *model_, context), sink);
}

scene::Frame TableSetting::head_repeated() const {
  if (grid_.head_rows() > 0) return as_artifact(head_.frame);
  return draw_top_rule({grid_, *model_, columns_.edges, {0, {Length()}}});
}

std::size_t TableSetting::batch_end(std::size_t row) const {
  std::size_t end = std::min(row + kBatch, grid_.rows());
  while (end < grid_.rows() && grid_.row_joined_below(end - 1)) ++end;
  return end;
}

void TableSetting::find_appeals() {
  for (std::size_t row = grid_.head_rows(); row < grid_.rows(); ++row) {
    const bool joined = row + 1 < grid_.rows() && grid_.row_joined_below(row);
    breaks_.push_back({model_->rows[row].kind, joined ? RowJoin::joined : RowJoin::none});
  }
  if (batch_end(grid_.head_rows()) == grid_.rows()) return;
  std::vector<RowBreak> tall = breaks_;
  for (RowBreak& row : tall) {
    if (row.join == RowJoin::joined) row.join = RowJoin::too_tall;
  }
  appeals_ = row_appeals(breaks_, true);
  tall_appeals_ = row_appeals(tall, true);
}

/// Appeals below `rows`, which with the head are so high.
std::vector<BreakAppeal> TableSetting::appeals_of(RowRange rows, const TallRows& tall,
                                                  Length height) const {
  const auto parted = [&](std::size_t row) { return tall.contains(row) && tall.contains(row + 1); };
  const std::size_t head = grid_.head_rows();
  if (appeals_.empty()) {  // they are the whole table
    std::vector<RowBreak> breaks = breaks_;
    for (std::size_t i = 0; i < breaks.size(); ++i) {
      if (breaks[i].join == RowJoin::joined && parted(head + i)) breaks[i].join = RowJoin::too_tall;
    }
    return row_appeals(breaks, !fits(height, context_.page_height));
  }
  std::vector<BreakAppeal> appeals;
  for (std::size_t row = rows.first; row < rows.end; ++row) {
    appeals.push_back(parted(row) ? tall_appeals_[row - head] : appeals_[row - head]);
  }
  return appeals;
}

/// Rows set together.
struct Batch {
  TableGeometry geometry;
  RowRange rows;
  std::vector<SetCell> cells;
  TallRows tall;
  std::vector<BreakAppeal> appeals;
  Ink ink = Ink::drawn;

  std::span<const SetCell> cells_in(std::size_t row) const {
    const Grid& grid = geometry.grid;
    const std::size_t offset = grid.first_cell(rows.first);
    return std::span(cells).subspan(grid.first_cell(row) - offset,
                                    grid.first_cell(row + 1) - grid.first_cell(row));
  }
};

/// A row that no page holds: each line may open a page, but not the second nor the last alone.
static std::vector<Strip> sliced(std::size_t row, const Batch& batch) {
  std::vector<Strip> strips;
  const std::vector<RowSlice> slices = slice_row(batch.tall.at(row));
  const auto foot = std::make_shared<const scene::Frame>(draw_foot_rule(batch.geometry, row));
  TableGeometry geometry = batch.geometry;
  for (std::size_t i = 0; i < slices.size(); ++i) {
    const bool last = i + 1 == slices.size();
    geometry.row_edges[row] = {};
    geometry.row_edges[row + 1] = slices[i].height;
    Strip strip;
    strip.frame = draw_rows(geometry, {row, row + 1, !last}, slices[i].cells, Length());
    strip.notes = notes_of(slices[i].cells);
    const bool lone = slices.size() > 3 && (i == 0 || i + 2 == slices.size());
    strip.after = lone ? BreakAppeal::forbidden : BreakAppeal::poor;
    if (!last) strip.lead_outs.push_back(foot);
    strips.push_back(std::move(strip));
  }
  return strips;
}

std::vector<Strip> TableSetting::strips_of_row(std::size_t row, const Batch& batch) const {
  const RowEdges& edges = batch.geometry.row_edges;
  const auto tall = batch.tall.find(row);
  std::vector<Strip> strips;
  if (tall == batch.tall.end()) {
    Strip& strip = strips.emplace_back();
    if (batch.ink == Ink::drawn) {
      strip.frame = draw_rows(batch.geometry, {row, row + 1}, batch.cells_in(row), room_for_rows());
    } else {
      strip.frame.size = {batch.geometry.width(), edges[row + 1] - edges[row]};
    }
    strip.notes = notes_of(batch.cells_in(row));
  } else if (fits(edges[row + 1] - edges[row], room_for_rows())) {
    Strip& strip = strips.emplace_back();
    strip.frame = draw_rows(batch.geometry, {row, row + 1}, tall->second, Length());
    strip.notes = notes_of(tall->second);
  } else {
    strips = sliced(row, batch);
  }
  complete_row(strips, row, batch.appeals[row - batch.rows.first]);
  return strips;
}

/// What a row's strips are to pages.
void TableSetting::complete_row(std::span<Strip> strips, std::size_t row, BreakAppeal after) const {
  strips.back().after = after;
  const std::size_t index = row - grid_.head_rows();
  const std::size_t every = model_->style.gap_every;
  if (every > 0 && index > 0 && index % every == 0) {
    strips.front().space_before = model_->style.gap;
  }
  for (Strip& strip : strips) strip.rows = {index, index};
  strips.back().rows.end = index + 1;
}

/// Strips of rows of one line, without ink; none if some row is another.
std::vector<Strip> TableSetting::bare_strips(RowRange rows) const {
  std::vector<Strip> strips(rows.end - rows.first);
  Length all = head_.frame.size.height;
  for (std::size_t row = rows.first; row < rows.end; ++row) {
    const std::optional<Length> known = one_line_rows_.height(row, grid_, columns_);
    if (!known || !fits(*known, room_for_rows())) return {};
    const Length height = least_rows_.empty() ? *known : std::max(*known, least_rows_[row]);
    strips[row - rows.first].frame.size = {columns_.edges.back(), height};
    all += height;
  }
  const std::vector<BreakAppeal> appeals = appeals_of(rows, {}, all);
  for (std::size_t row = rows.first; row < rows.end; ++row) {
    const std::size_t i = row - rows.first;
    complete_row(std::span(strips).subspan(i, 1), row, appeals[i]);
  }
  return strips;
}

std::vector<Strip> TableSetting::strips_of(RowRange rows, std::vector<ShapedCell> shaped, Ink ink,
                                           diagnostics::DiagnosticSink& sink) const {
  const TableContext context{context_.fonts, sink, context_.lang, context_.page_height};
  std::vector<SetCell> cells = set_cells(std::move(shaped), *model_, columns_, context, overflow_);
  RowEdges edges = row_edges(rows, cells, model_->style, least_rows_);
  TallRows tall = part_tall_rows(rows, cells, room_for_rows(), edges);
  const Length height = head_.frame.size.height + edges[rows.end];
  std::vector<BreakAppeal> appeals = appeals_of(rows, tall, height);
  const Batch batch{{grid_, *model_, columns_.edges, std::move(edges), striped_},
                    rows,
                    std::move(cells),
                    std::move(tall),
                    std::move(appeals),
                    ink};
  std::vector<Strip> strips;
  for (std::size_t row = rows.first; row < rows.end; ++row) {
    std::ranges::move(strips_of_row(row, batch), std::back_inserter(strips));
  }
  return strips;
}

std::vector<Strip> TableSetting::set_rows(RowRange rows, Ink ink,
                                          diagnostics::DiagnosticSink& sink) const {
  if (ink == Ink::left_out) {
    std::vector<Strip> bare = bare_strips(rows);
    if (!bare.empty()) return bare;
  }
  diagnostics::DiagnosticSink heard;  // all that shaping reports was reported by measuring
  const TableContext context{context_.fonts, heard, context_.lang, context_.page_height};
  return strips_of(rows, shape_cells(cells_of(rows, grid_), *model_, context), ink, sink);
}

std::vector<Strip> TableSetting::set_first_batch() {
  const std::size_t first = grid_.head_rows();
  if (first == grid_.rows()) return {};
  return strips_of({first, batch_end(first)}, std::exchange(first_batch_, {}), Ink::drawn,
                   context_.sink);
}

}  // namespace hopbao::layout::table
