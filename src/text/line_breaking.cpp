// Knuth and Plass, "Breaking Paragraphs into Lines", Software: Practice and Experience 11 (1981), 1119-1184. The names are
// the paper's: active nodes, adjustment ratio, badness, demerits, fitness classes.
#include "text/line_breaking.hpp"

#include "base/invariant.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>

namespace hopbao::text {

namespace {

constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();
constexpr double kInfinite = std::numeric_limits<double>::infinity();

// In ragged setting a line may fall short by this part of its width before it counts as loose.
constexpr double kRaggedStretch = 0.25;

/// Sums over the items before a place.
struct Sums {
  double width = 0;
  double stretch = 0;
  double shrink = 0;
  std::size_t glues = 0;
};

/// A feasible break: the best way to end a line here, in this line and fitness class.
struct Node {
  std::size_t item = kNone;   ///< the break; kNone: the paragraph's start
  std::size_t start = 0;      ///< first item of the line that follows
  std::size_t line = 0;       ///< lines set up to here
  int fitness = 1;
  double demerits = 0;
  double ratio = 0;
  std::size_t previous = kNone;  ///< node that the line starts from
};

int fitness_class(double ratio) {
  if (ratio < -0.5) return 0;
  if (ratio <= 0.5) return 1;
  return ratio <= 1 ? 2 : 3;
}

double badness(double ratio) { return 100 * std::pow(std::abs(ratio), 3); }

class Breaker {
 public:
  Breaker(std::span<const Item> items, std::span<const Length> widths, const BreakParams& params)
      : items_(items), widths_(widths), params_(params) {
    sum_items();
  }

  /// One pass with a tolerance; `emergency` lets a line overflow rather than give up.
  std::optional<std::vector<Break>> run(double tolerance, bool emergency) {
    tolerance_ = tolerance;
    emergency_ = emergency;
    nodes_.assign(1, Node{});
    nodes_[0].start = first_box(0);
    active_.assign(1, 0);
    for (std::size_t i = 0; i < items_.size(); ++i) {
      if (is_legal_break(i)) try_break(i);
      if (active_.empty()) return std::nullopt;
    }
    return trace_back();
  }

 private:
  void sum_items() {
    sums_.resize(items_.size() + 1);
    for (std::size_t i = 0; i < items_.size(); ++i) {
      Sums next = sums_[i];
      if (const auto* box = std::get_if<Box>(&items_[i])) next.width += box->width.pt();
      if (const auto* glue = std::get_if<Glue>(&items_[i])) {
        next.width += glue->width.pt();
        next.stretch += glue->stretch.pt();
        next.shrink += glue->shrink.pt();
        ++next.glues;
      }
      sums_[i + 1] = next;
    }
  }

  bool is_legal_break(std::size_t i) const {
    if (std::holds_alternative<Glue>(items_[i])) {
      return i > 0 && std::holds_alternative<Box>(items_[i - 1]);
    }
    const auto* penalty = std::get_if<Penalty>(&items_[i]);
    return penalty != nullptr && penalty->cost < Penalty::kForbidden;
  }

  bool is_forced(std::size_t i) const {
    const auto* penalty = std::get_if<Penalty>(&items_[i]);
    return penalty != nullptr && penalty->cost <= Penalty::kForced;
  }

  /// A line starts at the first item that is not discarded after a break.
  std::size_t first_box(std::size_t i) const {
    while (i < items_.size() && !std::holds_alternative<Box>(items_[i]) && !is_forced(i)) ++i;
    return i;
  }

  double line_width(std::size_t line) const {
    return widths_[std::min(line, widths_.size() - 1)].pt();
  }

  /// How far the glue from a node's line start to a break must stretch or shrink to fill the line.
  double adjustment_ratio(const Node& from, std::size_t end) const {
    const Sums& a = sums_[std::min(from.start, end)];
    const Sums& b = sums_[end];
    double natural = b.width - a.width;
    if (const auto* penalty = std::get_if<Penalty>(&items_[end])) natural += penalty->width.pt();
    const double width = line_width(from.line);
    const double shortfall = width - natural;
    // A hundredth of a point is rounding, not an overfull line.
    if (std::abs(shortfall) < 0.01) return 0;
    if (shortfall > 0) {
      double stretch = b.stretch - a.stretch;
      if (params_.ragged) stretch = std::max(stretch, kRaggedStretch * width);
      return stretch > 0 ? shortfall / stretch : kInfinite;
    }
    const double shrink = params_.ragged ? 0 : b.shrink - a.shrink;
    return shrink > 0 ? shortfall / shrink : -kInfinite;
  }

