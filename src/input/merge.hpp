#pragma once

#include "diagnostics/diagnostic.hpp"
#include "diagnostics/source.hpp"
#include "input/value.hpp"

namespace hopbao::input {

/// `child` laid over `parent`: tables key by key, all else replaced by the child's. The parent's
/// order, then the child's new keys in theirs.
Table overlay(Table parent, Table child);

/// The keys of `more` added to `base` as if its text stood behind it: top-level tables of the same
/// name are joined, arrays of tables continued; any other key that is there already is reported
/// with the place of the first (duplicate_key_elsewhere) and left out.
void append(Table& base, Table more, const diagnostics::SourceMap& sources,
            diagnostics::DiagnosticSink& sink);

/// The name of a value's type as TOML says it: "string", "array", …
const char* type_name(const Value& value);

}  // namespace hopbao::input
