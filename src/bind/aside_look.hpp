#pragma once

#include "bind/context.hpp"

namespace hopbao::bind {

/// An empty call-out box as [box] of the layout wants it, or an empty quotation as [quotation].
document::Aside aside_look(bool box, const Context& context);

}  // namespace hopbao::bind
