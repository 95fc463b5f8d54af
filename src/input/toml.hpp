#pragma once

#include "diagnostics/diagnostic.hpp"
#include "diagnostics/source.hpp"
#include "input/value.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace hopbao::input {

/// What an input file may not exceed; checked before the parser sees a byte.
struct TomlLimits {
  std::size_t bytes = 16u << 20;
  std::size_t depth = 64;  ///< nested arrays, inline tables and dotted keys, each and together
  std::size_t tables = 200'000;  ///< parts of headers and dotted keys that name a table
};

/// Reads TOML text: UTF-8 and character checks, NFC, depth scan, toml++, then a tree in source
/// order. The (NFC) text is added to `sources` under `path`. Every problem goes to `sink`; returns
/// nothing if there was an error. Never throws for what the text holds.
std::optional<Value> parse_toml(std::string path, std::string text, diagnostics::SourceMap& sources,
                                diagnostics::DiagnosticSink& sink, const TomlLimits& limits = {});

}  // namespace hopbao::input
