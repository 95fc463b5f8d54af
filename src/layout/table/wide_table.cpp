#include "layout/table/wide_table.hpp"

#include "layout/table/draw.hpp"
#include "layout/table/row_breaks.hpp"

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>
#include <vector>

namespace hopbao::layout::table {

/// How many of a cell's columns the part has.
static std::size_t columns_in(const GridCell& cell, std::size_t stub, ColumnRange part) {
  const auto common = [&](ColumnRange of) {
    const std::size_t first = std::max(cell.column, of.first);
    const std::size_t end = std::min(cell.column_end(), of.end);
    return end > first ? end - first : 0;
  };
  return common({0, stub}) + common(part);
}

/// The table with the columns of the stub and of one part. Where the stub is `repeated`, its cells
/// are said already.
static document::Table part_of(const TableSetting& whole, ColumnRange part, bool repeated) {
  const document::Table& table = whole.model();
  const Grid& grid = whole.grid();
  const std::size_t stub = *table.repeated_columns;
  document::Table of;
  of.id = table.id;
  of.extras = table.extras;
  of.graphic_inks = table.graphic_inks;
  of.style = table.style;
  of.tag = table.tag;
  of.span = table.span;
  for (std::size_t i = 0; i < part.end; ++i) {
    if (i < stub || i >= part.first) of.columns.push_back(table.columns[i]);
  }
  for (std::size_t row = 0; row < grid.rows(); ++row) {
    document::Row& made = of.rows.emplace_back();
    made.kind = table.rows[row].kind;
    made.level = table.rows[row].level;
    made.tag = table.rows[row].tag;
    for (std::size_t i = grid.first_cell(row); i < grid.end_cell(row); ++i) {
      const GridCell& place = grid.cells()[i];
      const std::size_t columns = columns_in(place, stub, part);
      if (columns == 0) continue;
      document::Cell& cell = made.cells.emplace_back(*place.cell);
      cell.column_span = static_cast<int>(columns);
      cell.repeated = repeated && place.column < stub;
    }
  }
  return of;
}

/// Rows that a part leaves on either page where a page ends inside it, as any table does.
static constexpr std::size_t kFewestRowsOnPage = 3;

namespace {

/// All parts, and how many rows of them go on a page.
class WideTable {
 public:
  WideTable(const TableSetting& whole, Length width, const TableContext& context);

  std::size_t head_rows() const { return parts_.front()->grid().head_rows(); }
  std::size_t rows() const { return parts_.front()->grid().rows(); }
  std::size_t end_of_page(std::size_t first) const;
  /// All parts of rows that go on a page, one behind the other.
  std::vector<Strip> strips_of(RowRange rows, Ink ink, diagnostics::DiagnosticSink& sink) const;

 private:
  void make_parts(std::vector<document::Table> models, Length width);
  void share_widths(std::vector<document::Table>& models, std::size_t stub) const;
  void share_heights(diagnostics::DiagnosticSink& sink);
  void find_appeals();
  bool joined_below(std::size_t row) const;
  Length height_of(std::size_t row, std::size_t first) const;
  scene::Frame opening(std::size_t part, bool first_rows) const;
  std::vector<Strip> part_strips(std::size_t part, RowRange rows, Ink ink,
                                 diagnostics::DiagnosticSink& sink) const;

