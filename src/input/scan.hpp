#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace hopbao::input {

/// One part of a TOML text's structure.
struct ScanToken {
  enum class Type : unsigned char {
    header,        ///< [a.b]
    array_header,  ///< [[a.b]]
    key,           ///< a.b =
    open_array,
    open_table,
    close,
    comma,  ///< between the values of an array or the keys of an inline table
  };

  struct Segment {
    std::string_view text;   ///< of the key, without its quotes; escapes as they stand
    std::size_t offset = 0;  ///< byte of its first character, the quote if it has one
  };

  Type type = Type::key;
  std::size_t offset = 0;         ///< byte where it begins
  std::size_t end = 0;            ///< byte behind it: for keys, before the equals sign
  std::vector<Segment> segments;  ///< of headers and keys
};

/// Splits a TOML text into headers, keys and brackets, skipping strings, comments and plain values,
/// with no recursion: it looks at texts before a parser that recurses does. At the first thing that
/// is no TOML it ends; the parser reports it, but for what `unquoted` tells. The text is borrowed.
class StructureScanner {
 public:
  explicit StructureScanner(std::string_view text) : text_(text) {}

  /// The next token; nothing at the end of the text or of what can be understood.
  std::optional<ScanToken> next();
  /// Where the text ended because something should be in quotes: a character that is not ASCII
  /// outside strings and comments, or a bare word that a quote or bracket follows.
  std::optional<std::size_t> unquoted() const { return unquoted_; }

 private:
  bool ended() const { return at_ >= text_.size(); }
  char current() const { return text_[at_]; }
  bool looking_at(std::string_view what) const { return text_.substr(at_).starts_with(what); }
  bool in_table() const { return !open_.empty() && open_.back() == '{'; }

  void skip_blanks();
  void skip_comment();
  bool skip_string();
  bool skip_multi_line_string(char quote);
  bool read_segment(ScanToken& token);
  bool read_segments(ScanToken& token);
  std::optional<ScanToken> read_header();
  std::optional<ScanToken> read_key();
  std::optional<ScanToken> open_bracket();
  std::optional<ScanToken> close_bracket();
  std::optional<ScanToken> read_comma();
  void stop();
  bool glued_to_bare_word();

  std::string_view text_;
  std::size_t at_ = 0;
  std::vector<char> open_;
  bool key_expected_ = true;
  std::optional<std::size_t> bare_;  ///< where the plain value before this place begins
  std::optional<std::size_t> unquoted_;
};

}  // namespace hopbao::input
