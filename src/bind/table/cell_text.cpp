#include "bind/table/cell_text.hpp"

#include "base/invariant.hpp"
#include "bind/prose_inlines.hpp"
#include "bind/text_places.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace hopbao::bind::table {

/// Characters without which a line has no inline Markdown.
static constexpr std::string_view kMarkdownMarks = "*_[]`\\<>&!~";
/// Stands in front of a line while it is parsed, so that nothing in it opens a block. A point:
/// marks of emphasis behind it open as they would at the front of a line.
static constexpr std::string_view kGuard = ".";

/// The line's only paragraph, the guard taken off its first text.
static MarkdownNode parse_line(std::string_view line) {
  Markdown parsed = parse_markdown(std::string(kGuard).append(line));
  invariant(!parsed.document.children.empty(), "a line with a guard is a paragraph");
  MarkdownNode paragraph = std::move(parsed.document.children.front());
  invariant(!paragraph.children.empty(), "the guard is a text");
  MarkdownNode& first = paragraph.children.front();
  first.text.erase(0, kGuard.size());
  first.begin += kGuard.size();
  for (MarkdownNode::Shift& shift : first.shifts) {
    const std::size_t inside = kGuard.size() - std::min(shift.text, kGuard.size());
    shift.source += inside;
    shift.text -= kGuard.size() - inside;
  }
  return paragraph;
}

void add_cell_text(const input::Value* text, const TextLook& look, InlineBuilder& into,
                   Context& context) {
  if (!text) return;
  const std::string& whole = std::get<std::string>(text->data);
  if (whole.find_first_of(kMarkdownMarks) == std::string::npos) return into.bound(text, look);
  const TextPlaces places(*text);
  std::string_view rest(whole);
  while (rest.ends_with('\n')) rest.remove_suffix(1);
  for (std::size_t from = 0; from <= rest.size();) {
    const std::size_t end = std::min(rest.find('\n', from), rest.size());
    if (from > 0) into.line_break(places.span(from - 1, from));
    const MarkdownNode line = parse_line(rest.substr(from, end - from));
    const auto shift =
        static_cast<std::ptrdiff_t>(from) - static_cast<std::ptrdiff_t>(kGuard.size());
    ProseInlines inlines(ProseText{places, {}, shift}, context, *context.exhibits);
    for (document::Inline& piece : inlines.read(line, look, look.tag)) into.add(std::move(piece));
    from = end + 1;
  }
}

}  // namespace hopbao::bind::table
