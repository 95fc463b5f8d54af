#pragma once

#include "document/inline.hpp"

#include <string>
#include <vector>

namespace hopbao::document {

/// Running text. `tag` is the element of the paragraph itself; its inlines name theirs.
struct Paragraph {
  Inlines content;
  SharedStyle style;
  StructId tag;
  std::string id;        ///< destination name; empty: nothing leads here
  bool running = false;  ///< text that comments refer to: its lines are counted in drafts
};

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
