#pragma once

#include "layout/context.hpp"
#include "text/paragraph.hpp"

namespace hopbao::layout {

/// Shapes a line of inlines of the document, page numbers of places filled in as far as they are
/// known. All text of blocks is shaped here.
text::ShapedText shape_content(const document::Inlines& content, const Context& context);

}  // namespace hopbao::layout