  double line_demerits(const Node& from, std::size_t end, double ratio) const {
    double cost = 0;
    if (const auto* penalty = std::get_if<Penalty>(&items_[end])) cost = penalty->cost;
    const double line = params_.line_penalty + badness(ratio);
    double demerits = line * line;
    if (cost > 0) demerits += cost * cost;
    if (cost < 0 && cost > Penalty::kForced) demerits -= cost * cost;
    if (std::abs(fitness_class(ratio) - from.fitness) > 1) demerits += params_.fitness_demerits;
    const bool last = end + 1 == items_.size();
    // The finishing glue is one; a line with no other holds a single word.
    if (last && from.item != kNone && sums_[end].glues - sums_[std::min(from.start, end)].glues <= 1) {
      demerits += params_.short_last_line;
    }
    return demerits;
  }

  void try_break(std::size_t end) {
    best_.clear();
    std::size_t kept = 0;
    const std::size_t last_active = active_.back();
    for (const std::size_t index : active_) {
      const Node from = nodes_[index];
      const double ratio = adjustment_ratio(from, end);
      const bool usable = ratio >= -1 && ratio <= tolerance_;
      if (usable) offer(index, end, ratio, from.demerits + line_demerits(from, end, ratio));
      // Later breaks only make the line longer; a forced break ends every line.
      if (ratio >= -1 && !is_forced(end)) active_[kept++] = index;
    }
    active_.resize(kept);
    if (active_.empty() && best_.empty() && emergency_) {
      offer(last_active, end, 0, nodes_[last_active].demerits + params_.fitness_demerits);
    }
    for (const Node& node : best_) {
      active_.push_back(nodes_.size());
      nodes_.push_back(node);
    }
  }

  /// Keeps the best node for each pair of line and fitness class that makes a difference later.
  void offer(std::size_t previous, std::size_t end, double ratio, double demerits) {
    Node node;
    node.item = end;
    node.start = first_box(end + 1);
    node.line = nodes_[previous].line + 1;
    node.fitness = fitness_class(ratio);
    node.demerits = demerits;
    node.ratio = params_.ragged ? 0 : ratio;
    node.previous = previous;
    const auto same_class = [&](const Node& other) {
      return other.fitness == node.fitness &&
             std::min(other.line, widths_.size() - 1) == std::min(node.line, widths_.size() - 1);
    };
    const auto found = std::ranges::find_if(best_, same_class);
    if (found == best_.end()) {
      best_.push_back(node);
    } else if (demerits < found->demerits) {
      *found = node;
    }
  }

  std::vector<Break> trace_back() const {
    const auto best = std::ranges::min_element(active_, {}, [&](std::size_t i) { return nodes_[i].demerits; });
    std::vector<Break> breaks;
    for (std::size_t i = *best; nodes_[i].item != kNone; i = nodes_[i].previous) {
      breaks.push_back({nodes_[i].item, nodes_[i].ratio});
    }
    std::ranges::reverse(breaks);
    return breaks;
  }

  std::span<const Item> items_;
  std::span<const Length> widths_;
  BreakParams params_;
  double tolerance_ = 0;
  bool emergency_ = false;
  std::vector<Sums> sums_;
  std::vector<Node> nodes_;
  std::vector<std::size_t> active_;
  std::vector<Node> best_;
};

}  // namespace

std::vector<Break> break_lines(std::span<const Item> items, std::span<const Length> widths,
                               const BreakParams& params) {
  invariant(!widths.empty(), "a paragraph needs a line width");
  if (items.empty()) return {};
  Breaker breaker(items, widths, params);
  for (const double factor : {1.0, 2.0, 4.0}) {
    if (auto breaks = breaker.run(params.tolerance * factor, false)) return *breaks;
  }
  auto breaks = breaker.run(kInfinite, true);
  invariant(breaks.has_value(), "the emergency pass always finds breaks");
  return *breaks;
}

}  // namespace hopbao::text
