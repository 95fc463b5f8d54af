#pragma once

#include "document/block.hpp"
#include "layout/context.hpp"
#include "layout/strip.hpp"

#include <vector>

namespace hopbao::layout {

/// The head block of a decree document as one strip: two columns from one top line; the right one
/// as wide as its widest line and some air, the left one what is left; both centred; a rule under
/// each; number and date on one baseline (Decree 30/2020/NĐ-CP, Annex I, boxes 1 to 4).
std::vector<Strip> letterhead_strips(const document::Letterhead& head, const Context& context);

/// Type and subject, centred, over a centred rule.
std::vector<Strip> title_strips(const document::TitleBlock& title, const Context& context);

/// Recipients at the left, authority and name at the right with an empty box between them, as one
/// strip that no page break divides (boxes 7a, 7b and 9b).
std::vector<Strip> signature_strips(const document::SignatureBlock& block, const Context& context);

}  // namespace hopbao::layout
