// Donald E. Knuth and Michael F. Plass, "Breaking Paragraphs into Lines", Software: Practice and
// Experience 11 (1981), 1119-1184. Changed: the line penalty is a parameter (the paper has 1),
// there are no flagged penalties, a box wider than its line is let through alone, letterspacing
// helps out before the tolerance rises, and that rises by itself.
#include "text/line_breaking.hpp"

#include "base/invariant.hpp"
#include "text/line_fit.hpp"

#include <algorithm>
#include <array>
#include <limits>

namespace hopbao::text {

bool is_forced_break(const Item& item) {
  const auto* penalty = std::get_if<Penalty>(&item);
  return penalty != nullptr && penalty->cost <= Penalty::kForced;
}

bool is_break_opportunity(std::span<const Item> items, std::size_t index) {
  if (const auto* penalty = std::get_if<Penalty>(&items[index])) {
    return penalty->cost < Penalty::kForbidden;
  }
  return std::holds_alternative<Glue>(items[index]) && index > 0 &&
         std::holds_alternative<Box>(items[index - 1]);
}

std::size_t line_start(std::span<const Item> items, std::size_t broken) {
  std::size_t next = broken + 1;
  while (next < items.size() && !std::holds_alternative<Box>(items[next]) &&
         !is_forced_break(items[next])) {
    ++next;
  }
  return next;
}

namespace {

/// What a reluctant penalty costs where it is allowed: about a line stretched to a ratio of 1.4.
constexpr double kReluctantCost = 300;

bool is_reluctant(const Item& item) {
  const auto* penalty = std::get_if<Penalty>(&item);
  return penalty != nullptr && penalty->reluctant;
}

double cost_of(const Penalty& penalty) {
  return penalty.reluctant ? kReluctantCost : penalty.cost;
}

constexpr std::size_t kNone = static_cast<std::size_t>(-1);

/// A feasible breakpoint, with the best way to it.
struct Node {
  std::size_t item = kNone;  ///< where the line ends; kNone: the paragraph's start
  std::size_t next = 0;      ///< first item of the next line
  std::size_t line = 0;      ///< index into the widths of the next line's width
  int fitness = 1;           ///< class of the line that ends here
  Totals totals;             ///< of the items before `next`
  double ratio = 0;
  double letters = 0;
  bool single_word = false;  ///< the line that ends here
  double demerits = 0;
  std::size_t previous = kNone;  ///< index of the node of the line before
};

/// What a pass found.
struct Breaking {
  std::vector<Break> breaks;  ///< empty: nothing
  bool short_last_line = false;
};

class LineBreaker {
 public:
  LineBreaker(std::span<const Item> items, std::span<const Length> widths,
              const BreakParams& params)
      : items_(items),
        widths_(widths),
        params_(params),
        narrowest_(std::ranges::min(widths).pt()) {}

  /// The best breaks of a pass.
  Breaking run(const Pass& pass);

 private:
  void try_break(std::size_t item);
  void add_item(std::size_t item);
  Totals totals_at(std::size_t item) const;
  Totals totals_after(std::size_t item) const;
  bool stands_alone(const Node& from) const;
  double cost_at(std::size_t glue) const { return params_.costs.empty() ? 0 : params_.costs[glue]; }
  Fit fit(const Node& from, const Totals& here, double measure) const;
  void consider(std::size_t from, std::size_t item, const Totals& here, const Fit& fit);
  void activate_candidates(std::size_t item);
  Breaking trace_back() const;

