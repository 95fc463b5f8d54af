#include "layout/page_builder.hpp"

#include <algorithm>
#include <iterator>
#include <limits>
#include <span>
#include <utility>

namespace hopbao::layout {

Length gap_between(const Strip& upper, const Strip& lower) {
  return std::max(upper.space_after, lower.space_before);
}

/// Cost of a break in millimetres of blank: what a worse place must save to be taken.
static double appeal_cost(BreakAppeal appeal) {
  switch (appeal) {
    case BreakAppeal::good:
      return 0;
    case BreakAppeal::fair:
      return 4;
    case BreakAppeal::poor:
      return 30;
    case BreakAppeal::forbidden:
      return 100000;
  }
  return 0;
}

static double blank_cost(Length blank, Length max_blank) {
  const double excess = std::max(0.0, (blank - max_blank).mm());
  return blank.mm() + 4 * excess;
}

/// How a run of strips fills a page from its top.
class Filling {
 public:
  explicit Filling(const PageMeasures& measures) : measures_(measures) {}

  /// Adds the strip if it fits with its notes; the first always does.
  bool add(const Strip& strip) {
    Length used = used_ + strip.frame.size.height;
    if (previous_ != nullptr)
      used += gap_between(*previous_, strip);
    else if (strip.lead_in)
      used += strip.lead_in->size.height;
    Length notes = notes_;
    for (const std::size_t note : strip.notes) {
      notes += measures_.note_heights[note];
      if (notes_ == Length()) notes += measures_.note_separator;
    }
    if (previous_ != nullptr && !fits(used + notes, measures_.height)) return false;
    used_ = used;
    notes_ = notes;
    previous_ = &strip;
    return true;
  }

  Length blank() const { return measures_.height - used_ - notes_; }

 private:
  const PageMeasures& measures_;
  const Strip* previous_ = nullptr;
  Length used_;
  Length notes_;
};

/// Where a page ends that starts with strips[0]: how many strips it takes, and whether all the rest
/// fit.
struct PageEnd {
  std::size_t count = 0;
  std::size_t fitting = 0;  ///< strips that would fit if any break were good
  Length blank;             ///< below the last of the `count` strips
};

static PageEnd find_page_end(std::span<const Strip> strips, const PageMeasures& measures) {
  Filling filling(measures);
  PageEnd best;
  double least = std::numeric_limits<double>::infinity();
  for (std::size_t i = 0; i < strips.size(); ++i) {
    if (!filling.add(strips[i])) return best;
    best.fitting = i + 1;
    const double cost =
        blank_cost(filling.blank(), measures.max_blank) + appeal_cost(strips[i].after);
    if (cost <= least || i + 1 == strips.size()) {
      least = cost;
      best.count = i + 1;
      best.blank = filling.blank();
    }
  }
  return best;
}

/// An exhibit's strips [begin, end), and how far behind it the text reaches that may move up.
struct FloatingRange {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t limit = 0;
};

static FloatingRange floating_range(std::span<const Strip> strips, std::size_t inside,
                                    Length page_height) {
  FloatingRange range{inside, inside, 0};
  const auto same = [&](const Strip& strip) { return strip.floating == strips[inside].floating; };
  while (range.begin > 0 && same(strips[range.begin - 1])) --range.begin;
  while (range.end < strips.size() && same(strips[range.end])) ++range.end;
  range.limit = range.end;
  Length height;
  // The document's last strip (its signature) keeps its place behind everything.
  while (range.limit + 1 < strips.size() && height < page_height && !strips[range.limit].floating &&
         !(strips[range.limit].bookmark && strips[range.limit].bookmark->level == 1)) {
    height += strips[range.limit].frame.size.height;
    ++range.limit;
  }
  return range;
}

/// If the page ends at an exhibit that does not fit and would leave too much blank, puts the text
/// that follows before the exhibit, as far as it fits on the page.
static void let_exhibit_wait(std::span<Strip> strips, const PageMeasures& measures) {
  const PageEnd end = find_page_end(strips, measures);
  if (end.fitting >= strips.size() || end.blank <= measures.max_blank) return;
  if (!strips[end.fitting].floating) return;
  const FloatingRange range = floating_range(strips, end.fitting, measures.height);
  if (range.begin == 0 || range.limit == range.end) return;

  const auto at = [&](std::size_t i) { return strips.begin() + static_cast<std::ptrdiff_t>(i); };
  std::rotate(at(range.begin), at(range.end), at(range.limit));
  const std::size_t text = range.limit - range.end;
  const PageEnd moved = find_page_end(strips.first(range.begin + text), measures);
  const bool better = moved.count > range.begin && moved.blank < end.blank;
  // What of the text did not get onto the page goes back behind the exhibit.
  const std::size_t kept = better ? moved.count : range.begin;
  std::rotate(at(kept), at(range.begin + text), at(range.limit));
}

/// Pages of text that decide where the next one ends: itself, what moves up past an exhibit, and
/// one more.
static constexpr double kPagesAhead = 3;

static Length text_height(std::span<const Strip> strips) {
  Length height;
  for (const Strip& strip : strips) {
    if (!strip.floating) height += strip.frame.size.height;
  }
  return height;
}

void PageBuilder::add(std::vector<Strip> strips) {
  text_height_ += text_height(strips);
  std::ranges::move(strips, std::back_inserter(strips_));
}

void PageBuilder::keep_with_next() {
  if (!strips_.empty()) strips_.back().after = BreakAppeal::forbidden;
}

bool PageBuilder::wants_more() const {
  return text_height_ < measures_.height * kPagesAhead;
}

PageContent PageBuilder::take_page() {
  let_exhibit_wait(strips_, measures_);
  const std::size_t count = find_page_end(strips_, measures_).count;
  const auto end = strips_.begin() + static_cast<std::ptrdiff_t>(count);
  PageContent page;
  page.strips.assign(std::make_move_iterator(strips_.begin()), std::make_move_iterator(end));
  strips_.erase(strips_.begin(), end);
  text_height_ -= text_height(page.strips);
  for (const Strip& strip : page.strips) {
    page.notes.insert(page.notes.end(), strip.notes.begin(), strip.notes.end());
  }
  return page;
}

}  // namespace hopbao::layout
