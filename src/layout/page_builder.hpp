#pragma once

#include "base/geometry.hpp"
#include "layout/strip.hpp"

#include <cstddef>
#include <utility>
#include <vector>

namespace hopbao::layout {

/// What of the strips stands on one page, and its footnotes in the order of their marks.
struct PageContent {
  std::vector<Strip> strips;
  std::vector<std::size_t> notes;
};

/// Measures that decide where pages end.
struct PageMeasures {
  Length height;                           ///< between the margins
  std::vector<Length> note_heights;        ///< by note; as set at the foot
  Length note_separator;                   ///< room for the rule above the notes
  Length max_blank = Length::from_mm(38);  ///< blank foot that a page may have
};

/// Distributes strips over pages as they come: each page is filled as far as it goes, then ends at
/// the place of best appeal for the least blank (the rule of Blink's block fragmentation: highest
/// appeal first, then as much as fits). An exhibit that would leave more than `max_blank` at the
/// foot waits for the top of the next page while the text behind it moves up, but never across a
/// first-level heading, another exhibit or the last strip. A strip taller than the page stands
/// alone.
class PageBuilder {
 public:
  explicit PageBuilder(PageMeasures measures) : measures_(std::move(measures)) {}

  /// Adds a block's strips.
  void add(std::vector<Strip> strips);
  /// The last strip so far stays with what is added next.
  void keep_with_next();
  /// True if strips that are not here yet may still change where the next page ends.
  bool wants_more() const;
  bool empty() const { return strips_.empty(); }
  /// Takes the next page's strips off. Not when empty.
  PageContent take_page();

 private:
  PageMeasures measures_;
  std::vector<Strip> strips_;
  Length text_height_;  ///< of the strips that do not float
};

/// The gap above a strip that follows another on the same page.
Length gap_between(const Strip& upper, const Strip& lower);

}  // namespace hopbao::layout
