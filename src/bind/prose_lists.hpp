#pragma once

#include "bind/prose_inlines.hpp"
#include "document/text_blocks.hpp"

#include <string_view>

namespace hopbao::bind {

/// How the lists of a text look.
struct ListLook {
  std::string_view style;       ///< of the items
  std::string_view text_style;  ///< of the paragraphs around the list, whose space is below it
  bool running = false;         ///< as document::Paragraph has it
};

/// Turns a Markdown list, with those inside it, into the document's. References outlive it.
class ListBinder {
 public:
  ListBinder(const ListLook& look, ProseInlines& inlines, Context& context)
      : look_(look), inlines_(inlines), context_(context) {}

  /// The list, its elements below `parent`.
  document::List bind(const MarkdownNode& node, document::StructId parent);

 private:
  void items(const MarkdownNode& node, document::StructId parent, int depth, document::List& into);
  void item_body(const MarkdownNode& item, document::StructId body, int depth,
                 document::List& into);
  document::Inlines label(const MarkdownNode& list, int number, document::StructId tag,
                          const Style& style);

  ListLook look_;
  ProseInlines& inlines_;
  Context& context_;
};

}  // namespace hopbao::bind
