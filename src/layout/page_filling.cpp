#include "layout/page_filling.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace hopbao::layout {

/// A divided note must save a blank of more than this.
static constexpr double kDividedNoteCost = 25;
/// Columns begin on a page only with room for some lines.
static constexpr Length kLeastColumnHeight = Length::from_mm(20);

/// Cost of a break in millimetres of blank: what a worse place must save to be taken.
static double appeal_cost(BreakAppeal appeal, Next next) {
  switch (appeal) {
    case BreakAppeal::good:
      return 0;
    case BreakAppeal::fair:
      return next == Next::exhibit ? 30 : 4;
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

Filling::Filling(const PageRoom& room) : room_(room), notes_(room.notes, room.note_separator) {
  for (const NotePart& part : room.notes_over) notes_.add(part);
}

bool Filling::add(const Strip& strip) {
  if (strip.columns || strip.later) return false;
  const Length used = stack_.bottom_with(strip);
  PageNotes notes = notes_;
  for (const std::size_t note : strip.notes) notes.add_whole(note);
  if (!stack_.empty() && !fits(used + notes.least(), room_.height)) return false;
  stack_.add(strip);
  notes_ = std::move(notes);
  return true;
}

Length Filling::room_above(const Strip& strip, Length notes) const {
  return room_.height - notes - stack_.top_of(strip);
}

Length Filling::room_for(const Strip& strip) const {
  return room_above(strip, notes_.whole());
}

Length Filling::blank() const {
  return std::max(room_.height - used() - notes_.whole(), Length());
}

PageEnd find_page_end(std::span<const Strip> strips, const PageRoom& room, Next next) {
  Filling filling(room);
  PageEnd best;
  double least = std::numeric_limits<double>::infinity();
  for (std::size_t i = 0; i < strips.size(); ++i) {
    if (!filling.add(strips[i])) return best;
    best.fitting = i + 1;
    if (best.count > 0 && !filling.holds_foot()) continue;
    double cost = blank_cost(filling.blank(), room.max_blank) + appeal_cost(strips[i].after, next);
    if (filling.divides_note()) cost += kDividedNoteCost;
    if (cost <= least || (i + 1 == strips.size() && !filling.divides_note())) {
      least = cost;
      best.count = i + 1;
      best.blank = filling.blank();
    }
  }
  return best;
}

/// The most room for columns beneath which their notes stand too: with more room they hold more
/// marks. `divided`: the last note may go on on the next page.
static Length room_above_notes(const Strip& columns, const Filling& filling, bool divided) {
  const auto fits_with_notes = [&](Length room) {
    PageNotes notes = filling.notes();
    for (const std::size_t note : notes_of_cut(*columns.columns, room)) notes.add_whole(note);
    const Length needed = divided ? notes.least() : notes.whole();
    return fits(room, filling.room_above(columns, needed));
  };
  Length most = filling.room_for(columns);
  if (fits_with_notes(most)) return most;
  Length least;
  static constexpr Length kPrecise = Length::from_pt(1);
  while (most - least > kPrecise) {
    const Length middle = (most + least) / 2;
    (fits_with_notes(middle) ? least : most) = middle;
  }
  return least;
}

/// Columns cut to the room on the page; notes whose marks stand in them take their room first,
/// whole where that leaves columns to speak of.
static std::optional<ColumnCut> cut_with_notes(const Strip& columns, const Filling& filling) {
  for (const bool divided : {false, true}) {
    const Length room = room_above_notes(columns, filling, divided);
    if (!divided && !fits(kLeastColumnHeight, room)) continue;
    if (auto cut = cut_columns(*columns.columns, room)) return cut;
  }
  return std::nullopt;
}

std::optional<ColumnCut> cut_columns_beneath(const Filling& filling, const Strip& columns) {
  if (!filling.empty() && !fits(kLeastColumnHeight, filling.room_for(columns))) return std::nullopt;
  std::optional<ColumnCut> cut = cut_with_notes(columns, filling);
  // Lines that no page can hold are reported with their page.
  if (!cut && filling.empty()) cut = cut_columns(*columns.columns, Length::from_pt(1e6));
  if (!cut) return std::nullopt;
  cut->strip.space_before = columns.space_before;
  if (!cut->rest) {
    cut->strip.drawn = columns.columns;
    cut->strip.after = columns.after;
    cut->strip.space_after = std::max(cut->strip.space_after, columns.space_after);
  }
  return cut;
}

void cut_columns_on_page(std::vector<Strip>& strips, const PageRoom& room) {
  Filling filling(room);
  for (std::size_t i = 0; i < strips.size(); ++i) {
    if (strips[i].columns) {
      std::optional<ColumnCut> cut = cut_columns_beneath(filling, strips[i]);
      if (!cut) return;
      Strip rest = strips[i];
      strips[i] = std::move(cut->strip);
      if (cut->rest) {
        rest.columns = std::move(cut->rest);
        strips.insert(strips.begin() + static_cast<std::ptrdiff_t>(i) + 1, std::move(rest));
        return;
      }
    }
    if (!filling.add(strips[i])) return;
  }
}

}  // namespace hopbao::layout
