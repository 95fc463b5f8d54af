#pragma once

#include "audit/rules.hpp"
#include "diagnostics/diagnostic.hpp"
#include "input/value.hpp"

#include <filesystem>
#include <optional>

namespace hopbao::compose {

/// Reads the rule book that a layout of profile `van-ban` names ([lint] rules); nothing for other
/// profiles. Mistakes in it go to `sink`, a book that is not named is one. `path`: of the layout.
std::optional<audit::Rules> load_rules(const std::filesystem::path& path,
                                       const input::Value& layout, diagnostics::SourceMap& sources,
                                       diagnostics::DiagnosticSink& sink);

}  // namespace hopbao::compose
