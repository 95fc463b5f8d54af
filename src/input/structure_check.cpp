#include "input/structure_check.hpp"

#include "input/scan.hpp"
#include "unicode/utf8.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hopbao::input {

using diagnostics::DiagnosticSink;
using diagnostics::FileId;
using diagnostics::Kind;

namespace {

/// How deep each token of a text stands.
class DepthCounter {
 public:
  explicit DepthCounter(std::size_t limit) : limit_(limit) {}

  /// The byte at which `token` goes too deep.
  std::optional<std::size_t> count(const ScanToken& token) {
    switch (token.type) {
      case ScanToken::Type::header:
      case ScanToken::Type::array_header:
        header_ = token.segments.size();
        return segment_beyond(token, 0);
      case ScanToken::Type::key: {
        const std::size_t base = open_.empty() ? header_ : open_.back();
        value_ = base + token.segments.size();
        return segment_beyond(token, base);
      }
      case ScanToken::Type::open_array:
      case ScanToken::Type::open_table:
        open_.push_back(++value_);
        if (value_ > limit_) return token.offset;
        return std::nullopt;
      case ScanToken::Type::close:
        open_.pop_back();
        return std::nullopt;
      case ScanToken::Type::comma:
        value_ = open_.back();
        return std::nullopt;
    }
    return std::nullopt;
  }

 private:
  std::optional<std::size_t> segment_beyond(const ScanToken& token, std::size_t base) const {
    if (base + token.segments.size() <= limit_) return std::nullopt;
    return token.segments[limit_ - base].offset;
  }

  std::size_t limit_;
  std::size_t header_ = 0;
  std::size_t value_ = 0;  ///< depth of the key or array that the next value stands in
  std::vector<std::size_t> open_;
};

}  // namespace

static bool is_blank(char32_t c) {
  return c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F ||
         c == 0x3000;
}

static bool ends_word(char c) {
  return std::string_view(" \t\n=,#[]{}\"'").find(c) != std::string_view::npos;
}

static void report_unquoted(const TextIndex& index, FileId file, std::size_t at,
                            DiagnosticSink& sink) {
  const std::string_view text = index.text();
  std::size_t behind = at;
  const char32_t code_point = unicode::next_code_point(text, behind);
  if (is_blank(code_point)) {
    sink.report(Kind::forbidden_character, index.span(file, at, behind),
                {unicode::code_point_name(code_point)});
    return;
  }
  std::size_t begin = at;
  std::size_t end = at;
  while (begin > 0 && !ends_word(text[begin - 1])) --begin;
  while (end < text.size() && !ends_word(text[end])) ++end;
  sink.report(Kind::unquoted_text, index.span(file, begin, end),
              {excerpt(text.substr(begin, end - begin))});
}

/// Names in a token that the parser may keep in a list of tables.
static std::size_t table_names(const ScanToken& token) {
  switch (token.type) {
    case ScanToken::Type::array_header:
      return token.segments.size();
    case ScanToken::Type::header:
    case ScanToken::Type::key:
      return token.segments.empty() ? 0 : token.segments.size() - 1;
    default:
      return 0;
  }
}

bool check_structure(const TextIndex& index, FileId file, const TomlLimits& limits,
                     DiagnosticSink& sink) {
  StructureScanner scanner(index.text());
  DepthCounter counter(limits.depth);
  std::size_t tables = 0;
  while (const auto token = scanner.next()) {
    if (const auto beyond = counter.count(*token)) {
      sink.report(Kind::nesting_too_deep, index.span(file, *beyond, *beyond + 1),
                  {std::to_string(limits.depth)});
      return false;
    }
    tables += table_names(*token);
    if (tables > limits.tables) {
      sink.report(Kind::too_many_tables, index.span(file, token->offset, token->end),
                  {std::to_string(limits.tables)});
      return false;
    }
  }
  const auto unquoted = scanner.unquoted();
  if (unquoted) report_unquoted(index, file, *unquoted, sink);
  return !unquoted;
}

}  // namespace hopbao::input
