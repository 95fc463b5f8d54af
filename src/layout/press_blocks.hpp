#pragma once

#include "document/designed_blocks.hpp"
#include "layout/context.hpp"
#include "layout/strip.hpp"

#include <vector>

namespace hopbao::layout {

/// Office left and kind of paper right on one baseline over a rule, then the line of place, hour
/// and day; one strip that stays with what follows.
std::vector<Strip> masthead_strips(const document::Masthead& head, const Context& context);

/// The headline with its bookmark; more lines than it may have are reported (too_many_lines).
std::vector<Strip> headline_strips(const document::Headline& head, const Context& context);

/// Kicker, finding with its bookmark, and lead, kept together.
std::vector<Strip> opener_strips(const document::Opener& opener, const Context& context);

}  // namespace hopbao::layout
