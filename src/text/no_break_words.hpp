#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace hopbao::text {

/// What stands between two spaces. `core` is without opening brackets before and points and closing
/// brackets behind; `ends`: there was something behind, so that nothing that follows belongs to it.
struct NoBreakWord {
  std::string_view whole;
  std::string_view core;
  std::size_t begin = 0;  ///< byte offset in the text
  bool ends = false;
  bool opens = false;       ///< a bracket or quotation mark before it
  bool after_break = true;  ///< first of the text or of a line
};

/// The words of a text between spaces (U+0020, U+00A0) and line feeds; they view it.
std::vector<NoBreakWord> no_break_words(std::string_view text);

}  // namespace hopbao::text
