#include "layout/table/cells.hpp"

#include "base/invariant.hpp"
#include "layout/lines.hpp"
#include "layout/table/table_rules.hpp"
#include "layout/table/vertical_alignment.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace hopbao::layout::table {

/// A row's height is dearer than the evenness of its rag.
static constexpr bool kFewestLines = true;
static constexpr std::size_t kMostHeadLines = 3;

/// Columns align what stands in their body alone. Heads, group labels and cells over several
/// columns go by their own style.
static bool follows_column(const GridCell& place, const document::Table& table) {
  const document::Row::Kind kind = table.rows[place.row].kind;
  const bool in_body = kind != document::Row::Kind::head && kind != document::Row::Kind::group;
  return in_body && place.column_span == 1;
}

static bool stands_on_decimal_line(const GridCell& place, const document::Table& table) {
  return follows_column(place, table) && place.cell->align_at.has_value() &&
         table.columns[place.column].align == document::CellAlign::decimal;
}

/// How a cell's lines are aligned. Cells are never justified: their measures are too short.
static document::Align line_align(const GridCell& place, const document::Table& table) {
  if (follows_column(place, table)) {
    switch (table.columns[place.column].align) {
      case document::CellAlign::start:
        return document::Align::start;
      case document::CellAlign::end:
        return document::Align::end;
      case document::CellAlign::center:
      case document::CellAlign::decimal:
        return document::Align::center;  // words among numbers
    }
  }
  // Over the numbers of an open table, whose block ends at the column's right edge.
  const bool head = table.rows[place.row].kind == document::Row::Kind::head;
  const document::CellAlign column = table.columns[place.column].align;
  if (head && upright_rule(table.style).width <= Length() && place.column_span == 1 &&
      (column == document::CellAlign::decimal || column == document::CellAlign::end)) {
    return document::Align::end;
  }
  const document::Align align = place.cell->style->align;
  return align == document::Align::justify ? document::Align::start : align;
}

std::vector<ShapedCell> shape_cells(std::span<const GridCell> places, const document::Table& table,
                                    const TableContext& context) {
  std::vector<ShapedCell> cells;
  cells.reserve(places.size());
  for (const GridCell& place : places) {
    invariant(place.cell->style != nullptr, "a cell has a style");
    ShapedCell cell;
    cell.place = place;
    cell.text = text::shape(place.cell->content, context.lang, context.fonts, context.sink);
    if (stands_on_decimal_line(place, table)) {
      cell.number_line = text::set_line(std::move(cell.text));
      cell.number = split_at(cell.number_line, *place.cell->align_at);
    } else {
      cell.measure = text::measure(cell.text);
    }
    cells.push_back(std::move(cell));
  }
  return cells;
}

std::vector<DecimalExtent> decimal_blocks(std::span<const ShapedCell> cells, std::size_t columns) {
  std::vector<DecimalExtent> blocks(columns);
  for (const ShapedCell& cell : cells) {
    if (cell.number) blocks[cell.place.column].include(*cell.number);
  }
  return blocks;
}

/// What a cell of its column leaves for marks and drawings.
static GraphicRoom room_for_graphics(const GridCell& place, const document::Table& table) {
  if (!follows_column(place, table)) return {};
  return graphic_room(table.columns[place.column]);
}

Length room_beside(const ShapedCell& cell, const document::Table& table) {
  const document::ParagraphStyle& paragraph = *cell.place.cell->style;
  return table.style.padding_inline * 2 + paragraph.left_indent + paragraph.right_indent +
         room_for_graphics(cell.place, table).both();
}

/// Width at which a head takes three lines; 0 for other cells.
static Length head_room(const ShapedCell& cell, const document::Table& table, double scale) {
  if (table.rows[cell.place.row].kind != document::Row::Kind::head) return {};
  const std::vector<Length> measures =
      text::narrowest_measures(cell.text, cell.place.cell->style->first_indent, kMostHeadLines);
  return measures.empty() ? Length() : measures.back() * scale + room_beside(cell, table);
}

ColumnNeeds column_needs(std::span<const ShapedCell> cells, const document::Table& table,
                         std::span<const DecimalExtent> blocks, double scale) {
  ColumnNeeds needs;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const bool numbers = blocks[i].width() > Length();
    Length block = graphic_room(table.columns[i]).both();
    if (numbers) block += blocks[i].width() * scale;
    if (block > Length()) block += table.style.padding_inline * 2;
    needs.tracks.push_back({table.columns[i].size, block, block});
  }
  for (const ShapedCell& cell : cells) {
    if (cell.number) continue;  // its column's block holds it
    const Length beside = room_beside(cell, table);
    const Length min = cell.measure.min * scale + beside;
    const Length max = cell.measure.max * scale + beside;
    const Length head = head_room(cell, table, scale);
    if (cell.place.column_span > 1) {
      needs.spans.push_back({cell.place.column, cell.place.column_span, min, max, head});
      continue;
    }
    TrackNeed& track = needs.tracks[cell.place.column];
    track.min = std::max(track.min, min);
    track.max = std::max(track.max, max);
    track.head = std::max(track.head, head);
  }
  return needs;
}

