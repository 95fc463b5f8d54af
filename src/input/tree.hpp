#pragma once

#include "diagnostics/diagnostic.hpp"
#include "input/text.hpp"
#include "input/value.hpp"

#include <optional>

namespace hopbao::input {

/// Parses TOML with toml++ and turns its tree, which is sorted by key, into ours in the order of
/// the source, numbers taken from their literals. The text is clean and no deeper than the guards
/// let through. Nothing is returned where the parser stops (toml_syntax, duplicate_key,
/// number_unreadable); numbers that cannot be read and escapes that write forbidden characters are
/// reported and the tree goes on.
std::optional<Value> parse_tree(const TextIndex& index, diagnostics::FileId file,
                                diagnostics::DiagnosticSink& sink);

}  // namespace hopbao::input
