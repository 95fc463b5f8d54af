#include "input/tree.hpp"

#include "input/characters.hpp"
#include "input/duplicate.hpp"
#include "input/number_literal.hpp"
#include "unicode/normalize.hpp"
#include "unicode/utf8.hpp"

#define TOML_EXCEPTIONS 0
#define TOML_HEADER_ONLY 1
#include <toml++/toml.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace hopbao::input {

using diagnostics::DiagnosticSink;
using diagnostics::FileId;
using diagnostics::Kind;
using diagnostics::SourceSpan;

static TextIndex::Place place_of(const toml::source_position& position) {
  return {position.line, position.column};
}

static bool in_literal(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         std::string_view("+-._:").find(c) != std::string_view::npos;
}

namespace {

/// Walks toml++'s tree. Recursion is bounded by check_structure.
class Converter {
 public:
  Converter(const TextIndex& index, FileId file, DiagnosticSink& sink)
      : index_(index), file_(file), sink_(sink) {}

  Value convert_table(const toml::table& table) {
    std::vector<std::pair<const toml::key*, const toml::node*>> sorted;
    sorted.reserve(table.size());
    for (const auto& [key, node] : table) sorted.emplace_back(&key, &node);
    std::ranges::sort(sorted, [](const auto& a, const auto& b) {
      return a.first->source().begin < b.first->source().begin;
    });
    Table result;
    result.entries.reserve(sorted.size());
    for (const auto& [key, node] : sorted) {
      Entry entry;
      entry.key_span = region_span(key->source());
      entry.key = checked(std::string(key->str()), region_text(key->source()), entry.key_span);
      entry.value = convert(*node);
      result.entries.push_back(std::move(entry));
    }
    return made(std::move(result), region_span(table.source()));
  }

 private:
  static Value made(decltype(Value::data) data, const SourceSpan& span) {
    Value value;
    value.data = std::move(data);
    value.span = span;
    value.text_span = span;
    return value;
  }

  Value convert(const toml::node& node) {
    switch (node.type()) {
      case toml::node_type::table: return convert_table(*node.as_table());
      case toml::node_type::array: return convert_array(*node.as_array());
      case toml::node_type::string: return convert_string(*node.as_string());
      case toml::node_type::boolean: return made(node.as_boolean()->get(), literal_span(node));
      case toml::node_type::date: return convert_date(node, node.as_date()->get());
      case toml::node_type::date_time: return convert_date(node, node.as_date_time()->get().date);
      // A time of day is no value of a briefing; as its text it meets the check of what the key takes.
      case toml::node_type::time: return made(std::string(literal(node)), literal_span(node));
      default: break;
    }
    const SourceSpan span = literal_span(node);
    return made(read_number(literal(node), span, sink_), span);
  }

  Value convert_array(const toml::array& array) {
    Array result;
    result.reserve(array.size());
    for (const toml::node& element : array) result.push_back(convert(element));
    return made(std::move(result), region_span(array.source()));
  }

  Value convert_string(const toml::value<std::string>& string) {
    const SourceSpan span = region_span(string.source());
    const std::string_view source = region_text(string.source());
    Value value = made(checked(string.get(), source, span), span);
    value.text_span = text_span(string.source());
    return value;
  }

  Value convert_date(const toml::node& node, const toml::date& date) {
    DateTime result;
    result.year = date.year;
    result.month = date.month;
    result.day = date.day;
    std::string_view source = region_text(node.source());
    source = source.substr(0, source.find_last_not_of(" \t\n") + 1);
    const auto length = source.size();
    constexpr std::size_t kDateLength = std::string_view("2023-07-07").size();
    source.remove_prefix(std::min(kDateLength + 1, length));
    const std::size_t offset = std::min(source.find_first_of("Zz+-"), source.size());
    result.time = source.substr(0, offset);
    result.offset = source.substr(offset);
    const std::size_t begin = index_.offset(place_of(node.source().begin));
    return made(std::move(result), index_.span(file_, begin, begin + length));
  }

