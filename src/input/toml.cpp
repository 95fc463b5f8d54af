#include "input/toml.hpp"

#include "input/structure_check.hpp"
#include "input/text.hpp"
#include "input/tree.hpp"

#include <utility>

namespace hopbao::input {

using diagnostics::DiagnosticSink;
using diagnostics::FileId;
using diagnostics::Kind;
using diagnostics::SourceMap;

/// A hidden character or a letter of another alphabet often is the syntax error, too: said once.
static bool said_already(const CleanText& clean, Kind kind) {
  return !clean.sound && (kind == Kind::toml_syntax || kind == Kind::unquoted_text);
}

std::optional<Value> parse_toml(std::string path, std::string text, SourceMap& sources,
                                DiagnosticSink& sink, const TomlLimits& limits) {
  if (text.size() > limits.bytes) {
    const std::string shown = path;
    const FileId file = sources.add({std::move(path), {}});
    sink.report(Kind::file_too_large, {file, 0, 0, 0}, {shown, std::to_string(limits.bytes >> 20)});
    return std::nullopt;
  }
  const CleanText clean = clean_text(std::move(path), text, sources, sink);
  if (!clean.readable) return std::nullopt;
  const TextIndex index(sources.file(clean.file).text);
  DiagnosticSink found;
  std::optional<Value> root;
  if (check_structure(index, clean.file, limits, found)) {
    root = parse_tree(index, clean.file, found);
  }
  for (const auto& d : found.diagnostics()) {
    if (!said_already(clean, d.kind)) sink.report(d.kind, d.span, d.args);
  }
  if (!clean.sound || found.has_errors()) return std::nullopt;
  return root;
}

}  // namespace hopbao::input
