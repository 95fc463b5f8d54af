#include "bind/markdown.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace hopbao::bind {

using Node = MarkdownNode;

/// Takes `count` characters off the front of a text.
static void cut_front(Node& text, std::size_t count) {
  text.begin = text.source_offset(count);
  text.length -= std::min(count, text.length);
  text.text.erase(0, count);
  std::erase_if(text.shifts, [&](const Node::Shift& shift) { return shift.text <= count; });
  for (Node::Shift& shift : text.shifts) shift.text -= count;
}

/// Takes a mark of `length` bytes off the paragraph's texts; false if it is not all text.
static bool cut_mark(Node& paragraph, std::size_t length) {
  std::size_t texts = 0;
  std::size_t found = 0;
  while (found < length && texts < paragraph.children.size() &&
         paragraph.children[texts].kind == Node::Kind::text) {
    found += paragraph.children[texts++].text.size();
  }
  if (found < length) return false;
  while (length > 0) {
    Node& first = paragraph.children.front();
    const std::size_t count = std::min(length, first.text.size());
    cut_front(first, count);
    length -= count;
    if (first.text.empty()) paragraph.children.erase(paragraph.children.begin());
  }
  return true;
}

/// What stands on the paragraph's first line, taken off it.
static Node take_first_line(Node& paragraph) {
  Node title;
  title.kind = Node::Kind::quote_title;
  title.begin = paragraph.begin;
  title.length = paragraph.length;
  const auto end = std::ranges::find_if(paragraph.children, [](const Node& node) {
    return node.kind == Node::Kind::space || node.kind == Node::Kind::line_break;
  });
  title.children.assign(std::make_move_iterator(paragraph.children.begin()),
                        std::make_move_iterator(end));
  const bool more = end != paragraph.children.end();
  paragraph.children.erase(paragraph.children.begin(), more ? std::next(end) : end);
  if (!title.children.empty() && title.children.front().kind == Node::Kind::text) {
    Node& first = title.children.front();
    cut_front(first, std::min(first.text.find_first_not_of(' '), first.text.size()));
    if (first.text.empty()) title.children.erase(title.children.begin());
  }
  return title;
}

const Node* exhibit_image(const Node& node) {
  if (node.kind != Node::Kind::paragraph || node.children.size() != 1) return nullptr;
  const Node& image = node.children.front();
  const bool exhibit = image.text.starts_with("table:") || image.text.starts_with("chart:");
  return image.kind == Node::Kind::image && exhibit ? &image : nullptr;
}

void take_box_mark(Node& quote, std::string_view source) {
  if (quote.children.empty() || quote.children.front().kind != Node::Kind::paragraph) return;
  Node& paragraph = quote.children.front();
  std::string_view line = source.substr(std::min(paragraph.begin, source.size()));
  line = line.substr(0, line.find('\n'));
  const std::size_t close = line.find(']');
  if (!line.starts_with("[!") || close == std::string_view::npos || close == 2) return;
  const std::string_view name = line.substr(2, close - 2);
  const bool plain = std::ranges::all_of(
      name, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
  if (!plain || !cut_mark(paragraph, close + 1)) return;
  quote.text = name;
  Node title = take_first_line(paragraph);
  if (paragraph.children.empty()) quote.children.erase(quote.children.begin());
  if (!title.children.empty()) quote.children.insert(quote.children.begin(), std::move(title));
}

}  // namespace hopbao::bind
