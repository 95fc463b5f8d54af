#pragma once

#include "text/line_breaking.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace hopbao::text {

/// The breaks of a short text, a head, into just `lines` lines in `width`: those that cost least as
/// places to end a line, of these those whose first line is more than one word, of these the least
/// ragged (sum of squares of what the lines lack, the last one counted too). Empty if there is no
/// such way. Ratios are 0.
std::vector<Break> balanced_breaks(std::span<const Item> items, std::size_t lines, Length width);

}  // namespace hopbao::text
