#include "bind/markdown.hpp"

#include <cmark-gfm.h>

#include <algorithm>
#include <memory>
#include <utility>

namespace hopbao::bind {

namespace {

using Node = MarkdownNode;

/// Deeper nesting than any briefing has; keeps the recursion over untrusted text short.
constexpr int kMostDepth = 24;

struct FreeNode {
  void operator()(cmark_node* node) const { cmark_node_free(node); }
};
struct FreeParser {
  void operator()(cmark_parser* parser) const { cmark_parser_free(parser); }
};

std::string text_of(const char* text) {
  return text ? text : "";
}

bool is_space(char c) {
  return c == ' ' || c == '\t';
}
bool is_punctuation(char c) {
  return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') ||
         (c >= '{' && c <= '~');
}

/// Turns cmark's tree into ours. cmark counts bytes, and on a paragraph's further lines forgets how
/// many spaces it took off their front: the first node of such a line tells by how much it is
/// wrong.
class Converter {
 public:
  explicit Converter(std::string_view source) : source_(source) {
    line_starts_.push_back(0);
    for (std::size_t i = 0; i < source.size(); ++i) {
      if (source[i] == '\n') line_starts_.push_back(i + 1);
    }
  }

  Markdown convert(cmark_node* root);

 private:
  Node block(cmark_node* node, int depth);
  Node heading(cmark_node* node);
  Node list(cmark_node* node, int depth);
  Node quote(cmark_node* node, int depth);
  Node unsupported(cmark_node* node, std::string what);
  void blocks(cmark_node* parent, Node& into, int depth);
  void inlines(cmark_node* parent, Node& into, int depth);
  Node inline_node(cmark_node* node, int depth);
  void align(Node& text) const;
  std::size_t skip_entity(std::size_t at) const;

  std::size_t line_start(int line) const;
  std::size_t skip_marks(std::size_t at) const;
  std::size_t line_length(std::size_t begin) const;
  void begin_paragraph(cmark_node* node);
  std::size_t begin_of(cmark_node* node);
  std::size_t length_to(cmark_node* node, std::size_t begin) const;

