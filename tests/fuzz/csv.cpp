// Any bytes as a CSV file: parse_csv returns rows of one length or a diagnostic, and every place it
// gives lies in the text.
#include "input/csv.hpp"
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

static void check_cell(const input::DataSet& set, const input::DataSet::Cell& cell,
                       const diagnostics::SourceMap& sources) {
  check_span(set.span(cell), sources);
  invariant(!unicode::find_invalid_utf8(set.text(cell)), "cells are UTF-8");
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  diagnostics::SourceMap sources;
  diagnostics::DiagnosticSink sink;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const auto set = input::parse_csv("rows.csv", bytes, std::nullopt, sources, sink);
  invariant((set != nullptr) != sink.has_errors(), "rows, or what is wrong");
  for (const auto& diagnostic : sink.diagnostics()) check_span(diagnostic.span, sources);
  if (!set) return 0;
  for (std::size_t column = 0; column < set->columns(); ++column) {
    check_cell(*set, set->head(column), sources);
    for (std::size_t row = 0; row < set->rows(); ++row) {
      check_cell(*set, set->cell(row, column), sources);
    }
  }
  return 0;
}
