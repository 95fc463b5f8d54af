#pragma once

#include "layout/strip.hpp"

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

namespace hopbao::layout {

/// Heights of strips stacked from the top of a page or of a column down: gaps between them, the
/// lead-in above the first, the sums of a table that ends among them.
class Stack {
 public:
  /// From the top to the bottom of the strip were it added.
  Length bottom_with(const Strip& strip) const { return top_of(strip) + strip.frame.size.height; }
  /// From the top to where the strip's own frame would stand.
  Length top_of(const Strip& strip) const;
  /// `strip` outlives the stack.
  void add(const Strip& strip);

  bool empty() const { return last_ == nullptr; }
  /// From the top to the bottom of the last strip.
  Length used() const { return used_; }
  /// What stands below the last strip if nothing follows it here.
  Length foot() const;

 private:
  Length sums_below() const;

  const Strip* last_ = nullptr;
  std::size_t first_row_ = 0;  ///< of the table that the last strip belongs to, here
  Length used_;
};

/// A frame made for the place where strips stand: a lead-in, sums, a lead-out.
struct EdgeFrame {
  std::size_t before = 0;  ///< painted before this strip: text comes out in the order of the page
  Length top;
  std::shared_ptr<const scene::Frame> frame;
};

/// Where stacked strips stand, and what stands between and around them.
struct Stacking {
  std::vector<Length> tops;  ///< of the strips
  std::vector<EdgeFrame> edges;
  Length height;  ///< the foot included
};
Stacking stack(std::span<const Strip> strips);

/// Calls `edge(frame)` and `strip(index)` in the order of painting.
template <class Edge, class Body>
void paint(const Stacking& stacking, Edge edge, Body strip) {
  auto next = stacking.edges.begin();
  for (std::size_t i = 0; i <= stacking.tops.size(); ++i) {
    for (; next != stacking.edges.end() && next->before == i; ++next) edge(*next);
    if (i < stacking.tops.size()) strip(i);
  }
}

}  // namespace hopbao::layout
