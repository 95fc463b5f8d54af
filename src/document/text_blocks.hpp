#pragma once

#include "document/block_text.hpp"

#include <vector>

namespace hopbao::document {

struct ListItem {
  Inlines label;  ///< "-", "1.", "a)"
  StructId label_tag;
  std::vector<Paragraph> body;
};

/// A list. Its labels hang left of the items' bodies, or open their first lines.
struct List {
  std::vector<ListItem> items;
  bool hanging = true;
  Length label_width;  ///< of hanging labels
  Length space_after;
  StructId tag;
};

}  // namespace hopbao::document
