#include "text/no_break_words.hpp"

#include <array>

namespace hopbao::text {

using Word = NoBreakWord;

namespace {

constexpr std::array<std::string_view, 8> kOpening{"(", "[", "{", "\"", "'", "“", "‘", "«"};
constexpr std::array<std::string_view, 13> kClosing{",", ".", ";",  ":", "!", "?", ")",
                                                    "]", "}", "\"", "”", "’", "»"};

bool is_alphanumeric(unsigned char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Most words begin and end in a letter or digit; this saves looking for the marks. The last bytes
/// of ” ’ » are the last bytes of letters, too.
bool may_open(unsigned char first) {
  return first < 0x80 ? !is_alphanumeric(first) : first == 0xC2 || first == 0xE2;
}

bool may_close(unsigned char last) {
  return last < 0x80 ? !is_alphanumeric(last) : last == 0x9D || last == 0x99 || last == 0xBB;
}

/// Takes one opening mark off the front.
bool strip_opening(std::string_view& core) {
  if (core.empty() || !may_open(static_cast<unsigned char>(core.front()))) return false;
  for (const std::string_view mark : kOpening) {
    if (!core.starts_with(mark)) continue;
    core.remove_prefix(mark.size());
    return true;
  }
  return false;
}

/// Takes one closing mark or point off the back.
bool strip_closing(std::string_view& core) {
  if (core.empty() || !may_close(static_cast<unsigned char>(core.back()))) return false;
  for (const std::string_view mark : kClosing) {
    if (!core.ends_with(mark)) continue;
    core.remove_suffix(mark.size());
    return true;
  }
  return false;
}

Word trimmed(std::string_view whole, std::size_t begin) {
  Word word;
  word.whole = word.core = whole;
  word.begin = begin;
  while (strip_opening(word.core)) word.opens = true;
  while (strip_closing(word.core)) word.ends = true;
  return word;
}

}  // namespace

std::vector<Word> no_break_words(std::string_view text) {
  std::vector<Word> words;
  bool after_break = true;
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    const bool nbsp = i + 1 < text.size() && text[i] == '\xC2' && text[i + 1] == '\xA0';
    if (i < text.size() && text[i] != ' ' && text[i] != '\n' && !nbsp) continue;
    if (i > begin) {
      words.push_back(trimmed(text.substr(begin, i - begin), begin));
      words.back().after_break = after_break;
      after_break = false;
    }
    if (i < text.size() && text[i] == '\n') after_break = true;
    if (nbsp) ++i;
    begin = i + 1;
  }
  return words;
}

}  // namespace hopbao::text
