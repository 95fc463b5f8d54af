#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hopbao::bind {

/// A node of a CommonMark text with footnotes, as far as briefings use it.
struct MarkdownNode {
  enum class Kind : std::uint8_t {
    document,
    paragraph,
    heading,
    list,
    item,
    quote,
    quote_title,  // blocks; quote_title: first in a quote that is a box
    text,
    space,
    line_break,
    emphasis,
    strong,
    link,
    image,
    note_mark,  // inlines; space: a line end
    unsupported
  };
  /// From here on a byte of the text stands `source` in the Markdown (escapes and entities are
  /// shorter in the text than in the source).
  struct Shift {
    std::size_t text = 0;
    std::size_t source = 0;
  };

  Kind kind = Kind::document;
  std::string text;   ///< text: characters · link, image: address · unsupported: what it is ·
                      ///< quote: name of its `[!name]`, empty for a quotation
  std::string title;  ///< image: words behind the address: ![](chart:id "words")
  std::size_t begin = 0;   ///< first byte in the source
  std::size_t length = 0;  ///< bytes to point at: unsupported nodes, images, links
  std::vector<Shift> shifts;
  int level = 0;         ///< heading: number of `#` · list: number of its first item
  std::size_t note = 0;  ///< note_mark: index of the note
  bool ordered = false;  ///< list
  char delimiter = '.';  ///< ordered list: behind the number
  std::vector<MarkdownNode> children;

  /// Byte in the source that the byte `offset` of `text` stands for. In a text that the parser
  /// misplaces it may lie behind the source: TextPlaces cuts it off.
  std::size_t source_offset(std::size_t offset) const;
};

/// The image of a paragraph that holds nothing else and places an exhibit; else nullptr.
const MarkdownNode* exhibit_image(const MarkdownNode& node);

/// A line that would not be read as its author means it, or a mark that leads nowhere.
struct MarkdownFault {
  enum class Kind : std::uint8_t { list_after_text, pipe_table, unknown_note, unused_note };
  Kind kind = Kind::list_after_text;
  std::string text;  ///< the note's name
  std::size_t begin = 0;
  std::size_t length = 0;
};

/// Makes a quote that opens with `[!name] Title` a box: the mark goes, the rest of its line becomes
/// the first child.
void take_box_mark(MarkdownNode& quote, std::string_view source);

/// A text read as CommonMark with footnotes. `notes` in the order of their first marks, paragraphs
/// in each.
struct Markdown {
  MarkdownNode document;
  std::vector<MarkdownNode> notes;
  std::vector<MarkdownFault> faults;
};

/// Reads a text. Never fails: what briefings do not use becomes `unsupported` nodes.
Markdown parse_markdown(std::string_view source);

/// Lines that begin with a list's mark straight under a text line (they would become a list), rules
/// of tables drawn with bars (they would become text), and footnotes that are marked but not
/// written or written but not marked.
std::vector<MarkdownFault> find_markdown_faults(std::string_view source);

}  // namespace hopbao::bind
