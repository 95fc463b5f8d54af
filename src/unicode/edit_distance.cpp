#include "unicode/edit_distance.hpp"

#include "unicode/normalize.hpp"
#include "unicode/utf8.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace hopbao::unicode {

// Ids and keys are shorter; comparing longer ones with every candidate would only cost time.
static constexpr std::size_t kLongestWord = 128;

static std::u32string code_points(std::string_view text) {
  std::u32string result;
  result.reserve(text.size());
  std::size_t offset = 0;
  while (offset < text.size()) result += next_code_point(text, offset);
  return result;
}

/// Source: F. J. Damerau, "A technique for computer detection and correction of spelling errors",
/// 1964; R. A. Wagner and M. J. Fischer, "The string-to-string correction problem", 1974. Three
/// rows of the table are kept: a swap looks two rows back.
static std::size_t edit_distance(std::u32string_view a, std::u32string_view b, std::size_t limit) {
  const std::size_t gap = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
  if (gap > limit) return limit + 1;
  std::vector<std::size_t> before(b.size() + 1);
  std::vector<std::size_t> above(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::swap(before, above);
    std::swap(above, row);
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t substituted = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({substituted, above[j] + 1, row[j - 1] + 1});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    // Rows only grow; and where a swap could come back from the row above, a substitution has
    // already brought as little into this one.
    if (*std::ranges::min_element(row) > limit) return limit + 1;
  }
  return std::min(row[b.size()], limit + 1);
}

std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit) {
  return edit_distance(code_points(a), code_points(b), limit);
}

std::optional<std::string_view> nearest(std::string_view wanted,
                                        std::span<const std::string_view> candidates) {
  if (wanted.empty() || wanted.size() > kLongestWord) return std::nullopt;
  const std::u32string from = code_points(fold(wanted));
  std::optional<std::string_view> best;
  std::size_t best_distance = 0;
  for (const std::string_view candidate : candidates) {
    if (candidate.empty() || candidate.size() > kLongestWord) continue;
    const std::u32string to = code_points(fold(candidate));
    const std::size_t longer = std::max(from.size(), to.size());
    std::size_t limit = std::max<std::size_t>(longer / 3, 1);
    if (best) limit = std::min(limit, best_distance - 1);
    const std::size_t distance = edit_distance(from, to, limit);
    // A word of which nothing is left was not the one meant.
    if (distance > limit || distance >= longer) continue;
    best = candidate;
    best_distance = distance;
    if (distance == 0) break;
  }
  return best;
}

}  // namespace hopbao::unicode
