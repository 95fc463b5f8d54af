#pragma once

#include "bind/context.hpp"

namespace hopbao::bind {

/// What the schema cannot see: ids in highlights and [[checks]], names in [columns], English names
/// of units where they are printed.
void check_data(Context& context);
/// True if briefing.lang has the document's language, or does not say; else that is reported.
bool offers_language(Context& context);

}  // namespace hopbao::bind
