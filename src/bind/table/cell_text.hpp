#pragma once

#include "bind/inline_builder.hpp"

namespace hopbao::bind::table {

/// Adds a text of a cell: inline Markdown (bold, italic, references) with bindings. Its line ends
/// break the line; what would open a list or a heading in running text ("1. ", "- ", "# ") is text
/// here. Reports what cells do not take (markdown_not_supported). Nothing if `text` is nullptr.
void add_cell_text(const input::Value* text, const TextLook& look, InlineBuilder& into,
                   Context& context);

}  // namespace hopbao::bind::table
