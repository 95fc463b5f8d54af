#include "bind/table/cell.hpp"

#include "bind/inline_builder.hpp"
#include "bind/print_figure.hpp"
#include "bind/values.hpp"
#include "format/number.hpp"

#include <algorithm>
#include <utility>

namespace hopbao::bind::table {

using document::Cell;
using input::Value;

/// Byte offset behind the units digit of a printed number.
static std::size_t units_end(std::string_view number, Lang lang) {
  return std::min(number.find(lang == Lang::vi ? ',' : '.'), number.size());
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
  builder.bound(context.translator.text(text, key), look_of(style, tag));
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
  const Lang lang = context.lang();
  std::string printed(kNotCollected);
  if (!amount.not_collected) {
    printed = column.with_sign ? format::signed_number(*amount.value, lang)
                               : format::number(*amount.value, lang);
  }
  InlineBuilder builder(context);
  builder.sourced(printed, source_of(row, column, amount), amount.defined, look_of(style, tag));
  Cell cell = cell_of(builder, style, tag);
  if (column.decimal()) {
    cell.align_at = amount.not_collected ? printed.size() : units_end(printed, lang);
  }
  return cell;
}

Cell make_cell(const RowPlan& row, const ColumnPlan& column, const Style& style,
               document::StructId tag, Context& context) {
  const CellValue value = value_of(row, column);
  if (const auto* amount = std::get_if<Amount>(&value)) {
    return number_cell(*amount, row, column, style, tag, context);
  }
  if (const auto* text = std::get_if<const Value*>(&value)) {
    return text_cell(*text, column.field, style, tag, context);
  }
  if (const auto* field = std::get_if<FigureField>(&value)) {
    if (auto printed = print_field(*row.figure, *field, {}, context.translator)) {
      InlineBuilder builder(context);
      const auto defined = printed->source.defined;
      builder.sourced(printed->text, std::move(printed->source), defined, look_of(style, tag));
      return cell_of(builder, style, tag);
    }
  }
  return absent_cell(column, style, tag, context);
}

}  // namespace hopbao::bind::table
