#include "diagnostics/render.hpp"

#include "unicode/utf8.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>

namespace hopbao::diagnostics {

// Code points. An argument is a key or a path; a longer one is a broken file's, and would flood the
// screen.
static constexpr std::size_t kLongestArgument = 300;
static constexpr std::size_t kLineWidth = 88;
static constexpr std::string_view kCut = "…";

/// Control characters, and the invisible ones that reorder text: neither may act on a terminal.
static bool acts_on_terminal(char32_t c) {
  const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029;
  const bool reorders = c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
                        (c >= 0x2066 && c <= 0x2069);
  return control || reorders;
}

static std::string printable(std::string_view text, std::size_t longest) {
  std::string result;
  std::size_t count = 0;
  std::size_t offset = 0;
  while (offset < text.size()) {
    if (count++ == longest) return result.append(kCut);
    const char32_t c = unicode::next_code_point(text, offset);
    unicode::append_utf8(result, acts_on_terminal(c) ? U' ' : c);
  }
  return result;
}

/// The index in "{0}" if `text` begins with one.
static std::optional<std::size_t> placeholder(std::string_view text) {
  if (text.size() < 3 || text[0] != '{' || text[2] != '}') return std::nullopt;
  if (text[1] < '0' || text[1] > '9') return std::nullopt;
  return static_cast<std::size_t>(text[1] - '0');
}

static bool has(const std::vector<std::string>& args, std::size_t index) {
  return index < args.size() && !args[index].empty();
}

/// Arguments are put in once: a brace inside of one is text. A missing one leaves its place as
/// written.
static std::string fill(std::string_view pattern, const std::vector<std::string>& args, Lang lang) {
  std::string result;
  std::size_t i = 0;
  while (i < pattern.size()) {
    const auto index = placeholder(pattern.substr(i));
    if (index && *index < args.size()) {
      result += printable(in_language(args[*index], lang), kLongestArgument);
      i += 3;
    } else {
      result += pattern[i++];
    }
  }
  return result;
}

static bool needs_what_is_missing(std::string_view pattern, const std::vector<std::string>& args) {
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const auto index = placeholder(pattern.substr(i));
    if (index && !has(args, *index)) return true;
  }
  return false;
}

std::string message(const Diagnostic& diagnostic, Lang lang) {
  const KindInfo& kind = info(diagnostic.kind);
  return fill(lang == Lang::vi ? kind.vi : kind.en, diagnostic.args, lang);
}

std::string hint(const Diagnostic& diagnostic, Lang lang) {
  const KindInfo& kind = info(diagnostic.kind);
  const std::string_view pattern = lang == Lang::vi ? kind.hint_vi : kind.hint_en;
  if (needs_what_is_missing(pattern, diagnostic.args)) return {};
  return fill(pattern, diagnostic.args, lang);
}

static std::string_view label(Severity severity, Lang lang) {
  const bool vi = lang == Lang::vi;
  if (severity == Severity::error) return vi ? "lỗi" : "error";
  return vi ? "cảnh báo" : "warning";
}

namespace {

/// What of a line is shown. Code points, counted from 0; `end` is behind the last.
struct Window {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// What the carets stand under. Code points, counted from 0; at least one wide.
struct Carets {
  std::size_t begin = 0;
  std::size_t count = 1;
};

}  // namespace

/// Carets of a span whose column is known, on a line of `length` code points: not past its end, but
/// for the one place behind it, where something is missing.
static Carets carets_of(const SourceSpan& span, std::size_t length) {
  const std::size_t begin = std::min<std::size_t>(span.column - 1, length);
  const std::size_t count = std::min<std::size_t>(span.length, length - begin);
  return {begin, std::max<std::size_t>(count, 1)};
}

/// A third of the width stands before the carets, so that what follows them, usually the value, is
/// seen.
static Window window_around(const Carets& carets, std::size_t length) {
  if (length <= kLineWidth) return {0, length};
  const std::size_t before = std::min(carets.begin, kLineWidth / 3);
  const std::size_t begin = std::min(carets.begin - before, length - kLineWidth);
  return {begin, begin + kLineWidth};
}

static std::string_view slice(std::string_view text, const Window& window) {
  std::size_t offset = 0;
  std::size_t index = 0;
  for (; index < window.begin && offset < text.size(); ++index)
    unicode::next_code_point(text, offset);
  const std::size_t begin = offset;
  for (; index < window.end && offset < text.size(); ++index)
    unicode::next_code_point(text, offset);
  return text.substr(begin, offset - begin);
}

/// As many as `next_code_point` will find, in text that need not be valid.
static std::size_t length_of(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t offset = 0; offset < text.size(); ++count)
    unicode::next_code_point(text, offset);
  return count;
}

/// The line of source and the carets under it; nothing if the span has no line.
static std::string excerpt(const SourceSpan& span, const SourceMap& sources) {
  if (!span.file.valid() || span.line == 0) return {};
  const std::string_view line = sources.line(span.file, span.line);
  const std::size_t length = length_of(line);
  const Carets carets = span.column == 0 ? Carets{} : carets_of(span, length);
  const Window window = window_around(carets, length);

  const std::string number = std::to_string(span.line);
  const bool cut_before = window.begin > 0;
  std::string text = "  " + number + " | ";
  if (cut_before) text += kCut;
  text += printable(slice(line, window), kLineWidth);
  if (window.end < length) text += kCut;
  text += '\n';
  if (span.column == 0) return text;

  const std::size_t last = std::max(window.end, carets.begin + 1);
  const std::size_t count = std::min(carets.count, last - carets.begin);
  text.append(2 + number.size(), ' ').append(" | ");
  text.append(carets.begin - window.begin + (cut_before ? 1 : 0), ' ');
  return text.append(count, '^') + '\n';
}

std::string render(const Diagnostic& diagnostic, const SourceMap& sources, Lang lang) {
  const KindInfo& kind = info(diagnostic.kind);
  std::string text = printable(sources.describe(diagnostic.span), std::string_view::npos);
  if (!text.empty()) text += ": ";
  text.append(label(kind.severity, lang)).append(": ").append(message(diagnostic, lang));
  text.append(" [").append(kind.id).append("]\n");
  text += excerpt(diagnostic.span, sources);
  const std::string advice = hint(diagnostic, lang);
  if (!advice.empty()) {
    text.append("  ").append(lang == Lang::vi ? "gợi ý" : "hint").append(": ") += advice + '\n';
  }
  return text;
}

}  // namespace hopbao::diagnostics
