#pragma once

#include "diagnostics/diagnostic.hpp"
#include "input/text.hpp"

#include <cstddef>

namespace hopbao::input {

/// What a TOML text must pass before the parser sees it. Runs in constant stack; reports the first of:
/// * headers, dotted keys, arrays and inline tables, counted together, nest deeper than `depth`
///   (nesting_too_deep): the parser, and what reads its trees, recurse;
/// * a character that is not ASCII outside strings and comments, or a plain word before a quote or bracket
///   (unquoted_text; forbidden_character for a blank such as U+00A0): no TOML, and in toml++ 3.3 letters
///   from U+00A1 to U+0499 there are undefined behaviour.
/// False if there is one.
bool check_structure(const TextIndex& index, diagnostics::FileId file, std::size_t depth,
                     diagnostics::DiagnosticSink& sink);

}  // namespace hopbao::input
