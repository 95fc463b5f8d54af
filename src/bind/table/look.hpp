#pragma once

#include "bind/context.hpp"
#include "document/table.hpp"

namespace hopbao::bind::table {

/// Measures and inks of the layout's [table].
document::TableStyle read_look(const Context& context);

}  // namespace hopbao::bind::table
