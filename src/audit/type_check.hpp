#pragma once

#include "audit/findings.hpp"
#include "audit/page_marks.hpp"

#include <string_view>

namespace hopbao::audit {

/// Holds the letters of a line to a check's size, weight, slant and capitals. `part`: whose style
/// decides them.
void check_type(std::string_view check, const LineMark& line, Findings& findings,
                const Places& places);

}  // namespace hopbao::audit
