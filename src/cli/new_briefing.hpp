#pragma once

#include "base/lang.hpp"
#include "diagnostics/diagnostic.hpp"

#include <filesystem>
#include <iosfwd>

namespace hopbao::cli {

/// Makes `folder` with the shipped layouts, a data file that explains itself, and the `.hopbao`
/// file that marks a project's root; prints what to run next. A folder that exists and is not empty
/// is left alone and reported (folder_not_empty). Throws diagnostics::EnvironmentError where the
/// disk fails.
bool new_briefing(const std::filesystem::path& folder, Lang messages, std::ostream& out,
                  diagnostics::DiagnosticSink& sink);

}  // namespace hopbao::cli
