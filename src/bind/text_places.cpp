#include "bind/text_places.hpp"

#include "unicode/utf8.hpp"

#include <algorithm>
#include <string>

namespace hopbao::bind {

// A string between single quotes of either kind starts one column behind its value; between three
// of them, or in a file of its own, it does not.
TextPlaces::TextPlaces(const input::Value& text)
    : text_(std::get<std::string>(text.data)),
      start_(text.text_span),
      index_(text_),
      one_line_(text.text_span.line == text.span.line &&
                text.text_span.column == text.span.column + 1) {}

static std::uint32_t columns(std::string_view text) {
  // Line feeds and tabs of a one-line string were written as two characters.
  const auto escapes = std::ranges::count_if(text, [](char c) { return c == '\n' || c == '\t'; });
  return static_cast<std::uint32_t>(unicode::count_code_points(text)) +
         static_cast<std::uint32_t>(escapes);
}

input::SourceSpan TextPlaces::span(std::size_t begin, std::size_t end) const {
  begin = std::min(begin, text_.size());
  end = std::clamp(end, begin, text_.size());
  input::SourceSpan span = start_;
  if (one_line_) {
    span.column += columns(text_.substr(0, begin));
    span.length = columns(text_.substr(begin, end - begin));
    return span;
  }
  const input::TextIndex::Place place = index_.place(begin);
  end = std::min(end, index_.line_end(begin));
  span.line += place.line - 1;
  span.column = place.line == 1 ? start_.column + place.column - 1 : place.column;
  span.length =
      static_cast<std::uint32_t>(unicode::count_code_points(text_.substr(begin, end - begin)));
  return span;
}

}  // namespace hopbao::bind
