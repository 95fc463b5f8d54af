#pragma once

#include "bind/cascade.hpp"
#include "bind/table/row.hpp"

namespace hopbao::bind::table {

/// What a row prints in a column, in a style and as the element `tag`: a number in the column's
/// format, a text, or the column's `absent`.
document::Cell make_cell(const RowPlan& row, const ColumnPlan& column, const Style& style,
                         document::StructId tag, Context& context);
/// A cell that holds one text of the files.
document::Cell text_cell(const input::Value* text, std::string_view key, const Style& style,
                         document::StructId tag, Context& context);
/// A cell that holds words of the layout.
document::Cell word_cell(std::string_view words, const Style& style, document::StructId tag,
                         Context& context);
/// A cell that holds a number which the layout counts.
document::Cell counted_cell(std::string_view number, const Style& style, document::StructId tag,
                            Context& context);

}  // namespace hopbao::bind::table
