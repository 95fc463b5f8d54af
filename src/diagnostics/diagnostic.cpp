#include "diagnostics/diagnostic.hpp"

#include <algorithm>
#include <utility>

namespace hopbao::diagnostics {

void DiagnosticSink::report(Kind kind, SourceSpan span, std::vector<std::string> args) {
  diagnostics_.push_back({kind, span, std::move(args)});
}

bool DiagnosticSink::has_errors() const {
  return std::ranges::any_of(
      diagnostics_, [](const Diagnostic& d) { return info(d.kind).severity == Severity::error; });
}

}  // namespace hopbao::diagnostics
