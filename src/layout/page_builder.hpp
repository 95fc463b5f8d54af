#pragma once

#include "base/geometry.hpp"
#include "layout/strip.hpp"

#include <cstddef>
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

/// Distributes strips over pages: each page is filled as far as it goes, then ends at the place of
/// best appeal for the least blank (the rule of Blink's block fragmentation: highest appeal first,
/// then as much as fits). An exhibit that would leave more than `max_blank` at the foot waits for
/// the top of the next page while the text behind it moves up, but never across a first-level
/// heading, another exhibit or the last strip. A strip taller than the page stands alone.
std::vector<PageContent> build_pages(std::vector<Strip> strips, const PageMeasures& measures);

/// The gap above a strip that follows another on the same page.
Length gap_between(const Strip& upper, const Strip& lower);

}  // namespace hopbao::layout
