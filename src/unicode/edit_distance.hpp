#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace hopbao::unicode {

/// Number of insertions, deletions, substitutions and swaps of neighbours that turn `a` into `b`
/// (Damerau-Levenshtein, the restricted form: no part is edited twice), counted in code points as
/// written. Counting stops at `limit`: anything beyond is returned as limit + 1.
std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit);

/// The candidate that `wanted` was most likely meant to be: nearest when both are folded, no
/// farther than a third of the longer one's length (at least 1), and not wholly different. The
/// first of equals; nothing if none is near. Views one of `candidates`. Words of more than 128
/// bytes have no suggestion.
std::optional<std::string_view> nearest(std::string_view wanted,
                                        std::span<const std::string_view> candidates);

}  // namespace hopbao::unicode
