#pragma once

#include "base/id.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hopbao::diagnostics {

struct FileTag;
using FileId = Id<FileTag>;

/// A stretch of one line of one input file. `line` and `column` are 1-based; 0 means unknown (a
/// whole file, or no place at all when `file` is not valid). `column` and `length` count code
/// points of the NFC text.
struct SourceSpan {
  FileId file;
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  std::uint32_t length = 0;

  bool operator==(const SourceSpan&) const = default;
};

/// An input file as it was read: the path as the user would write it and its NFC text.
struct SourceFile {
  std::string path;
  std::string text;
};

/// All files read in one run, in order of reading. Owns their texts.
class SourceMap {
 public:
  FileId add(SourceFile file);
  const SourceFile& file(FileId id) const;
  std::size_t size() const { return files_.size(); }
  /// The text of a 1-based line without its line end; empty if there is none.
  std::string_view line(FileId id, std::uint32_t line) const;
  /// "path:line:column", as far as each is known; empty if the span has no file.
  std::string describe(const SourceSpan& span) const;

 private:
  std::vector<SourceFile> files_;
};

}  // namespace hopbao::diagnostics