  std::string_view source_;
  std::vector<std::size_t> line_starts_;
  int first_line_ = 0;  ///< of the paragraph at hand
  int current_line_ = 0;
  long correction_ = 0;  ///< of columns on the current line
  int quote_depth_ = 0;
};

std::size_t Converter::line_start(int line) const {
  if (line < 1 || static_cast<std::size_t>(line) > line_starts_.size()) return source_.size();
  return line_starts_[static_cast<std::size_t>(line - 1)];
}

std::size_t Converter::line_length(std::size_t begin) const {
  return std::min(source_.find('\n', begin), source_.size()) - std::min(begin, source_.size());
}

void Converter::begin_paragraph(cmark_node* node) {
  first_line_ = cmark_node_get_start_line(node);
  current_line_ = first_line_;
  correction_ = 0;
}

/// The first character of a line behind the marks of the quotes that it stands in.
std::size_t Converter::skip_marks(std::size_t at) const {
  for (int depth = 0; depth <= quote_depth_; ++depth) {
    while (at < source_.size() && is_space(source_[at])) ++at;
    if (depth == quote_depth_ || at >= source_.size() || source_[at] != '>') break;
    ++at;
  }
  return at;
}

std::size_t Converter::begin_of(cmark_node* node) {
  const int line = cmark_node_get_start_line(node);
  const std::size_t start = line_start(line);
  const long column = cmark_node_get_start_column(node) - 1;
  if (line != current_line_) {
    current_line_ = line;
    const std::size_t first = skip_marks(start);
    correction_ = static_cast<long>(first - start) - column;
  }
  const long at = static_cast<long>(start) + column + correction_;
  return std::min(static_cast<std::size_t>(std::max(at, 0L)), source_.size());
}

std::size_t Converter::length_to(cmark_node* node, std::size_t begin) const {
  const std::size_t rest = line_length(begin);
  if (cmark_node_get_end_line(node) != cmark_node_get_start_line(node)) return rest;
  const int columns = cmark_node_get_end_column(node) - cmark_node_get_start_column(node) + 1;
  return std::min(static_cast<std::size_t>(std::max(columns, 1)), rest);
}

Node Converter::unsupported(cmark_node* node, std::string what) {
  Node result;
  result.kind = Node::Kind::unsupported;
  result.text = std::move(what);
  result.begin = begin_of(node);
  result.length = length_to(node, result.begin);
  return result;
}

std::size_t Converter::skip_entity(std::size_t at) const {
  const std::size_t end = source_.find(';', at);
  return end == std::string_view::npos || end > at + 32 ? at + 1 : end + 1;
}

/// Notes where the source has more bytes than the text: a backslash, an entity.
void Converter::align(Node& text) const {
  std::size_t at = text.begin;
  for (std::size_t i = 0; i < text.text.size() && at < source_.size(); ++i) {
    const char c = source_[at];
    const bool escaped = c == '\\' && at + 1 < source_.size() && is_punctuation(source_[at + 1]) &&
                         source_[at + 1] == text.text[i];
    if (escaped) {
      text.shifts.push_back({i, ++at});
    } else if (c == '&' && (text.text[i] != '&' || source_.substr(at).starts_with("&amp;"))) {
      // The text's characters for one entity share its place.
      while (i + 1 < text.text.size() && (text.text[i + 1] & 0xC0) == 0x80) ++i;
      at = skip_entity(at);
      text.shifts.push_back({i + 1, at});
      continue;
    }
    ++at;
  }
}

Node Converter::inline_node(cmark_node* node, int depth) {
  const cmark_node_type type = cmark_node_get_type(node);
  Node result;
  if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK) {
    result.kind = type == CMARK_NODE_SOFTBREAK ? Node::Kind::space : Node::Kind::line_break;
    return result;
  }
  if (type == CMARK_NODE_CODE) return unsupported(node, "`code`");
  if (type == CMARK_NODE_HTML_INLINE)
    return unsupported(node, text_of(cmark_node_get_literal(node)));
  result.begin = begin_of(node);
  result.length = length_to(node, result.begin);
  if (type == CMARK_NODE_TEXT) {
    result.kind = Node::Kind::text;
    result.text = text_of(cmark_node_get_literal(node));
    align(result);
    return result;
  }
  if (type == CMARK_NODE_FOOTNOTE_REFERENCE) {
    result.kind = Node::Kind::note_mark;
    const std::string number = text_of(cmark_node_get_literal(node));
    for (const char c : number) {
      if (c >= '0' && c <= '9') result.note = result.note * 10 + static_cast<std::size_t>(c - '0');
    }
    if (result.note > 0) --result.note;
    return result;
  }
  if (depth > kMostDepth) return unsupported(node, "****");
  if (type == CMARK_NODE_EMPH) {
    result.kind = Node::Kind::emphasis;
  } else if (type == CMARK_NODE_STRONG) {
    result.kind = Node::Kind::strong;
  } else if (type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE) {
    result.kind = type == CMARK_NODE_LINK ? Node::Kind::link : Node::Kind::image;
    result.text = text_of(cmark_node_get_url(node));
    if (type == CMARK_NODE_IMAGE) result.title = text_of(cmark_node_get_title(node));
  } else {
    return unsupported(node, cmark_node_get_type_string(node));
  }
  inlines(node, result, depth + 1);
  return result;
}

void Converter::inlines(cmark_node* parent, Node& into, int depth) {
  for (cmark_node* node = cmark_node_first_child(parent); node; node = cmark_node_next(node)) {
    into.children.push_back(inline_node(node, depth));
  }
}

Node Converter::heading(cmark_node* node) {
  begin_paragraph(node);
  Node result;
  result.kind = Node::Kind::heading;
  result.begin = begin_of(node);
  result.length = line_length(result.begin);
  // A heading underlined with --- or === is a paragraph whose author wanted a rule.
  const bool hash = result.begin < source_.size() && source_[result.begin] == '#';
  if (!hash) return unsupported(node, "---");
  result.level = cmark_node_get_heading_level(node);
  inlines(node, result, 0);
  return result;
}

Node Converter::list(cmark_node* node, int depth) {
  Node result;
  result.kind = Node::Kind::list;
  result.begin = line_start(cmark_node_get_start_line(node));
  result.length = line_length(result.begin);
  result.ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
  result.level = cmark_node_get_list_start(node);
  result.delimiter = cmark_node_get_list_delim(node) == CMARK_PAREN_DELIM ? ')' : '.';
  for (cmark_node* item = cmark_node_first_child(node); item; item = cmark_node_next(item)) {
    Node converted;
    converted.kind = Node::Kind::item;
    converted.begin = line_start(cmark_node_get_start_line(item));
    blocks(item, converted, depth + 1);
    result.children.push_back(std::move(converted));
  }
  return result;
}

Node Converter::quote(cmark_node* node, int depth) {
  Node result;
  result.kind = Node::Kind::quote;
  result.begin = begin_of(node);
  result.length = line_length(result.begin);
  ++quote_depth_;
  blocks(node, result, depth + 1);
  --quote_depth_;
  take_box_mark(result, source_);
  return result;
}

Node Converter::block(cmark_node* node, int depth) {
  begin_paragraph(node);
  switch (cmark_node_get_type(node)) {
    case CMARK_NODE_PARAGRAPH: {
      Node result;
      result.kind = Node::Kind::paragraph;
      result.begin = begin_of(node);
      result.length = line_length(result.begin);
      inlines(node, result, 0);
      return result;
    }
    case CMARK_NODE_HEADING:
      return heading(node);
    case CMARK_NODE_LIST:
      return depth > kMostDepth ? unsupported(node, "- - -") : list(node, depth);
    case CMARK_NODE_BLOCK_QUOTE:
      return depth > kMostDepth ? unsupported(node, "> …") : quote(node, depth);
    case CMARK_NODE_CODE_BLOCK:
      return unsupported(node, "`code`");
    case CMARK_NODE_HTML_BLOCK:
      return unsupported(node, "<html>");
    case CMARK_NODE_THEMATIC_BREAK:
      return unsupported(node, "---");
    default:
      return unsupported(node, cmark_node_get_type_string(node));
  }
}

void Converter::blocks(cmark_node* parent, Node& into, int depth) {
  for (cmark_node* node = cmark_node_first_child(parent); node; node = cmark_node_next(node)) {
    if (cmark_node_get_type(node) == CMARK_NODE_FOOTNOTE_DEFINITION) continue;
    into.children.push_back(block(node, depth));
  }
}

Markdown Converter::convert(cmark_node* root) {
  Markdown result;
  blocks(root, result.document, 0);
  for (cmark_node* node = cmark_node_first_child(root); node; node = cmark_node_next(node)) {
    if (cmark_node_get_type(node) != CMARK_NODE_FOOTNOTE_DEFINITION) continue;
    Node note;
    note.begin = line_start(cmark_node_get_start_line(node));
    note.length = line_length(note.begin);
    blocks(node, note, 1);
    result.notes.push_back(std::move(note));
  }
  return result;
}

}  // namespace

std::size_t MarkdownNode::source_offset(std::size_t offset) const {
  const auto behind = std::ranges::upper_bound(shifts, offset, {}, &Shift::text);
  if (behind == shifts.begin()) return begin + offset;
  const Shift& shift = *std::prev(behind);
  return shift.source + (offset - shift.text);
}

Markdown parse_markdown(std::string_view source) {
  constexpr int kOptions = CMARK_OPT_FOOTNOTES | CMARK_OPT_SOURCEPOS;
  const std::unique_ptr<cmark_parser, FreeParser> parser(cmark_parser_new(kOptions));
  cmark_parser_feed(parser.get(), source.data(), source.size());
  const std::unique_ptr<cmark_node, FreeNode> root(cmark_parser_finish(parser.get()));
  Markdown result = Converter(source).convert(root.get());
  result.faults = find_markdown_faults(source);
  return result;
}

}  // namespace hopbao::bind
