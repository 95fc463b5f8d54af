#pragma once

#include "base/length.hpp"

#include <cstddef>
#include <span>
#include <variant>
#include <vector>

namespace hopbao::text {

// Box, glue and penalty as in Knuth and Plass, "Breaking Paragraphs into Lines" (Software: Practice
// and Experience 11, 1981). Pure numbers: no font, no text.

/// `letters`: how much wider (or narrower) letterspacing may make it.
struct Box {
  Length width;
  Length letters = {};
};
struct Glue {
  Length width;
  Length stretch;
  Length shrink;
};
/// A place where a line may end at a cost; `kForbidden` and more never, `kForced` and less always;
/// `kLastResort` only if a line would overflow.
struct Penalty {
  static constexpr double kForbidden = 10000;
  static constexpr double kForced = -10000;
  static constexpr double kLastResort = 9999;
  double cost = 0;
  Length width;  ///< added to the line if it breaks here
  /// Forbidden, but not to the passes that have found no good way.
  bool reluctant = false;
};
using Item = std::variant<Box, Glue, Penalty>;

/// A line ends at `items[item]`: a glue (dropped) or a penalty. `ratio`: how far the line's glue is
/// stretched (positive) or shrunk (negative, not under −1). `letters`: how much of the
/// letterspacing it has (negative: is narrowed by).
struct Break {
  std::size_t item = 0;
  double ratio = 0;
  double letters = 0;
};

struct BreakParams {
  double tolerance = 1.2;  ///< largest stretch ratio of the first two passes
  double line_penalty = 10;
  double fitness_demerits = 3000;
  double short_last_line = 0;  ///< demerits for a last line (balanced: any) of a single word
  /// Lines are filled, glue keeps its width: the fewest lines of which none but the last is filled
  /// to less than 70 %, if that can be, and of those the least ragged (sum of squares of what the
  /// lines but the last lack, 10,000 for a whole line). All ratios are 0.
  bool ragged = false;
  /// Ragged lines may be filled to less than that where else there would be one more.
  bool fewest_lines = false;
  /// Ragged lines of heads: as few as can be, and all as long as each other; what last lines lack
  /// counts, too, and none is too empty.
  bool balanced = false;
  /// What ending a line at each item costs where it is no penalty; empty: nothing.
  std::span<const double> costs = {};
};

/// True if a line may end at `items[index]`: at glue behind a box, or at a penalty that does not
/// forbid it.
bool is_break_opportunity(std::span<const Item> items, std::size_t index);
/// True if a line must end there.
bool is_forced_break(const Item& item);
/// First item of the line that begins behind a break at `items[broken]`: glue and penalties up to
/// the next box or forced break are dropped.
std::size_t line_start(std::span<const Item> items, std::size_t broken);

/// Chooses the breaks of least total demerits. `widths[i]` is line i's width, the last one serves
/// all further lines; not empty. `items` ends in a forced penalty. The passes: within tolerance;
/// with letterspacing; with reluctant penalties; with twice the tolerance; with any, and emergency
/// stretch. The first that finds a way is taken, but if it leaves a last line of a single word and
/// that costs anything, one of the next up to twice the tolerance that does not. A box wider than
/// its line stands alone with ratio 0 and overflows.
std::vector<Break> break_lines(std::span<const Item> items, std::span<const Length> widths,
                               const BreakParams& params = {});

}  // namespace hopbao::text
