#include "diagnostics/source.hpp"

#include "base/invariant.hpp"

namespace hopbao::diagnostics {

FileId SourceMap::add(SourceFile file) {
  files_.push_back(std::move(file));
  return FileId{static_cast<std::uint32_t>(files_.size() - 1)};
}

const SourceFile& SourceMap::file(FileId id) const {
  invariant(id.valid() && id.value < files_.size(), "file id out of range");
  return files_[id.value];
}

std::string_view SourceMap::line(FileId id, std::uint32_t line) const {
  if (line == 0) return {};
  std::string_view rest = file(id).text;
  for (std::uint32_t n = 1; n < line; ++n) {
    const std::size_t end = rest.find('\n');
    if (end == std::string_view::npos) return {};
    rest.remove_prefix(end + 1);
  }
  rest = rest.substr(0, rest.find('\n'));
  if (rest.ends_with('\r')) rest.remove_suffix(1);
  return rest;
}

std::string SourceMap::describe(const SourceSpan& span) const {
  if (!span.file.valid()) return {};
  std::string result = file(span.file).path;
  if (span.line == 0) return result;
  result += ':' + std::to_string(span.line);
  if (span.column != 0) result += ':' + std::to_string(span.column);
  return result;
}

}  // namespace hopbao::diagnostics
