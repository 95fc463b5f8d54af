#pragma once

#include "diagnostics/diagnostic.hpp"
#include "input/value.hpp"

#include <optional>
#include <string>

namespace hopbao::bind {

/// The canonical data: UTF-8 NFC JSON of all figures, ids sorted, decimals as strings, texts as
/// written (a plain string under "vi"). It depends on the data alone, not on layout or language;
/// hashes are taken of it. Nothing if there was an error.
std::optional<std::string> dump_figures(const input::Value& data,
                                        diagnostics::DiagnosticSink& sink);

}  // namespace hopbao::bind