  std::span<const Item> items_;
  std::span<const Length> widths_;
  const BreakParams& params_;
  double narrowest_;
  Pass pass_;
  Totals totals_;
  std::size_t last_opportunity_ = kNone;  ///< before the item that is tried
  std::vector<Node> nodes_;
  std::vector<std::size_t> active_;  ///< indices of nodes, in the order of their items
  std::vector<Node> candidates_;     ///< best per line and class at the item that is tried
};

Breaking LineBreaker::run(const Pass& pass) {
  pass_ = pass;
  totals_ = {};
  last_opportunity_ = kNone;
  nodes_.assign(1, Node());
  active_.assign(1, 0);
  for (std::size_t i = 0; i < items_.size(); ++i) {
    if (is_break_opportunity(items_, i) || (pass_.reluctant && is_reluctant(items_[i]))) {
      try_break(i);
      last_opportunity_ = i;
      if (active_.empty()) return {};
    }
    add_item(i);
  }
  return trace_back();
}

void LineBreaker::add_item(std::size_t item) {
  if (const auto* box = std::get_if<Box>(&items_[item])) {
    totals_.width += box->width.pt();
    totals_.letters += box->letters.pt();
    if (item == 0 || !std::holds_alternative<Box>(items_[item - 1])) ++totals_.words;
  } else if (const auto* glue = std::get_if<Glue>(&items_[item])) {
    totals_.width += glue->width.pt();
    totals_.stretch += glue->stretch.pt();
    totals_.shrink += glue->shrink.pt();
  }
}

/// The totals with what a break at `item` adds to its line.
Totals LineBreaker::totals_at(std::size_t item) const {
  Totals here = totals_;
  if (const auto* penalty = std::get_if<Penalty>(&items_[item])) here.width += penalty->width.pt();
  return here;
}

/// The totals with what a break at `item` drops.
Totals LineBreaker::totals_after(std::size_t item) const {
  Totals after = totals_;
  const std::size_t end = line_start(items_, item);
  for (std::size_t i = item; i < end; ++i) {
    if (const auto* glue = std::get_if<Glue>(&items_[i])) {
      after.width += glue->width.pt();
      after.stretch += glue->stretch.pt();
      after.shrink += glue->shrink.pt();
    }
  }
  return after;
}

/// True if the line from `from` to the item that is tried has no other break in it.
bool LineBreaker::stands_alone(const Node& from) const {
  return last_opportunity_ == kNone || last_opportunity_ < from.next;
}

Fit LineBreaker::fit(const Node& from, const Totals& here, double measure) const {
  const Fit fit = fit_line(here - from.totals, measure, pass_, params_);
  return fit.too_long && stands_alone(from) ? awful_fit(fit) : fit;
}

void LineBreaker::consider(std::size_t from, std::size_t item, const Totals& here, const Fit& fit) {
  const Node& start = nodes_[from];
  const Totals line = here - start.totals;
  const auto* penalty = std::get_if<Penalty>(&items_[item]);
  const LineEnds ends{start.fitness, penalty == nullptr ? cost_at(item) : cost_of(*penalty),
                      item + 1 == items_.size()};
  Node node;
  node.item = item;
  node.line = std::min(start.line + 1, widths_.size() - 1);
  node.fitness = params_.ragged ? start.fitness : fitness_class(fit.ratio);
  node.ratio = fit.ratio;
  node.letters = fit.letters;
  node.single_word = line.words <= 1;
  node.demerits = start.demerits + line_demerits(fit, line, ends, params_);
  node.previous = from;
  const auto same = std::ranges::find_if(candidates_, [&](const Node& other) {
    return other.line == node.line && other.fitness == node.fitness;
  });
  if (same == candidates_.end()) {
    candidates_.push_back(node);
  } else if (node.demerits < same->demerits) {
    *same = node;
  }
}

/// Makes nodes of the candidates, but of none that is so much worse than another for the same line
/// that no class can make up for it.
void LineBreaker::activate_candidates(std::size_t item) {
  if (candidates_.empty()) return;
  const std::size_t next = line_start(items_, item);
  const Totals after = totals_after(item);
  for (Node& node : candidates_) {
    const bool beaten = std::ranges::any_of(candidates_, [&](const Node& other) {
      return other.line == node.line && other.demerits + params_.fitness_demerits < node.demerits;
    });
    if (beaten) continue;
    node.next = next;
    node.totals = after;
    active_.push_back(nodes_.size());
    nodes_.push_back(node);
  }
}

/// The paper's main loop: all lines that may end at `item`.
void LineBreaker::try_break(std::size_t item) {
  candidates_.clear();
  const Totals here = totals_at(item);
  const bool forced = is_forced_break(items_[item]);
  std::size_t kept = 0;
  std::size_t read = 0;
  for (; read < active_.size(); ++read) {
    const std::size_t index = active_[read];
    const Node& from = nodes_[index];
    if (item < from.next) {  // dropped behind that break
      active_[kept++] = index;
      continue;
    }
    const Fit fit_here = fit(from, here, widths_[from.line].pt());
    if (fit_here.feasible) consider(index, item, here, fit_here);
    // A penalty's width is gone from the longer lines.
    const bool hopeless = fit_here.too_long && fit(from, totals_, widths_[from.line].pt()).too_long;
    if (!forced && !hopeless) active_[kept++] = index;
    // Lines from later starts are shorter still.
    if (!forced && fit_here.too_short && fit(from, here, narrowest_).too_short) {
      ++read;
      break;
    }
  }
  active_.erase(active_.begin() + static_cast<std::ptrdiff_t>(kept),
                forced ? active_.end() : active_.begin() + static_cast<std::ptrdiff_t>(read));
  activate_candidates(item);
}

Breaking LineBreaker::trace_back() const {
  const auto best = std::ranges::min_element(
      active_, {}, [&](std::size_t index) { return nodes_[index].demerits; });
  Breaking found;
  for (std::size_t i = *best; nodes_[i].item != kNone; i = nodes_[i].previous) {
    found.breaks.push_back({nodes_[i].item, nodes_[i].ratio, nodes_[i].letters});
  }
  std::ranges::reverse(found.breaks);
  found.short_last_line = nodes_[*best].single_word && found.breaks.size() > 1;
  return found;
}

}  // namespace

std::vector<Break> break_lines(std::span<const Item> items, std::span<const Length> widths,
                               const BreakParams& params) {
  invariant(!widths.empty(), "no line has a width");
  invariant(!items.empty() && is_forced_break(items.back()), "items do not end in a forced break");
  invariant(params.costs.empty() || params.costs.size() == items.size(), "an item has no cost");
  const double tolerance = params.tolerance;
  constexpr double kAny = std::numeric_limits<double>::infinity();
  const std::array<Pass, 5> passes{{{tolerance, false, false, false},
                                    {tolerance, true, false, false},
                                    {tolerance, true, true, false},
                                    {2 * tolerance, true, true, false},
                                    {kAny, true, true, true}}};
  constexpr std::size_t kPassesAgainstShortLine = 4;
  LineBreaker breaker(items, widths, params);
  std::vector<Break> chosen;
  for (std::size_t i = 0; i < passes.size(); ++i) {
    Breaking found = breaker.run(passes[i]);
    if (found.breaks.empty()) continue;
    const bool avoidable = found.short_last_line && params.short_last_line > 0 && !params.ragged;
    if (!avoidable) return std::move(found.breaks);
    if (chosen.empty()) chosen = std::move(found.breaks);
    if (i + 1 >= kPassesAgainstShortLine) break;
  }
  invariant(!chosen.empty(), "no way to break lines");
  return chosen;
}

}  // namespace hopbao::text
