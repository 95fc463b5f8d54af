#include "chart/line_labels.hpp"

#include "chart/measures.hpp"

#include <algorithm>

namespace hopbao::chart {

namespace {

bool inside(const Rect& box, const Rect& room) {
  return fits(room.left(), box.left()) && fits(box.right(), room.right()) &&
         fits(room.top(), box.top()) && fits(box.bottom(), room.bottom());
}

/// True if the labels at 0, step, 2·step … and the last keep their distance; fills `kept`.
bool keeps_gap(std::span<const Band> labels, std::size_t step, Length gap,
               std::vector<std::size_t>& kept) {
  kept.clear();
  const std::size_t last = labels.size() - 1;
  for (std::size_t i = 0; i < last; i += step) kept.push_back(i);
  const auto clear = [&](std::size_t a, std::size_t b) {
    return fits(labels[a].end() + gap, labels[b].start);
  };
  // The last label is always printed; the one before it gives way.
  if (kept.size() > 1 && !clear(kept.back(), last)) kept.pop_back();
  kept.push_back(last);
  for (std::size_t i = 0; i + 1 < kept.size(); ++i) {
    if (!clear(kept[i], kept[i + 1])) return false;
  }
  return true;
}

/// Labels that lie on each other without a gap. Of all places the one with the least sum of squared
/// moves: the mean of the tops that its members would give it (pool adjacent violators; Ayer and
/// others, Annals of Mathematical Statistics 26, 1955).
struct Stack {
  std::vector<std::size_t> members;
  Length sum_of_tops;  ///< of the stack, were each member alone to decide
  Length height;

  Length top_in(const Band& room) const {
    const Length top = sum_of_tops / static_cast<double>(members.size());
    return std::max(room.start, std::min(top, room.end() - height));
  }
  void join(const Stack& below) {
    sum_of_tops += below.sum_of_tops - height * static_cast<double>(below.members.size());
    height += below.height;
    members.insert(members.end(), below.members.begin(), below.members.end());
  }
};

}  // namespace

std::vector<Length> spread_apart(std::span<const Centered> wanted, Band room) {
  std::vector<std::size_t> order(wanted.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::ranges::stable_sort(order, {}, [&](std::size_t i) { return wanted[i].center; });
  std::vector<Stack> stacks;
  for (const std::size_t i : order) {
    stacks.push_back({{i}, wanted[i].center - wanted[i].height / 2, wanted[i].height});
    while (stacks.size() > 1) {
      Stack& above = stacks[stacks.size() - 2];
      const Stack& last = stacks.back();
      if (fits(above.top_in(room) + above.height, last.top_in(room))) break;
      above.join(last);
      stacks.pop_back();
    }
  }
  std::vector<Length> centers(wanted.size());
  for (const Stack& stack : stacks) {
    Length top = stack.top_in(room);
    for (const std::size_t i : stack.members) {
      centers[i] = top + wanted[i].height / 2;
      top += wanted[i].height;
    }
  }
  return centers;
}

std::vector<std::size_t> thin_out(std::span<const Band> labels, Length gap) {
  if (labels.empty()) return {};
  std::vector<std::size_t> kept{0};
  if (labels.size() == 1) return kept;
  for (std::size_t step = 1; step < labels.size(); ++step) {
    if (keeps_gap(labels, step, gap, kept)) break;
  }
  return kept;
}

TextMark place_beside(Label label, Point point, Length gap, const Rect& room,
                      const Obstacles& obstacles) {
  using document::Align;
  const Length middle = label.baseline_around(point.y);
  const Length above = point.y - gap - label.height() + label.ascent();
  const Length below = point.y + gap + label.ascent();
  struct Candidate {
    Length x;
    Length baseline;
    Align align;
  };
  const Candidate candidates[] = {
      {point.x + gap, middle, Align::start}, {point.x, above, Align::start},
      {point.x, below, Align::start},        {point.x, above, Align::center},
      {point.x, below, Align::center},       {point.x, above, Align::end},
      {point.x, below, Align::end},          {point.x - gap, middle, Align::end}};
  for (const Candidate& c : candidates) {
    TextMark mark = text_at(label, c.x, c.baseline, c.align);
    const Rect box = text_box(mark);
    if (inside(box, room) && !obstacles.hit_by(box)) {
      mark.align = Align::start;
      return mark;
    }
  }
  return text_at(std::move(label), point.x + gap, middle, Align::start);
}

}  // namespace hopbao::chart
