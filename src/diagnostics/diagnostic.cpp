#include "diagnostics/diagnostic.hpp"

#include <algorithm>
#include <utility>

namespace hopbao::diagnostics {

/// Between the two languages of an argument: a control character that no file may hold.
static constexpr char kUnitSeparator = '\x1F';

std::string bilingual(std::string_view vi, std::string_view en) {
  return std::string(vi) + kUnitSeparator + std::string(en);
}

std::string_view in_language(std::string_view argument, Lang lang) {
  const std::size_t at = argument.find(kUnitSeparator);
  if (at == std::string_view::npos) return argument;
  return lang == Lang::vi ? argument.substr(0, at) : argument.substr(at + 1);
}

void DiagnosticSink::report(Kind kind, SourceSpan span, std::vector<std::string> args) {
  diagnostics_.push_back({kind, span, std::move(args)});
}

bool DiagnosticSink::has_errors() const {
  return std::ranges::any_of(
      diagnostics_, [](const Diagnostic& d) { return info(d.kind).severity == Severity::error; });
}

}  // namespace hopbao::diagnostics
