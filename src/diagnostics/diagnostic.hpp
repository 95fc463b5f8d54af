#pragma once

#include "base/lang.hpp"
#include "diagnostics/kind.hpp"
#include "diagnostics/source.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace hopbao::diagnostics {

/// Something wrong in the user's files. `args` fill {0}, {1}, … in the kind's message and hint;
/// they are data (keys, numbers, paths, suggestions), never sentences, so that one diagnostic
/// prints in either language; names out of a rule book are in both languages (see bilingual()).
struct Diagnostic {
  Kind kind;
  SourceSpan span;
  std::vector<std::string> args;
};

/// An argument that reads differently in each language: a name or a measure, not a sentence.
std::string bilingual(std::string_view vi, std::string_view en);
/// The words of an argument in a language; any other argument as it is.
std::string_view in_language(std::string_view argument, Lang lang);

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
