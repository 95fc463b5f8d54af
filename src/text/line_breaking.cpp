// Donald E. Knuth and Michael F. Plass, "Breaking Paragraphs into Lines", Software: Practice and
// Experience 11 (1981), 1119-1184. Changed: the line penalty is a parameter (the paper has 1),
// there are no flagged penalties, a box wider than its line is let through alone, and the tolerance
// rises by itself.
#include "text/line_breaking.hpp"

#include "base/invariant.hpp"

#include <algorithm>
#include <array>
#include <cmath>
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

constexpr double kEndless = std::numeric_limits<double>::infinity();
constexpr std::size_t kNone = static_cast<std::size_t>(-1);
/// Badness of a line that cannot be helped: wider than its measure, or short without glue to
/// stretch. About that of a ratio of 20.
constexpr double kAwful = 1e6;
/// Ragged lines: so much for each line that fewer lines always win.
constexpr double kRaggedLine = 1e8;
constexpr double kRaggedLack = 1e4;

/// Running totals of the items before some item.
struct Totals {
  double width = 0;
  double stretch = 0;
  double shrink = 0;
  std::size_t words = 0;
};

/// A feasible breakpoint, with the best way to it.
struct Node {
  std::size_t item = kNone;  ///< where the line ends; kNone: the paragraph's start
  std::size_t next = 0;      ///< first item of the next line
  std::size_t line = 0;      ///< index into the widths of the next line's width
  int fitness = 1;           ///< class of the line that ends here
  Totals totals;             ///< of the items before `next`
  double ratio = 0;
  double demerits = 0;
  std::size_t previous = kNone;  ///< index of the node of the line before
};

/// How a line fits its measure.
struct Fit {
  bool feasible = false;
  bool too_short = false;  ///< it lacks more than the tolerance lets glue stretch
  bool too_long = false;   ///< and so is every longer line from the same start
  double ratio = 0;
  double badness = 0;
};

/// Tight, decent, loose, very loose (the paper's classes 0..3).
int fitness_class(double ratio) {
  if (ratio < -0.5) return 0;
  if (ratio <= 0.5) return 1;
  return ratio <= 1 ? 2 : 3;
}

double badness(double ratio) {
  return std::min(100 * std::abs(ratio * ratio * ratio), kAwful);
}

class LineBreaker {
 public:
  LineBreaker(std::span<const Item> items, std::span<const Length> widths,
              const BreakParams& params)
      : items_(items),
        widths_(widths),
        params_(params),
        narrowest_(std::ranges::min(widths).pt()) {}

  /// The best breaks whose ratios stay within `tolerance`; empty if there are none.
  std::vector<Break> run(double tolerance);

 private:
  void try_break(std::size_t item);
  void add_item(std::size_t item);
  Totals totals_at(std::size_t item) const;
  Totals totals_after(std::size_t item) const;
  bool stands_alone(const Node& from) const;
  Fit fit(const Node& from, const Totals& here, double measure) const;
  Fit justified_fit(const Node& from, const Totals& here, double measure) const;
  Fit ragged_fit(const Node& from, const Totals& here, double measure) const;
  double demerits(const Node& from, std::size_t item, const Totals& here, const Fit& fit) const;
  void consider(std::size_t from, std::size_t item, const Totals& here, const Fit& fit);
  void activate_candidates(std::size_t item);
  std::vector<Break> trace_back() const;

  std::span<const Item> items_;
  std::span<const Length> widths_;
  const BreakParams& params_;
  double narrowest_;
  double tolerance_ = 0;
  Totals totals_;
  std::size_t last_opportunity_ = kNone;  ///< before the item that is tried
  std::vector<Node> nodes_;
  std::vector<std::size_t> active_;  ///< indices of nodes, in the order of their items
  std::vector<Node> candidates_;     ///< best per line and class at the item that is tried
};

