#pragma once

#include "diagnostics/diagnostic.hpp"
#include "input/text.hpp"
#include "input/toml.hpp"

namespace hopbao::input {

/// What a TOML text must pass before the parser sees it. Runs in constant stack; reports the first
/// of:
/// * headers, dotted keys, arrays and inline tables, counted together, nest deeper than
///   `limits.depth` (nesting_too_deep): the parser, and what reads its trees, recurse;
/// * more names of tables than `limits.tables` (too_many_tables): the parser seeks among them one
/// by one;
/// * a character that is not ASCII outside strings and comments, or a plain word before a quote or
/// bracket
///   (unquoted_text; forbidden_character for a blank such as U+00A0): no TOML, and common enough
///   among those who do not write programs to be told in their words.
/// False if there is one.
bool check_structure(const TextIndex& index, diagnostics::FileId file, const TomlLimits& limits,
                     diagnostics::DiagnosticSink& sink);

}  // namespace hopbao::input
