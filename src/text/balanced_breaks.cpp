#include "text/balanced_breaks.hpp"

#include <algorithm>
#include <optional>
#include <tuple>

namespace hopbao::text {

namespace {

/// What makes one way of breaking better than another, the first difference deciding.
struct Cost {
  double places = 0;   ///< sum of the penalties where lines end
  bool lone = false;   ///< the first line is a single word
  double lacking = 0;  ///< sum of squares, in widths of the measure

  friend bool operator<(const Cost& a, const Cost& b) {
    return std::tie(a.places, a.lone, a.lacking) < std::tie(b.places, b.lone, b.lacking);
  }
};

/// The best way to end so many lines at some item.
struct Way {
  Cost cost;
  std::size_t before = 0;  ///< the break that ends the line before
};
using Ways = std::vector<std::optional<Way>>;

struct Line {
  Length width;
  bool one_word = true;
};

/// Of the items [begin, end), without glue at its ends.
Line line_of(std::span<const Item> items, std::size_t begin, std::size_t end) {
  Line line;
  for (std::size_t i = begin; i < end; ++i) {
    if (const auto* box = std::get_if<Box>(&items[i])) line.width += box->width;
    const auto* glue = std::get_if<Glue>(&items[i]);
    if (glue == nullptr) continue;
    line.width += glue->width;
    if (glue->width > Length()) line.one_word = false;
  }
  if (const auto* penalty = std::get_if<Penalty>(&items[end])) line.width += penalty->width;
  return line;
}

double place_cost(const Item& item) {
  const auto* penalty = std::get_if<Penalty>(&item);
  return penalty == nullptr ? 0 : std::max(penalty->cost, 0.0);
}

}  // namespace

/// The ways to end one more line, each from the best way before it.
static Ways next_line(std::span<const Item> items, const Ways& before, bool first, Length width) {
  Ways ways(items.size());
  for (std::size_t from = 0; from < items.size(); ++from) {
    if (!before[from]) continue;
    const std::size_t begin = first ? 0 : line_start(items, from);
    for (std::size_t end = begin + 1; end < items.size(); ++end) {
      if (!is_break_opportunity(items, end)) continue;
      const Line line = line_of(items, begin, end);
      if (!fits(line.width, width)) break;
      Way way{before[from]->cost, from};
      const double lacks = 1 - line.width / width;
      way.cost.places += place_cost(items[end]);
      way.cost.lacking += lacks * lacks;
      if (first) way.cost.lone = line.one_word;
      if (!ways[end] || way.cost < ways[end]->cost) ways[end] = way;
      if (is_forced_break(items[end])) break;
    }
    if (first) break;
  }
  return ways;
}

std::vector<Break> balanced_breaks(std::span<const Item> items, std::size_t lines, Length width) {
  std::vector<Break> breaks;
  if (items.empty() || lines == 0) return breaks;
  std::vector<Ways> rounds{Ways(items.size())};
  rounds.front().front() = Way();
  for (std::size_t line = 0; line < lines; ++line) {
    rounds.push_back(next_line(items, rounds.back(), line == 0, width));
  }
  std::size_t item = items.size() - 1;
  if (!rounds.back()[item]) return breaks;
  for (std::size_t line = lines; line > 0; --line) {
    breaks.push_back({item});
    item = rounds[line][item]->before;
  }
  std::ranges::reverse(breaks);
  return breaks;
}

}  // namespace hopbao::text
