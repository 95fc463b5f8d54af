// Any bytes as a data file: parse_toml returns a tree or a diagnostic, and every place it gives
// lies in the text.
#include "input/toml.hpp"
#include "base/invariant.hpp"
#include "unicode/normalize.hpp"
#include "unicode/utf8.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

using namespace hopbao;

static void check_span(const diagnostics::SourceSpan& span, const diagnostics::SourceMap& sources) {
  invariant(span.file.valid(), "a span names its file");
  if (span.line == 0) return;
  std::string_view line = sources.file(span.file).text;
  for (std::uint32_t n = 1; n < span.line; ++n) {
    const std::size_t end = line.find('\n');
    invariant(end != std::string_view::npos, "a span's line is there");
    line.remove_prefix(end + 1);
  }
  line = line.substr(0, line.find('\n'));
  invariant(span.column >= 1, "columns count from one");
  invariant(span.column - 1 + span.length <= unicode::count_code_points(line),
            "a span lies in its line");
}

static void check_text(std::string_view text) {
  invariant(!unicode::find_invalid_utf8(text), "strings are UTF-8");
  invariant(unicode::nfc(text) == text, "strings are NFC");
}

static void check_value(const input::Value& value, const diagnostics::SourceMap& sources) {
  check_span(value.span, sources);
  check_span(value.text_span, sources);
  if (const auto* text = value.as<std::string>()) check_text(*text);
  if (const auto* number = value.as<input::Number>()) {
    invariant(Decimal::parse(number->literal) == number->value, "a number is its literal");
  }
  if (const auto* array = value.as<input::Array>()) {
    for (const auto& element : *array) check_value(element, sources);
  }
  if (const auto* table = value.as<input::Table>()) {
    const input::Entry* before = nullptr;
    for (const auto& entry : table->entries) {
      check_text(entry.key);
      check_span(entry.key_span, sources);
      check_value(entry.value, sources);
      const auto place = [](const input::Entry& e) {
        return (std::uint64_t{e.key_span.line} << 32) | e.key_span.column;
      };
      invariant(!before || place(*before) < place(entry), "keys stand in the order of the source");
      before = &entry;
    }
  }
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  diagnostics::SourceMap sources;
  diagnostics::DiagnosticSink sink;
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  const auto root = input::parse_toml("data.toml", bytes, sources, sink);
  invariant(root.has_value() != sink.has_errors(), "a tree, or what is wrong");
  for (const auto& diagnostic : sink.diagnostics()) check_span(diagnostic.span, sources);
  if (root) check_value(*root, sources);
  return 0;
}