  diagnostics::DiagnosticSink heard_;  ///< what measuring the whole table has reported
  TableContext context_;
  std::vector<std::shared_ptr<TableSetting>> parts_;
  std::vector<Length> heights_;       ///< of all rows, in any part
  std::vector<BreakAppeal> appeals_;  ///< below the rows under the head
  Length room_;                       ///< for them on a page
};

WideTable::WideTable(const TableSetting& whole, Length width, const TableContext& context)
    : context_{context.fonts, heard_, context.lang, context.page_height - context.around} {
  context_.continued = context.continued;
  context_.part_gap = context.part_gap;
  std::vector<document::Table> models;
  for (const ColumnRange part : whole.parts()) {
    models.push_back(part_of(whole, part, !models.empty()));
  }
  make_parts(models, width);
  share_widths(models, *whole.model().repeated_columns);
  make_parts(std::move(models), width);
  share_heights(context.sink);
  find_appeals();
}

void WideTable::make_parts(std::vector<document::Table> models, Length width) {
  parts_.clear();
  for (document::Table& model : models) {
    parts_.push_back(std::make_shared<TableSetting>(
        std::make_shared<const document::Table>(std::move(model)), width, context_));
  }
}

/// The repeated columns are as wide in all parts as in the one that leaves them least.
void WideTable::share_widths(std::vector<document::Table>& models, std::size_t stub) const {
  const auto narrowest = std::ranges::min_element(
      parts_, std::ranges::less(), [&](const auto& part) { return part->column_edges()[stub]; });
  const std::vector<Length>& edges = (*narrowest)->column_edges();
  for (document::Table& model : models) {
    for (std::size_t i = 0; i < stub; ++i) {
      model.columns[i].size = {};
      model.columns[i].size.kind = document::TrackSize::Kind::fixed;
      model.columns[i].size.width = edges[i + 1] - edges[i];
    }
  }
}

void WideTable::share_heights(diagnostics::DiagnosticSink& sink) {
  heights_.assign(rows(), Length());
  for (const auto& part : parts_) {
    const std::vector<Length> needs = part->row_heights();
    for (std::size_t i = 0; i < needs.size(); ++i) heights_[i] = std::max(heights_[i], needs[i]);
  }
  for (const auto& part : parts_) part->raise_rows(heights_, sink);
  room_ = context_.page_height;
  for (std::size_t row = 0; row < head_rows(); ++row) room_ -= heights_[row];
}

bool WideTable::joined_below(std::size_t row) const {
  return row + 1 < rows() && std::ranges::any_of(parts_, [&](const auto& part) {
           return part->grid().row_joined_below(row);
         });
}

void WideTable::find_appeals() {
  std::vector<RowBreak> breaks;
  for (std::size_t row = head_rows(); row < rows(); ++row) {
    breaks.push_back({parts_.front()->model().rows[row].kind,
                      joined_below(row) ? RowJoin::joined : RowJoin::none});
  }
  appeals_ = row_appeals(breaks, true);
}

/// Of a row, with the gap above it, on a page that begins with `first`.
Length WideTable::height_of(std::size_t row, std::size_t first) const {
  const document::TableStyle& style = parts_.front()->model().style;
  const std::size_t index = row - head_rows();
  const bool gap = style.gap_every > 0 && row > first && index % style.gap_every == 0;
  return heights_[row] + (gap ? style.gap : Length());
}

/// Of the rows that fit, the most that end at a place of any appeal; at least one row.
std::size_t WideTable::end_of_page(std::size_t first) const {
  std::size_t best = first;
  std::size_t possible = first;
  Length height;
  for (std::size_t row = first; row < rows(); ++row) {
    height += height_of(row, first);
    if (!fits(height, room_)) break;
    if (!joined_below(row)) possible = row + 1;
    const bool last = row + 1 == rows();
    if (last || appeals_[row - head_rows()] != BreakAppeal::forbidden) best = row + 1;
  }
  if (best > first) return best;
  if (possible > first) return possible;
  std::size_t end = std::min(first + 1, rows());
  while (end > first && joined_below(end - 1)) ++end;
  return end;
}

/// What stands above the rows of a part. Heads are said once, above the first rows.
scene::Frame WideTable::opening(std::size_t part, bool first_rows) const {
  const bool begins = part == 0 && first_rows;
  scene::Frame frame;
  if (!begins && context_.continued) frame = *context_.continued;
  scene::Frame head =
      first_rows && head_rows() > 0 ? parts_[part]->head().frame : parts_[part]->head_repeated();
  frame.size.width = head.size.width;
  const Length top = frame.size.height;
  frame.size.height += head.size.height;
  frame.place({Length(), top}, std::move(head));
  return frame;
}

std::vector<Strip> WideTable::part_strips(std::size_t part, RowRange rows, Ink ink,
                                          diagnostics::DiagnosticSink& sink) const {
  const bool first_rows = rows.first == head_rows();
  Length height;
  for (std::size_t row = rows.first; row < rows.end; ++row) height += height_of(row, rows.first);
  std::vector<Strip> strips(1);
  strips.front().frame = opening(part, first_rows);
  strips.front().after = BreakAppeal::forbidden;
  if (first_rows && head_rows() > 0) strips.front().notes = parts_[part]->head().notes;
  if (part > 0 || !first_rows) strips.front().space_before = context_.part_gap;
  const auto lead_in = std::make_shared<const scene::Frame>(opening(part, false));
  std::vector<Strip> made;
  if (rows.first < rows.end) made = parts_[part]->set_rows(rows, ink, sink);
  if (!made.empty()) made.front().space_before = Length();
  for (Strip& strip : made) {
    strip.lead_in = lead_in;
    const std::size_t end = head_rows() + strip.rows.end;
    const bool lone = end < rows.first + kFewestRowsOnPage || end + kFewestRowsOnPage > rows.end;
    if (lone && fits(height, room_)) strip.after = BreakAppeal::forbidden;
  }
  std::ranges::move(made, std::back_inserter(strips));
  return strips;
}

std::vector<Strip> WideTable::strips_of(RowRange rows, Ink ink,
                                        diagnostics::DiagnosticSink& sink) const {
  std::vector<Strip> strips;
  for (std::size_t part = 0; part < parts_.size(); ++part) {
    std::ranges::move(part_strips(part, rows, ink, sink), std::back_inserter(strips));
    strips.back().after = BreakAppeal::fair;
  }
  strips.back().after = BreakAppeal::good;
  return strips;
}

}  // namespace

/// Rows from `first` on that go on a page; the last strip stands for later ones.
static std::vector<Strip> strips_from(const std::shared_ptr<const WideTable>& table,
                                      std::size_t first, Ink ink,
                                      diagnostics::DiagnosticSink& sink) {
  const std::size_t end = table->end_of_page(first);
  std::vector<Strip> strips = table->strips_of({first, end}, ink, sink);
  if (end == table->rows()) return strips;
  auto later = std::make_shared<LaterStrips>();
  later->next = end;
  later->set = [table](std::size_t row, Ink how, diagnostics::DiagnosticSink& to) {
    return strips_from(table, row, how, to);
  };
  strips.emplace_back().later = std::move(later);
  return strips;
}

TableStrips layout_parts(const TableSetting& whole, Length width, const TableContext& context) {
  const auto table = std::make_shared<const WideTable>(whole, width, context);
  TableStrips strips;
  strips.in_parts = true;
  strips.rows = strips_from(table, table->head_rows(), Ink::drawn, context.sink);
  return strips;
}

}  // namespace hopbao::layout::table
