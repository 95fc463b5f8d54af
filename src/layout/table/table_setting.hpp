#pragma once

#include "document/table.hpp"
#include "layout/strip.hpp"
#include "layout/table/borders.hpp"
#include "layout/table/cells.hpp"
#include "layout/table/column_parts.hpp"
#include "layout/table/lowest_columns.hpp"
#include "layout/table/one_line_rows.hpp"
#include "layout/table/row_breaks.hpp"
#include "layout/table/table_context.hpp"
#include "layout/table/tall_rows.hpp"

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

namespace hopbao::layout::table {

struct Batch;

/// A table whose columns have their widths and whose rows are set batch by batch, so that those of
/// a long annex are never held all at once. Making it measures every cell once.
class TableSetting {
 public:
  /// Reports table_too_wide, with what would let it go in, if the widest words and numbers of the
  /// columns do not go side by side.
  /// What the context refers to outlives the setting.
  TableSetting(std::shared_ptr<const document::Table> model, Length width,
               const TableContext& context);
  TableSetting(const TableSetting&) = delete;
  TableSetting& operator=(const TableSetting&) = delete;

  const document::Table& model() const { return *model_; }
  const Grid& grid() const { return grid_; }
  /// If the table is too wide and goes on column by column: its columns behind the repeated ones,
  /// part by part. Such a setting is good for nothing else.
  const std::vector<ColumnRange>& parts() const { return parts_; }
  const std::vector<Length>& column_edges() const { return columns_.edges; }
  /// What each row, heads too, needs in its columns.
  std::vector<Length> row_heights() const;
  /// No row is lower than `least` (of all rows): parts of a wide table lie beside each other. Sets
  /// the head again, and reports its line_overflows. Rows are set by set_rows() from then on.
  void raise_rows(std::vector<Length> least, diagnostics::DiagnosticSink& sink);
  /// Rows of another table with the same columns, drawn in these: a line of sums.
  scene::Frame draw_lines(const document::Table& lines) const;
  /// All head rows as one strip that keeps the first row. Not without head rows.
  const Strip& head() const { return head_; }
  /// The head as artifact; without head rows the rule that closes the grid.
  scene::Frame head_repeated() const;
  /// The end of the batch of rows that begins with `row`: about as many as are worth setting at
  /// once, no cell across its foot.
  std::size_t batch_end(std::size_t row) const;
  /// Rows under the head, [first, end), a strip each or, of a row that no page can hold, several;
  /// with the appeal of ending a page below. Whole batches. Reports line_overflows for what is
  /// wider than a column of fixed width.
  std::vector<Strip> set_rows(RowRange rows, Ink ink, diagnostics::DiagnosticSink& sink) const;
  /// The first batch from the shapes that measuring has left. Once.
  std::vector<Strip> set_first_batch();

 private:
  void measure_rows(ColumnNeeds& needs, RowLines& lines);
  void measure_sums(ColumnNeeds& needs);
  void size_columns(const ColumnNeeds& needs, const RowLines& lines, Length width);
  void set_head(std::vector<ShapedCell> shaped, diagnostics::DiagnosticSink& sink);
  void find_appeals();
  std::vector<Strip> strips_of(RowRange rows, std::vector<ShapedCell> shaped, Ink ink,
                               diagnostics::DiagnosticSink& sink) const;
  std::vector<Strip> strips_of_row(std::size_t row, const Batch& batch) const;
  void complete_row(std::span<Strip> strips, std::size_t row, BreakAppeal after) const;
  std::vector<Strip> bare_strips(RowRange rows) const;
  std::vector<BreakAppeal> appeals_of(RowRange rows, const TallRows& tall, Length height) const;
  /// Height that a page leaves for rows under a repeated head.
  Length room_for_rows() const {
    return context_.page_height - head_.frame.size.height - sums_height_;
  }

  std::shared_ptr<const document::Table> model_;
  TableContext context_;
  Grid grid_;
  ColumnPlan columns_;
  Overflow overflow_ = Overflow::reported;
  std::vector<bool> striped_;  ///< rows on the ground of every second row
  std::vector<ColumnRange> parts_;
  std::vector<Length> least_rows_;  ///< empty: as low as their cells
  Strip head_;
  Length sums_height_;  ///< of the three lines of sums that a page may have
  std::vector<ShapedCell> first_batch_;
  OneLineRows one_line_rows_;
  std::vector<RowBreak> breaks_;           ///< of the rows under the head
  std::vector<BreakAppeal> appeals_;       ///< below them, if a page holds all spanning cells
  std::vector<BreakAppeal> tall_appeals_;  ///< if none holds any of them
};

}  // namespace hopbao::layout::table
