#include "layout/strip.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace hopbao::layout {

bool Strip::opens_section() const {
  return std::ranges::any_of(bookmarks, [](const scene::Bookmark& b) { return b.level == 1; });
}

Length gap_between(const Strip& upper, const Strip& lower) {
  return std::max(upper.space_after, lower.space_before);
}

Length ColumnSet::height() const {
  Length height;
  for (std::size_t i = begin; i < strips->size(); ++i) height += (*strips)[i].frame.size.height;
  return height;
}

void share_edges(Strip& row, const Strip& with) {
  if (with.lead_in) row.lead_in = with.lead_in;
  row.lead_outs.insert(row.lead_outs.end(), with.lead_outs.begin(), with.lead_outs.end());
  // Totals at the table's end are no rows that a page sums up.
  if (with.sums && row.rows.begin < with.sums->row_count) row.sums = with.sums;
}

std::vector<Strip> set_later(const Strip& strip, Ink ink, diagnostics::DiagnosticSink& sink) {
  std::vector<Strip> strips = strip.later->set(strip.later->next, ink, sink);
  for (Strip& made : strips) {
    share_edges(made, strip);
    made.floating = strip.floating;
    made.placement = strip.placement;
  }
  if (strips.empty()) return strips;
  if (!strips.back().later) strips.back().lead_outs.clear();
  strips.back().after = strip.after;
  strips.back().space_after = strip.space_after;
  return strips;
}

std::vector<Strip> set_all(std::vector<Strip> strips, diagnostics::DiagnosticSink& sink) {
  for (std::size_t i = 0; i < strips.size(); ++i) {
    while (i < strips.size() && strips[i].later) {
      std::vector<Strip> made = set_later(strips[i], Ink::drawn, sink);
      const auto at = strips.erase(strips.begin() + static_cast<std::ptrdiff_t>(i));
      strips.insert(at, std::make_move_iterator(made.begin()), std::make_move_iterator(made.end()));
    }
  }
  return strips;
}

Strip outline_of(const Strip& strip) {
  Strip outline;
  outline.frame.size = strip.frame.size;
  outline.space_before = strip.space_before;
  outline.space_after = strip.space_after;
  outline.after = strip.after;
  outline.notes = strip.notes;
  outline.bookmarks = strip.bookmarks;
  outline.places = strip.places;
  outline.lead_in = strip.lead_in;
  outline.lead_outs = strip.lead_outs;
  outline.sums = strip.sums;
  outline.rows = strip.rows;
  outline.later = strip.later;
  outline.floating = strip.floating;
  outline.placement = strip.placement;
  if (strip.columns) {
    auto outlines = std::make_shared<std::vector<Strip>>();
    for (const Strip& inner : *strip.columns->strips) outlines->push_back(outline_of(inner));
    auto set = std::make_shared<ColumnSet>(*strip.columns);
    set->strips = std::move(outlines);
    outline.columns = std::move(set);
  }
  return outline;
}

}  // namespace hopbao::layout
