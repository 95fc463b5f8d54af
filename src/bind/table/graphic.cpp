#include "bind/table/graphic.hpp"

#include "bind/key_figures.hpp"
#include "bind/table/number_format.hpp"
#include "bind/values.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace hopbao::bind::table {

using document::CellExtra;
using document::Direction;
using Show = GraphicPlan::Show;

document::GraphicInks graphic_inks(const Context& context) {
  const document::Palette& palette = context.document.palette;
  return {palette.primary, palette.accent, palette.grey_12};
}

void make_room_for_marks(ColumnPlan& column, bool ruled, const Context& context) {
  if (!ruled && column.graphic.show != Show::arrow) return;
  column.column.mark_size = context.styles.get("table-body").paragraph->text.size;
}

/// The number behind a drawing in this cell; nothing if there is none. For geometry only.
static std::optional<double> drawn_value(const RowPlan& row, const ColumnPlan& column) {
  if (row.kind != document::Row::Kind::body) return std::nullopt;
  const CellValue value = value_of(row, column);
  const auto* amount = std::get_if<Amount>(&value);
  if (!amount || !amount->value) return std::nullopt;
  // Rows in several units of one family stand on one scale.
  return printed_value(*amount, row, &column).approximate();
}

void set_scales(std::vector<ColumnPlan>& columns, const std::vector<RowPlan>& rows) {
  for (ColumnPlan& column : columns) {
    GraphicPlan& graphic = column.graphic;
    if (graphic.show != Show::bar && graphic.show != Show::progress) continue;
    if (graphic.show == Show::progress) graphic.high = 100;
    for (const RowPlan& row : rows) {
      const double value = drawn_value(row, column).value_or(0);
      graphic.low = std::min(graphic.low, value);
      graphic.high = std::max(graphic.high, value);
    }
    if (graphic.show == Show::progress) graphic.low = 0;
    if (!(graphic.low < graphic.high)) graphic.high = graphic.low + 1;
  }
}

static std::optional<document::CellGraphic> graphic_of(const RowPlan& row,
                                                       const ColumnPlan& column) {
  const GraphicPlan& graphic = column.graphic;
  const std::optional<double> value = drawn_value(row, column);
  if (graphic.show == Show::bar && value) {
    return document::CellBar{*value, graphic.low, graphic.high};
  }
  if (graphic.show == Show::progress && value) {
    return document::CellProgress{std::max(*value, 0.0), graphic.high, graphic.expected};
  }
  if (graphic.show != Show::sparkline) return std::nullopt;
  document::CellSparkline line;
  for (const auto& one : values_of(row, column.field)) {
    line.values.push_back(one ? std::optional(one->approximate()) : std::nullopt);
  }
  if (line.values.size() < 2) return std::nullopt;
  return line;
}

/// Which way a number says that things went.
static Direction direction_of(const RowPlan& row, const ColumnPlan& column) {
  if (row.figure && column.figure_field == FigureField::change) {
    return bind::direction_of(*row.figure);
  }
  const CellValue value = value_of(row, column);
  const auto* amount = std::get_if<Amount>(&value);
  if (!amount || !amount->value) return Direction::none;
  if (amount->value->zero()) return Direction::level;
  return amount->value->negative() ? Direction::fall : Direction::rise;
}

/// "dãy số: 2,1; 3,4; …": all the values of a series, as the column prints them; in brackets behind
/// a number, with which they would else be read as one.
static std::string series_text(const RowPlan& row, const ColumnPlan& column, Context& context) {
  const NumberFormat format = with_keys(column.format, row.cell_keys(column.field), context);
  std::string text;
  for (const auto& value : values_of(row, column.field)) {
    Amount amount;
    amount.value = value;
    amount.not_collected = !value;
    if (!text.empty()) text += "; ";
    text += print_number(amount, nullptr, format, context).text;
  }
  text.insert(0, context.lang() == Lang::vi ? "dãy số: " : "series: ");
  return column.graphic.with_number ? "(" + text + ")" : text;
}

/// Makes the drawing an element of its own where the cell's text does not say what it shows.
static void describe(const CellPlan& plan, document::Cell& cell, CellExtra& extra,
                     Context& context) {
  const bool series = plan.column.graphic.show == Show::sparkline;
  if (plan.column.graphic.with_number && !series) return;
  document::StructTree& tree = context.document.structure;
  extra.figure = tree.add(cell.tag, document::Role::figure, plan.row.span);
  tree.set_alt(extra.figure, series ? series_text(plan.row, plan.column, context)
                                    : document::plain_text(cell.content));
  if (plan.column.graphic.with_number) return;
  cell.content.clear();
  cell.align_at.reset();
}

static Color mark_ink(Direction direction, const Context& context) {
  const document::Palette& palette = context.document.palette;
  if (direction == Direction::rise) return palette.primary;
  return direction == Direction::fall ? palette.accent : ink::black;
}

void add_extra(const CellPlan& plan, document::Cell& cell, document::Table& table,
               Context& context) {
  CellExtra extra;
  if (plan.match.rule) extra.ground = plan.match.rule->ground;
  extra.mark = plan.match.mark;
  if (extra.mark == Direction::none && plan.column.graphic.show == Show::arrow) {
    extra.mark = direction_of(plan.row, plan.column);
  }
  extra.mark_color = mark_ink(extra.mark, context);
  extra.graphic = graphic_of(plan.row, plan.column);
  if (extra.graphic) describe(plan, cell, extra, context);
  if (!extra.ground && extra.mark == Direction::none && !extra.graphic) return;
  table.extras.push_back(std::move(extra));
  cell.extra = static_cast<std::uint32_t>(table.extras.size());
}

}  // namespace hopbao::bind::table
