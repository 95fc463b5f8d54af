#pragma once

#include "bind/key_spec.hpp"
#include "diagnostics/diagnostic.hpp"
#include "input/value.hpp"

#include <string>

namespace hopbao::bind {

/// Reports the keys of `spec` that must be there and are not. `where`: "[tables.chi-tieu]".
void check_required(const KeySpec& spec, const input::Value& table, const std::string& where,
                    diagnostics::DiagnosticSink& sink);

}  // namespace hopbao::bind
