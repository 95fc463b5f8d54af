#pragma once

#include "diagnostics/diagnostic.hpp"
#include "diagnostics/source.hpp"
#include "input/value.hpp"

#include <string_view>

namespace hopbao::input {

/// Reads the text of a TOML number. Hexadecimal, octal, binary, exponents, inf, nan and more than
/// 18 digits are no numbers of a briefing (number_unreadable). A literal such as `14.245`, which
/// one reader takes for fourteen thousand and another for fourteen and a quarter, is reported with
/// both readings (ambiguous_number); `0.245`, `14.24` and `1234.567` are not ambiguous.
Number read_number(std::string_view literal, const diagnostics::SourceSpan& span,
                   diagnostics::DiagnosticSink& sink);

/// A number that TOML cannot hold ("1.018,2", "14.245.000", 20 digits) around or straight before
/// byte `offset` of a text; empty if what stands there is no such thing.
std::string_view number_near(std::string_view text, std::size_t offset);

}  // namespace hopbao::input
