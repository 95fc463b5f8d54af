#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace hopbao::input {

/// A word of a text, in bytes.
struct WordRange {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The word around the character at `offset`, which is not ASCII, if the character betrays an
/// encoding from before Unicode: TCVN3 ("L¹ng S¬n"), VNI ("Vieät"), or UTF-8 read as Latin-1
/// ("Láº¡ng"). Only letters that no Vietnamese, French or English word has in such a place count,
/// and symbols only inside a word: "m²", "©2023", "VSIP®", "kW·h", "où", "Müller" pass. A word goes
/// up to blanks and ASCII punctuation, but not farther than a real word would. The text is valid
/// UTF-8.
std::optional<WordRange> find_legacy_word(std::string_view text, std::size_t offset);

}  // namespace hopbao::input
