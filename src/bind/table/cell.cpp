#include "bind/table/cell.hpp"

#include "bind/inline_builder.hpp"
#include "bind/print_figure.hpp"
#include "bind/table/cell_text.hpp"
#include "bind/table/number_format.hpp"
#include "bind/values.hpp"

#include <optional>
#include <string>
#include <utility>

namespace hopbao::bind::table {

using document::Cell;
using input::Value;

/// Where a text stands on its column's line: `units` is the end of its units digit, nothing for one
/// without a number. What lacks the mark that its column is aligned on ends in front of it.
static std::optional<std::size_t> line_place(std::string_view text,
                                             std::optional<std::size_t> units,
                                             const ColumnPlan& column) {
  if (!column.decimal()) return std::nullopt;
  if (column.align_on.empty()) return units;
  const std::size_t mark = text.find(column.align_on);
  if (mark != std::string_view::npos) return mark;
  return units ? std::optional(text.size()) : std::nullopt;
}

static Cell cell_of(InlineBuilder& builder, const Style& style, document::StructId tag) {
  Cell cell;
  cell.tag = tag;
  cell.style = style.paragraph;
  cell.content = builder.take();
  return cell;
}

Cell text_cell(const Value* text, std::string_view key, const Style& style, document::StructId tag,
               Context& context) {
  InlineBuilder builder(context);
  add_cell_text(context.translator.text(text, key), look_of(style, tag), builder, context);
  return cell_of(builder, style, tag);
}

Cell counted_cell(std::string_view number, const Style& style, document::StructId tag,
                  Context& context) {
  InlineBuilder builder(context);
  builder.counted(number, look_of(style, tag));
  return cell_of(builder, style, tag);
}

Cell word_cell(std::string_view words, const Style& style, document::StructId tag,
               Context& context) {
  InlineBuilder builder(context);
  builder.plain(words, {}, look_of(style, tag));
  return cell_of(builder, style, tag);
}

static Cell absent_cell(const ColumnPlan& column, const Style& style, document::StructId tag,
                        Context& context) {
  InlineBuilder builder(context);
  builder.bound(context.translator.text(column.absent, "absent", Plain::any_language),
                look_of(style, tag));
  Cell cell = cell_of(builder, style, tag);
  const std::size_t length = document::plain_text(cell.content).size();
  if (length > 0 && column.decimal()) cell.align_at = length;
  return cell;
}

/// Where a number of a row comes from; one that the table's own row says is free,
/// one that is summed up derived.
static document::Source source_of(const RowPlan& row, const ColumnPlan& column,
                                  const Amount& amount) {
  if (from_figure(row, column)) return bind::source_of(*row.figure, *column.figure_field);
  document::Source source;
  if (row.computed) source.origin = document::Origin::derived;
  source.field = column.field;
  source.value = amount.value;
  source.defined = amount.defined;
  return source;
}

static Cell number_cell(const Amount& amount, const RowPlan& row, const ColumnPlan& column,
                        const Style& style, document::StructId tag, Context& context) {
  const bool value = row.figure && column.figure_field == FigureField::value;
  const NumberFormat format = with_keys(column.format, row.cell_keys(column.field), context);
  const PrintedNumber printed =
      print_number(amount, value ? row.figure->unit : nullptr, format, context);
  InlineBuilder builder(context);
  builder.sourced(printed.text, source_of(row, column, amount), amount.defined,
                  look_of(style, tag));
  Cell cell = cell_of(builder, style, tag);
  cell.align_at = line_place(printed.text, printed.align_at, column);
  return cell;
}

/// A field of the row's figure that is no number, as running text prints it.
static std::optional<PrintedField> field_of(const RowPlan& row, const ColumnPlan& column,
                                            FigureField field, Context& context) {
  auto printed = print_field(*row.figure, field, {}, context.translator);
  if (printed && field == FigureField::unit) {
    const format::Unit* unit = printed_unit(row.figure->unit, column.format);
    printed->text = format::unit_name(*unit, context.lang());
  }
  return printed;
}

Cell make_cell(const RowPlan& row, const ColumnPlan& column, const Style& style,
               document::StructId tag, Context& context) {
  const CellValue value = value_of(row, column);
  if (const auto* amount = std::get_if<Amount>(&value)) {
    return number_cell(*amount, row, column, style, tag, context);
  }
  if (const auto* text = std::get_if<const Value*>(&value)) {
    Cell cell = text_cell(*text, column.field, style, tag, context);
    const std::string words = document::plain_text(cell.content);
    cell.align_at = line_place(words, units_digit_end(words, context.lang()), column);
    return cell;
  }
  if (const auto* field = std::get_if<FigureField>(&value)) {
    if (auto printed = field_of(row, column, *field, context)) {
      InlineBuilder builder(context);
      const auto defined = printed->source.defined;
      builder.sourced(printed->text, std::move(printed->source), defined, look_of(style, tag));
      return cell_of(builder, style, tag);
    }
  }
  return absent_cell(column, style, tag, context);
}

}  // namespace hopbao::bind::table
