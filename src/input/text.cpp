#include "input/text.hpp"

#include "input/characters.hpp"
#include "unicode/normalize.hpp"
#include "unicode/utf8.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace hopbao::input {

using diagnostics::DiagnosticSink;
using diagnostics::FileId;
using diagnostics::Kind;
using diagnostics::SourceMap;
using diagnostics::SourceSpan;

static constexpr std::size_t kStride = 32;
static constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
static constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

static bool continues(char c) {
  return (static_cast<unsigned char>(c) & 0xC0u) == 0x80u;
}

static std::string with_unix_line_ends(std::string_view text) {
  if (text.find('\r') == std::string_view::npos) return std::string(text);
  std::string result;
  result.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n') continue;
    result += text[i];
  }
  return result;
}

static std::string with_invalid_bytes_replaced(std::string_view bytes) {
  std::string result;
  while (const auto bad = unicode::find_invalid_utf8(bytes)) {
    result += bytes.substr(0, *bad);
    result += kReplacement;
    bytes.remove_prefix(*bad + 1);
  }
  result += bytes;
  return result;
}

static CleanText keep_unreadable(std::string path, std::string_view bytes, std::size_t bad,
                                 SourceMap& sources, DiagnosticSink& sink) {
  const std::string before = unicode::nfc(with_unix_line_ends(bytes.substr(0, bad)));
  const TextIndex index(before);
  const TextIndex::Place place = index.place(before.size());
  // What follows is there to show the line only.
  const std::string_view shown = bytes.substr(0, std::min(bytes.size(), bad + 400));
  const FileId file = sources.add(
      {std::move(path), unicode::nfc(with_unix_line_ends(with_invalid_bytes_replaced(shown)))});
  sink.report(Kind::invalid_utf8, {file, place.line, place.column, 1});
  return {file, false, false};
}

CleanText clean_text(std::string path, std::string_view bytes, SourceMap& sources,
                     DiagnosticSink& sink) {
  if (bytes.starts_with(kByteOrderMark)) bytes.remove_prefix(kByteOrderMark.size());
  const std::optional<std::size_t> bad = unicode::find_invalid_utf8(bytes);
  if (const auto run = find_long_mark_run(bytes.substr(0, bad.value_or(bytes.size())))) {
    // Sorting the marks of such a run costs its length squared: it is refused unsorted.
    const FileId file = sources.add({std::move(path), {}});
    const std::string_view before = bytes.substr(0, run->offset);
    const TextIndex::Place place = TextIndex(before).place(before.size());
    sink.report(Kind::forbidden_character, {file, place.line, place.column, 1},
                {unicode::code_point_name(run->code_point)});
    return {file, false, false};
  }
  if (bad) return keep_unreadable(std::move(path), bytes, *bad, sources, sink);
  const FileId file = sources.add({std::move(path), unicode::nfc(with_unix_line_ends(bytes))});
  const bool sound = check_characters(TextIndex(sources.file(file).text), file, sink);
  return {file, sound, true};
}

std::string excerpt(std::string_view text) {
  constexpr std::size_t kMostCharacters = 60;
  std::size_t at = 0;
  for (std::size_t n = 0; n < kMostCharacters && at < text.size(); ++n) {
    ++at;
    while (at < text.size() && continues(text[at])) ++at;
  }
  return std::string(text.substr(0, at)) + (at < text.size() ? "…" : "");
}

TextIndex::TextIndex(std::string_view text) : text_(text), line_starts_{0}, line_firsts_{0} {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (continues(text[i])) continue;
    if (total_ % kStride == 0) marks_.push_back(i);
    ++total_;
    if (text[i] == '\n') {
      line_starts_.push_back(i + 1);
      line_firsts_.push_back(total_);
    }
  }
}

std::size_t TextIndex::offset(Place place) const {
  if (place.line == 0) return 0;
  if (place.line > line_starts_.size()) return text_.size();
  const std::size_t line = place.line - 1;
  const std::size_t column = place.column == 0 ? 0 : place.column - 1;
  const std::size_t wanted = line_firsts_[line] + column;
  // The line's own feed is the last place in it.
  if (line + 1 < line_starts_.size() && wanted >= line_firsts_[line + 1]) {
    return line_starts_[line + 1] - 1;
  }
  if (wanted >= total_) return text_.size();
  if (single_bytes(line)) return line_starts_[line] + column;
  std::size_t at = marks_[wanted / kStride];
  for (std::size_t left = wanted % kStride; left > 0; --left) {
    ++at;
    while (at < text_.size() && continues(text_[at])) ++at;
  }
  return at;
}

std::size_t TextIndex::code_points_before(std::size_t offset) const {
  const auto mark = std::ranges::upper_bound(marks_, offset);
  if (mark == marks_.begin()) return 0;
  const auto index = static_cast<std::size_t>(mark - marks_.begin()) - 1;
  std::size_t count = index * kStride;
  for (std::size_t i = marks_[index]; i < offset; ++i) {
    if (!continues(text_[i])) ++count;
  }
  return count;
}

std::size_t TextIndex::line_of(std::size_t offset) const {
  const auto next = std::ranges::upper_bound(line_starts_, offset);
  return static_cast<std::size_t>(next - line_starts_.begin()) - 1;
}

std::size_t TextIndex::end_of_line(std::size_t line) const {
  return line + 1 < line_starts_.size() ? line_starts_[line + 1] - 1 : text_.size();
}

bool TextIndex::single_bytes(std::size_t line) const {
  const bool last = line + 1 == line_starts_.size();
  const std::size_t bytes = (last ? text_.size() : line_starts_[line + 1]) - line_starts_[line];
  return bytes == (last ? total_ : line_firsts_[line + 1]) - line_firsts_[line];
}

std::size_t TextIndex::column_in(std::size_t line, std::size_t offset) const {
  if (single_bytes(line)) return offset - line_starts_[line];
  return code_points_before(offset) - line_firsts_[line];
}

TextIndex::Place TextIndex::place(std::size_t offset) const {
  offset = std::min(offset, text_.size());
  const std::size_t line = line_of(offset);
  return {static_cast<std::uint32_t>(line + 1),
          static_cast<std::uint32_t>(column_in(line, offset) + 1)};
}

std::size_t TextIndex::line_end(std::size_t offset) const {
  return end_of_line(line_of(offset));
}

SourceSpan TextIndex::span(FileId file, std::size_t begin, std::size_t end) const {
  begin = std::min(begin, text_.size());
  const std::size_t line = line_of(begin);
  end = std::max(begin, std::min(end, end_of_line(line)));
  const std::size_t column = column_in(line, begin);
  const std::size_t length = column_in(line, end) - column;
  return {file, static_cast<std::uint32_t>(line + 1), static_cast<std::uint32_t>(column + 1),
          static_cast<std::uint32_t>(length)};
}

}  // namespace hopbao::input