void include(ColumnNeeds& needs, const ColumnNeeds& more) {
  for (std::size_t i = 0; i < more.tracks.size(); ++i) {
    if (i == needs.tracks.size()) needs.tracks.push_back(more.tracks[i]);
    TrackNeed& track = needs.tracks[i];
    track.min = std::max(track.min, more.tracks[i].min);
    track.max = std::max(track.max, more.tracks[i].max);
    track.head = std::max(track.head, more.tracks[i].head);
  }
  needs.spans.insert(needs.spans.end(), more.spans.begin(), more.spans.end());
}

Length SetCell::height() const {
  const auto count = static_cast<double>(std::max<std::size_t>(lines.size(), 1));
  return air_above + leading * count + air_below;
}

/// Air above and below a cell's lines, so that the ink of stacked marks stays clear of the rules.
static void keep_ink_inside(SetCell& cell, const document::TableStyle& style) {
  cell.air_above = cell.air_below = style.padding_block;
  if (cell.lines.empty()) return;
  const Length rule = row_rule(style).width / 2;
  const Length above = cell.lines.front().ascent - cell.baseline + rule;
  const Length below = cell.lines.back().descent - (cell.leading - cell.baseline) + rule;
  cell.air_above = std::max(cell.air_above, above);
  cell.air_below = std::max(cell.air_below, below);
}

/// A cell whose lines are still to come.
static SetCell begin_cell(const GridCell& place, const TableContext& context) {
  const document::ParagraphStyle& style = *place.cell->style;
  SetCell cell;
  cell.place = place;
  cell.leading = style.leading;
  const text::SharedFont font = context.fonts.face(style.text, {}, context.sink);
  if (font) cell.baseline = baseline_in(style.leading, *font, style.text.size);
  return cell;
}

SetCell one_line_cell(const ShapedCell& shaped, const document::Table& table,
                      const TableContext& context) {
  SetCell cell = begin_cell(shaped.place, context);
  if (shaped.number) {
    text::Line& line = cell.lines.emplace_back();
    line.ascent = shaped.number_line.ascent;
    line.descent = shaped.number_line.descent;
  } else if (!shaped.text.items.empty()) {
    const text::InkExtent ink = text::ink_of(shaped.text);
    text::Line& line = cell.lines.emplace_back();
    line.ascent = ink.top;
    line.descent = -ink.bottom;
  }
  keep_ink_inside(cell, table.style);
  return cell;
}

static SetCell set_cell(ShapedCell shaped, const document::Table& table, const ColumnPlan& plan,
                        const TableContext& context, Overflow overflow) {
  const GridCell& place = shaped.place;
  const document::ParagraphStyle& style = *place.cell->style;
  const Length width = plan.edges[place.column_end()] - plan.edges[place.column];
  SetCell cell = begin_cell(place, context);

  const GraphicRoom graphics = room_for_graphics(place, table);
  const bool ruled = upright_rule(table.style).width > Length();
  const BlockPlacement placement = ruled ? BlockPlacement::middle : BlockPlacement::end;
  Length measure = width - room_beside(shaped, table);
  cell.line_start = table.style.padding_inline + style.left_indent + graphics.before;
  if (cell.place.cell->extra != 0) {
    const Length inner = width - table.style.padding_inline * 2;
    cell.graphics =
        graphic_places(table.columns[place.column], plan.blocks[place.column], inner, placement);
  }
  if (shaped.number) {
    measure = width - table.style.padding_inline * 2 - graphics.both();
    cell.line_start = table.style.padding_inline + graphics.before - shaped.number->integer +
                      decimal_line(plan.blocks[place.column], measure, placement);
    shaped.number_line.width = shaped.number->width();
    shaped.number_line.overflows = !fits(shaped.number_line.width, measure);
    cell.lines.push_back(std::move(shaped.number_line));
  } else {
    const bool head = table.rows[place.row].kind == document::Row::Kind::head;
    cell.lines = text::set_lines(std::move(shaped.text), {line_align(place, table), measure,
                                                          style.first_indent, kFewestLines, head});
  }
  keep_ink_inside(cell, table.style);
  if (overflow == Overflow::silent || place.cell->repeated) return cell;
  for (const text::Line& line : cell.lines) {
    report_overflow(line, measure, context.sink);
  }
  return cell;
}

std::vector<SetCell> set_cells(std::vector<ShapedCell> cells, const document::Table& table,
                               const ColumnPlan& plan, const TableContext& context,
                               Overflow overflow) {
  std::vector<SetCell> set;
  set.reserve(cells.size());
  for (ShapedCell& cell : cells) {
    set.push_back(set_cell(std::move(cell), table, plan, context, overflow));
  }
  share_baselines(set, table);
  return set;
}

}  // namespace hopbao::layout::table
