#pragma once

#include "bind/context.hpp"

#include <string_view>

namespace hopbao::bind {

/// Makes the document's page templates: [page], then each of [pages.*], which takes from [page]
/// what it does not say itself. Their running lines are bound with them.
void bind_pages(Context& context);

/// Blocks from here on stand on pages of the template (an index into Document::pages), with a page
/// break only if they do not do so already. `first_number`: as in PageStart.
void start_pages(std::size_t page, Context& context, std::size_t first_number = 0);
/// The template that the blocks bound last stand on.
std::size_t current_page(const Context& context);

/// The template that `value` names; reports one that is not there. Without a value: the first.
std::size_t page_named(const input::Value* value, Context& context);

}  // namespace hopbao::bind
