#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace hopbao::input {

/// Finds words left in an encoding from before Unicode: TCVN3 ("L¹ng S¬n"), VNI ("Vieät"), or UTF-8 read
/// as Latin-1 ("Láº¡ng"). Only letters that no Vietnamese, French or English word has in such a place
/// count, and symbols only inside a word: "m²", "©2023", "VSIP®", "kW·h", "où", "Müller" pass.
class LegacyWords {
 public:
  struct Word {
    std::size_t begin = 0;
    std::size_t end = 0;
  };

  /// `text` is valid UTF-8, borrowed.
  explicit LegacyWords(std::string_view text) : text_(text) {}

  /// The whole word (up to blanks and ASCII punctuation) if the character at `offset`, which is not
  /// ASCII, betrays it.
  std::optional<Word> word_at(std::size_t offset) const;

 private:
  std::string_view text_;
};

}  // namespace hopbao::input
