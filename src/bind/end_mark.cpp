#include "bind/end_mark.hpp"

#include "bind/values.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hopbao::bind {

using document::Block;
using document::Paragraph;

static Paragraph* last_running(std::vector<Block>& blocks, std::size_t first);

/// The last paragraph of running text in a block; nullptr if it has none.
static Paragraph* last_running_in(Block& block) {
  if (auto* paragraph = std::get_if<Paragraph>(&block.data)) {
    return paragraph->running ? paragraph : nullptr;
  }
  if (auto* list = std::get_if<document::List>(&block.data)) {
    for (auto item = list->items.rbegin(); item != list->items.rend(); ++item) {
      if (!item->body.empty()) return item->body.back().running ? &item->body.back() : nullptr;
    }
  }
  if (auto* columns = std::get_if<document::Columns>(&block.data)) {
    return last_running(columns->blocks, 0);
  }
  return nullptr;
}

static Paragraph* last_running(std::vector<Block>& blocks, std::size_t first) {
  for (std::size_t i = blocks.size(); i > first; --i) {
    if (Paragraph* found = last_running_in(blocks[i - 1])) return found;
  }
  return nullptr;
}

/// Puts the mark into the last text of a line of inlines.
static void end_with(document::Inlines& content, std::string_view mark) {
  for (std::size_t i = content.size(); i > 0; --i) {
    auto* text = std::get_if<document::Text>(&content[i - 1]);
    if (text == nullptr) continue;
    std::string& words = text->text;
    words.erase(words.find_last_not_of(' ') + 1);
    if (words.empty()) continue;
    if (words.ends_with(mark)) return;
    if (words.ends_with('.')) words.pop_back();
    if (!text->source.valid()) {
      words += mark;
      return;
    }
    // A printed number keeps its own characters.
    document::Text own = *text;
    own.text = mark;
    own.source = {};
    content.insert(content.begin() + static_cast<std::ptrdiff_t>(i), std::move(own));
    return;
  }
}

void add_end_mark(std::size_t first, Context& context) {
  const std::string_view mark = string_or_empty(find(&context.layout, "sections", "end-mark"));
  if (mark.empty()) return;
  if (Paragraph* last = last_running(context.document.blocks, first)) end_with(last->content, mark);
}

}  // namespace hopbao::bind