  /// Where the text of a string starts and how much of it stands on that line.
  SourceSpan text_span(const toml::source_region& region) {
    std::size_t begin = index_.offset(place_of(region.begin));
    std::size_t end = index_.offset(place_of(region.end));
    const std::string_view source = index_.text().substr(begin, end - begin);
    const bool multi_line = source.starts_with("\"\"\"") || source.starts_with("'''");
    const std::size_t quotes = multi_line ? 3 : 1;
    begin += quotes;
    end -= std::min(quotes, end - begin);
    if (multi_line && begin < end && index_.text()[begin] == '\n') ++begin;
    return index_.span(file_, begin, end);
  }

  /// A string or key as it is used. Only escapes can write what the check of the text has not seen, and
  /// join characters that then compose.
  std::string checked(std::string text, std::string_view source, const SourceSpan& span) {
    if (source.find('\\') == std::string_view::npos) return text;
    if (const auto run = find_long_mark_run(text)) {
      sink_.report(Kind::forbidden_character, span, {unicode::code_point_name(run->code_point)});
      return text;
    }
    check_characters(text, span, sink_);
    return unicode::nfc(text);
  }

  std::string_view region_text(const toml::source_region& region) const {
    const std::size_t begin = index_.offset(place_of(region.begin));
    const std::size_t end = index_.offset(place_of(region.end));
    return index_.text().substr(begin, std::max(begin, end) - begin);
  }

  SourceSpan region_span(const toml::source_region& region) const {
    return index_.span(file_, index_.offset(place_of(region.begin)),
                       index_.offset(place_of(region.end)));
  }

  std::string_view literal(const toml::node& node) const {
    const std::string_view rest =
        index_.text().substr(index_.offset(place_of(node.source().begin)));
    const auto end = std::ranges::find_if_not(rest, in_literal);
    return rest.substr(0, static_cast<std::size_t>(end - rest.begin()));
  }

  SourceSpan literal_span(const toml::node& node) const {
    const std::size_t begin = index_.offset(place_of(node.source().begin));
    return index_.span(file_, begin, begin + literal(node).size());
  }

  const TextIndex& index_;
  FileId file_;
  DiagnosticSink& sink_;
};

}  // namespace

/// The parser's words without what it says before each ("Error while parsing …"), and whole characters:
/// it cuts long ones anywhere.
static std::string description(const toml::parse_error& error) {
  std::string_view text = error.description();
  constexpr std::string_view kPreface = "Error while parsing ";
  if (text.starts_with(kPreface)) text.remove_prefix(kPreface.size());
  return std::string(text.substr(0, unicode::find_invalid_utf8(text).value_or(text.size())));
}

static void report_error(const toml::parse_error& error, const TextIndex& index, FileId file,
                         DiagnosticSink& sink) {
  const std::size_t at = index.offset(place_of(error.source().begin));
  const std::string text = description(error);
  if (text.find("redefine") != std::string::npos || text.find("insert") != std::string::npos) {
    if (const auto duplicate = find_duplicate_key(index.text())) {
      sink.report(Kind::duplicate_key, index.span(file, duplicate->begin, duplicate->end),
                  {duplicate->name, std::to_string(index.place(duplicate->first).line)});
      return;
    }
  }
  const std::string_view number = number_near(index.text(), at);
  if (!number.empty()) {
    const auto begin = static_cast<std::size_t>(number.data() - index.text().data());
    sink.report(Kind::number_unreadable, index.span(file, begin, begin + number.size()),
                {std::string(number)});
    return;
  }
  sink.report(Kind::toml_syntax, index.span(file, at, at + 1), {text});
}

std::optional<Value> parse_tree(const TextIndex& index, FileId file, DiagnosticSink& sink) {
  const toml::parse_result result = toml::parse(index.text());
  if (!result) {
    report_error(result.error(), index, file, sink);
    return std::nullopt;
  }
  Value root = Converter(index, file, sink).convert_table(result.table());
  // The root is the file as a whole.
  root.span = {file, 0, 0, 0};
  root.text_span = root.span;
  return root;
}

}  // namespace hopbao::input
