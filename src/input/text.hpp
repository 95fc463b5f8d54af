#pragma once

#include "diagnostics/diagnostic.hpp"
#include "diagnostics/source.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hopbao::input {

/// A text file of the user's as it goes on: NFC, LF line ends, no byte-order mark, added to the
/// map.
struct CleanText {
  diagnostics::FileId file;
  bool sound = false;  ///< false: something was reported, the run fails
  /// The text is UTF-8 and may be looked at further, to find more that is wrong.
  bool readable = false;
};

/// Checks UTF-8, brings the text to NFC, adds it to `sources` under `path`, checks its characters.
/// Bytes that are not UTF-8 are kept in the map as U+FFFD, so that the line can be shown.
CleanText clean_text(std::string path, std::string_view bytes, diagnostics::SourceMap& sources,
                     diagnostics::DiagnosticSink& sink);

/// A piece of a text for a message: cut behind 60 characters or so, at a whole one, with "…".
std::string excerpt(std::string_view text);

/// From line and column to bytes and back, in constant time however long the lines are.
/// The text is valid UTF-8 with LF line ends; it is borrowed.
class TextIndex {
 public:
  explicit TextIndex(std::string_view text);

  struct Place {
    std::uint32_t line = 1;
    std::uint32_t column = 1;
  };

  std::string_view text() const { return text_; }
  /// Byte offset of a 1-based line and column; places behind a line's or the text's end go to that
  /// end.
  std::size_t offset(Place place) const;
  /// Line and column of a byte offset at a code point's start, or of the text's end.
  Place place(std::size_t offset) const;
  /// Byte offset of the line feed that ends the line in which `offset` stands, or the text's end.
  std::size_t line_end(std::size_t offset) const;
  /// The span from `begin` to `end`, cut at the end of the first line.
  diagnostics::SourceSpan span(diagnostics::FileId file, std::size_t begin, std::size_t end) const;

 private:
  /// Number, from 0, of the line in which `offset` stands.
  std::size_t line_of(std::size_t offset) const;
  std::size_t end_of_line(std::size_t line) const;
  /// True if every character of the line is one byte long, as most are in the files of keys.
  bool single_bytes(std::size_t line) const;
  /// Code points from the line's begin to `offset`, which stands in it.
  std::size_t column_in(std::size_t line, std::size_t offset) const;
  std::size_t code_points_before(std::size_t offset) const;

  std::string_view text_;
  std::vector<std::size_t> line_starts_;  ///< byte offsets
  std::vector<std::size_t> line_firsts_;  ///< number of code points before each line
  std::vector<std::size_t> marks_;        ///< byte offset of every kStride-th code point
  std::size_t total_ = 0;                 ///< code points
};

}  // namespace hopbao::input
