#pragma once

#include "input/text.hpp"
#include "input/value.hpp"

#include <cstddef>
#include <string_view>

namespace hopbao::bind {

/// Where the bytes of a string value stand in its file. The value is borrowed.
class TextPlaces {
 public:
  /// `text` holds a string.
  explicit TextPlaces(const input::Value& text);

  /// The place of bytes [begin, end), cut at the end of their first line.
  input::SourceSpan span(std::size_t begin, std::size_t end) const;

 private:
  std::string_view text_;
  input::SourceSpan start_;
  input::TextIndex index_;
  bool one_line_ = false;  ///< a "…" string: its line feeds are escapes
};

}  // namespace hopbao::bind
