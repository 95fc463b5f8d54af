#pragma once

#include "document/inline.hpp"
#include "document/style.hpp"

namespace hopbao::document {

/// Running text. `tag` is the element of the paragraph itself; its inlines name theirs.
struct Paragraph {
  Inlines content;
  SharedStyle style;
  StructId tag;
};

}  // namespace hopbao::document
