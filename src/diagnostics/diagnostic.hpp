#pragma once

#include "diagnostics/kind.hpp"
#include "diagnostics/source.hpp"

#include <string>
#include <vector>

namespace hopbao::diagnostics {

/// Something wrong in the user's files. `args` fill {0}, {1}, … in the kind's message and hint;
/// they are data (keys, numbers, paths, suggestions), never sentences, so that one diagnostic
/// prints in either language.
struct Diagnostic {
  Kind kind;
  SourceSpan span;
  std::vector<std::string> args;
};

/// Collects diagnostics in the order of their finding. One value, passed by reference through the
/// phases.
class DiagnosticSink {
 public:
  void report(Kind kind, SourceSpan span, std::vector<std::string> args = {});
  const std::vector<Diagnostic>& diagnostics() const { return diagnostics_; }
  bool has_errors() const;

 private:
  std::vector<Diagnostic> diagnostics_;
};

}  // namespace hopbao::diagnostics
