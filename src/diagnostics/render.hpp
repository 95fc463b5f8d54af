#pragma once

#include "base/lang.hpp"
#include "diagnostics/diagnostic.hpp"

#include <string>

namespace hopbao::diagnostics {

/// The message alone, arguments filled in.
std::string message(const Diagnostic& diagnostic, Lang lang);
/// The hint alone, arguments filled in; empty if the kind has none.
std::string hint(const Diagnostic& diagnostic, Lang lang);

/// A diagnostic as the user reads it, ending in a line feed:
///
///     data.toml:12:9: lỗi: không có chỉ tiêu `ban-l` [unknown-figure]
///       12 | … {ban-l} …
///          |    ^^^^^
///       gợi ý: ý bạn là `ban-le`?
///
/// Wide lines are cut around the caret. Control characters of the source are shown as spaces.
std::string render(const Diagnostic& diagnostic, const SourceMap& sources, Lang lang);

}  // namespace hopbao::diagnostics
