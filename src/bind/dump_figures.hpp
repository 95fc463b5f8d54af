#pragma once

#include "base/lang.hpp"
#include "diagnostics/diagnostic.hpp"
#include "input/value.hpp"

#include <optional>
#include <string>

namespace hopbao::bind {

/// The canonical data: UTF-8 NFC JSON of all figures with ids sorted, decimals as strings, one field a
/// line. Hashes are taken of it. Nothing if there was an error.
std::optional<std::string> dump_figures(const input::Value& layout, const input::Value& data, Lang lang,
                                        diagnostics::DiagnosticSink& sink);

}  // namespace hopbao::bind