std::vector<Break> LineBreaker::run(double tolerance) {
  tolerance_ = tolerance;
  totals_ = {};
  last_opportunity_ = kNone;
  nodes_.assign(1, Node());
  active_.assign(1, 0);
  for (std::size_t i = 0; i < items_.size(); ++i) {
    if (is_break_opportunity(items_, i)) {
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

Fit LineBreaker::justified_fit(const Node& from, const Totals& here, double measure) const {
  Fit fit;
  const double lack = measure - (here.width - from.totals.width);
  const double stretch = here.stretch - from.totals.stretch;
  const double shrink = here.shrink - from.totals.shrink;
  if (std::abs(lack) <= kLayoutTolerance.pt()) {
    fit.ratio = 0;
  } else if (lack > 0) {
    fit.ratio = stretch > 0 ? lack / stretch : kEndless;
  } else if (-lack <= shrink + kLayoutTolerance.pt()) {
    fit.ratio = shrink > 0 ? std::max(lack / shrink, -1.0) : 0;
  } else {
    fit.too_long = true;
  }
  fit.too_short = fit.ratio > tolerance_;
  fit.feasible = !fit.too_long && !fit.too_short;
  fit.badness = badness(fit.ratio);
  if (fit.ratio == kEndless) fit.ratio = 0;
  return fit;
}

/// Badness is what the line lacks, squared.
Fit LineBreaker::ragged_fit(const Node& from, const Totals& here, double measure) const {
  Fit fit;
  const double width = here.width - from.totals.width;
  fit.too_long = width > measure + kLayoutTolerance.pt();
  fit.feasible = !fit.too_long;
  const double lack = measure > 0 ? std::max(measure - width, 0.0) / measure : 0;
  fit.badness = kRaggedLack * lack * lack;
  return fit;
}

Fit LineBreaker::fit(const Node& from, const Totals& here, double measure) const {
  Fit fit = params_.ragged ? ragged_fit(from, here, measure) : justified_fit(from, here, measure);
  if (fit.too_long && stands_alone(from)) {
    fit.feasible = true;
    fit.badness = kAwful;
  }
  return fit;
}

/// The paper's demerits of a line, given the line before it.
double LineBreaker::demerits(const Node& from, std::size_t item, const Totals& here,
                             const Fit& fit) const {
  const auto* penalty = std::get_if<Penalty>(&items_[item]);
  const double cost = penalty == nullptr ? 0 : penalty->cost;
  const bool forced = cost <= Penalty::kForced;
  double sum = 0;
  if (params_.ragged) {
    sum = kRaggedLine + (forced && !fit.too_long ? 0 : fit.badness) +
          (forced ? 0 : cost * std::abs(cost));
  } else {
    const double base = params_.line_penalty + fit.badness;
    sum = cost >= 0 ? (base + cost) * (base + cost) : base * base - (forced ? 0 : cost * cost);
    if (std::abs(fitness_class(fit.ratio) - from.fitness) > 1) sum += params_.fitness_demerits;
  }
  if (item + 1 == items_.size() && here.words - from.totals.words <= 1)
    sum += params_.short_last_line;
  return sum;
}

void LineBreaker::consider(std::size_t from, std::size_t item, const Totals& here, const Fit& fit) {
  const Node& start = nodes_[from];
  Node node;
  node.item = item;
  node.line = std::min(start.line + 1, widths_.size() - 1);
  node.fitness = params_.ragged ? start.fitness : fitness_class(fit.ratio);
  node.ratio = fit.ratio;
  node.demerits = start.demerits + demerits(start, item, here, fit);
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
    if (!forced && !fit_here.too_long) active_[kept++] = index;
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

std::vector<Break> LineBreaker::trace_back() const {
  const auto best = std::ranges::min_element(
      active_, {}, [&](std::size_t index) { return nodes_[index].demerits; });
  std::vector<Break> breaks;
  for (std::size_t i = *best; nodes_[i].item != kNone; i = nodes_[i].previous) {
    breaks.push_back({nodes_[i].item, nodes_[i].ratio});
  }
  std::ranges::reverse(breaks);
  return breaks;
}

}  // namespace

std::vector<Break> break_lines(std::span<const Item> items, std::span<const Length> widths,
                               const BreakParams& params) {
  invariant(!widths.empty(), "no line has a width");
  invariant(!items.empty() && is_forced_break(items.back()), "items do not end in a forced break");
  LineBreaker breaker(items, widths, params);
  for (const double rise : {1.0, 2.0, 4.0, kEndless}) {
    std::vector<Break> breaks = breaker.run(params.tolerance * rise);
    if (!breaks.empty()) return breaks;
  }
  invariant(false, "no way to break lines");
  return {};
}

}  // namespace hopbao::text
