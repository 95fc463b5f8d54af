// Bytes as a section's body: Markdown with footnotes, then the bindings of every text in it. Every
// place that a message would name lies in the text.
#include "base/invariant.hpp"
#include "bind/binding.hpp"
#include "bind/markdown.hpp"
#include "bind/text_places.hpp"
#include "unicode/utf8.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

using hopbao::invariant;
using hopbao::bind::MarkdownNode;
using hopbao::bind::TextPlaces;

/// A text and where its lines end, as a file of its own.
class Body {
 public:
  explicit Body(std::string_view text) {
    value_.data = std::string(text);
    value_.span.line = value_.text_span.line = 1;
    value_.span.column = value_.text_span.column = 1;
    for (std::size_t begin = 0; begin <= text.size();) {
      const std::size_t end = std::min(text.find('\n', begin), text.size());
      columns_.push_back(hopbao::unicode::count_code_points(text.substr(begin, end - begin)));
      begin = end + 1;
    }
  }

  void check_span(std::size_t begin, std::size_t end) const {
    const auto span = TextPlaces(value_).span(begin, end);
    invariant(span.line >= 1 && span.line <= columns_.size(), "a place names a line of the text");
    invariant(span.column >= 1 && span.column - 1 + span.length <= columns_[span.line - 1],
              "a place lies in its line");
  }

 private:
  hopbao::input::Value value_;
  std::vector<std::size_t> columns_;
};

static void check(const MarkdownNode& node, const Body& body) {
  body.check_span(node.begin, node.begin + node.length);
  const hopbao::bind::Template bound = hopbao::bind::parse_template(node.text);
  for (const auto& part : bound.parts) {
    invariant(part.begin <= part.end && part.end <= node.text.size(), "a part lies in its text");
    body.check_span(node.source_offset(part.begin), node.source_offset(part.end));
  }
  for (const auto& fault : bound.faults) {
    invariant(fault.begin <= fault.end && fault.end <= node.text.size(),
              "a fault lies in its text");
    body.check_span(node.source_offset(fault.begin), node.source_offset(fault.end));
  }
  for (const MarkdownNode& child : node.children) check(child, body);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  // The input phase lets nothing else through.
  const auto is_control = [](char c) {
    return (c >= 0 && c < ' ' && c != '\n' && c != '\t') || c == 0x7F;
  };
  if (size > 2048 || hopbao::unicode::find_invalid_utf8(text)) return 0;
  if (std::ranges::any_of(text, is_control)) return 0;
  const Body body(text);
  const hopbao::bind::Markdown markdown = hopbao::bind::parse_markdown(text);
  check(markdown.document, body);
  for (const MarkdownNode& note : markdown.notes) check(note, body);
  for (const auto& fault : markdown.faults)
    body.check_span(fault.begin, fault.begin + fault.length);
  return 0;
}
