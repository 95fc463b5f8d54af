#include "layout/page_builder.hpp"

#include "base/invariant.hpp"
#include "layout/floats.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace hopbao::layout {

/// Pages of text that decide where the next one ends: itself, what moves up past an exhibit, and
/// one more.
static constexpr double kPagesAhead = 3;
/// Pages of anything that do: a longer exhibit does not wait while text moves up past it.
static constexpr double kMostPagesAhead = 8;
/// Of a page's height, what notes that came over may take at most.
static constexpr double kMostNotesOver = 0.7;

void PageBuilder::Run::measure_from(std::size_t first) {
  for (std::size_t i = first; i < strips.size(); ++i) {
    const Strip& strip = strips[i];
    Length own = strip.frame.size.height;
    if (strip.columns) own += strip.columns->height() / static_cast<double>(strip.columns->count);
    height += own;
    if (!strip.floating) text_height += own;
  }
}

void PageBuilder::begin_run(const PageMeasures& measures) {
  // A run that nothing was added to makes no page.
  if (!runs_.empty() && runs_.back().strips.empty() && !runs_.back().begun) runs_.pop_back();
  Run run;
  run.number = run_count_++;
  run.measures = measures;
  runs_.push_back(std::move(run));
}

void PageBuilder::add(std::vector<Strip> strips) {
  invariant(!runs_.empty(), "strips are added to a run of pages");
  Run& run = runs_.back();
  const std::size_t first = run.strips.size();
  std::ranges::move(strips, std::back_inserter(run.strips));
  run.measure_from(first);
}

void PageBuilder::keep_with_next() {
  if (!runs_.empty() && !runs_.back().strips.empty()) {
    runs_.back().strips.back().after = BreakAppeal::forbidden;
  }
}

bool PageBuilder::wants_more() const {
  for (const Run& run : runs_) {
    const bool done = run.strips.empty() && run.notes.empty();
    if (&run != &runs_.back()) {
      if (!done) return false;
      continue;
    }
    const Length page = run.measures.height;
    return done || (run.text_height < page * kPagesAhead && run.height < page * kMostPagesAhead);
  }
  return true;
}

bool PageBuilder::empty() const {
  return std::ranges::all_of(
      runs_, [](const Run& run) { return run.strips.empty() && run.notes.empty(); });
}

/// Moves the strips of a page out of their run.
static std::vector<Strip> take_first(std::vector<Strip>& strips, std::size_t count) {
  const auto end = strips.begin() + static_cast<std::ptrdiff_t>(count);
  std::vector<Strip> taken(std::make_move_iterator(strips.begin()), std::make_move_iterator(end));
  strips.erase(strips.begin(), end);
  return taken;
}

PageContent PageBuilder::take_page() {
  while (runs_.front().strips.empty() && runs_.front().notes.empty()) runs_.pop_front();
  Run& run = runs_.front();
  PageContent page;
  page.run = run.number;
  page.opens_run = !std::exchange(run.begun, true);

  PageRoom room{
      notes_, run.measures.height, run.measures.note_separator, run.measures.max_blank, {}};
  PageNotes over(notes_, room.note_separator);
  for (const NotePart& part : run.notes) over.add(part);
  PageNotes::Cut first = over.cut(room.height * kMostNotesOver);
  room.notes_over = run.strips.empty() ? run.notes : first.here;
  std::vector<NotePart> later = run.strips.empty() ? std::vector<NotePart>() : first.over;

  take_placed_exhibits(run.strips, room, page.top, page.foot);
  let_exhibit_open_page(run.strips, room);
  cut_columns_on_page(run.strips, room);
  let_exhibit_wait(run.strips, room);
  page.strips = take_first(run.strips, find_page_end(run.strips, room).count);
  run.text_height = run.height = {};
  run.measure_from(0);

  Filling filling(room);
  for (const Strip& strip : page.strips) filling.add(strip);
  PageNotes::Cut cut = filling.notes().cut(room.height - filling.used());
  page.notes = std::move(cut.here);
  run.notes = std::move(later);
  run.notes.insert(run.notes.end(), cut.over.begin(), cut.over.end());
  return page;
}

}  // namespace hopbao::layout
