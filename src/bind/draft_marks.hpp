#pragma once

#include "bind/context.hpp"

namespace hopbao::bind {

/// Gives every page template the marks that [briefing] asks for: of a draft its number and time, on
/// each page, and line numbers; of an embargo a line on the first page, unless a masthead of the
/// layout prints it.
void bind_draft_marks(Context& context);

}  // namespace hopbao::bind
