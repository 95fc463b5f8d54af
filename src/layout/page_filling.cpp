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

Filling::Filling(const PageRoom& room) : room_(room), notes_(room.notes, room.note_separator) {
  for (const NotePart& part : room.notes_over) notes_.add(part);
}

Length Filling::gap_above(const Strip& strip) const {
  if (previous_ != nullptr) return gap_between(*previous_, strip);
  return strip.lead_in ? strip.lead_in->size.height : Length();
}

bool Filling::add(const Strip& strip) {
  if (strip.columns) return false;
  const Length used = used_ + gap_above(strip) + strip.frame.size.height;
  PageNotes notes = notes_;
  for (const std::size_t note : strip.notes) notes.add_whole(note);
  if (previous_ != nullptr && !fits(used + notes.least(), room_.height)) return false;
  used_ = used;
  notes_ = std::move(notes);
  previous_ = &strip;
  return true;
}

Length Filling::room_for(const Strip& strip) const {
  PageNotes notes = notes_;
  for (const std::size_t note : strip.notes) notes.add_whole(note);
  return room_.height - used_ - notes.whole() - gap_above(strip);
}

Length Filling::blank() const {
  return std::max(room_.height - used_ - notes_.whole(), Length());
}

PageEnd find_page_end(std::span<const Strip> strips, const PageRoom& room) {
  Filling filling(room);
  PageEnd best;
  double least = std::numeric_limits<double>::infinity();
  for (std::size_t i = 0; i < strips.size(); ++i) {
    if (!filling.add(strips[i])) return best;
    best.fitting = i + 1;
    double cost = blank_cost(filling.blank(), room.max_blank) + appeal_cost(strips[i].after);
    if (filling.divides_note()) cost += kDividedNoteCost;
    if (cost <= least || (i + 1 == strips.size() && !filling.divides_note())) {
      least = cost;
      best.count = i + 1;
      best.blank = filling.blank();
    }
  }
  return best;
}

/// Columns cut to the room on the page; notes whose marks stand in them take their room first.
static std::optional<ColumnCut> cut_with_notes(const Strip& strip, const Filling& filling) {
  std::optional<ColumnCut> cut;
  Strip probe;
  probe.space_before = strip.space_before;
  static constexpr int kMostTries = 3;
  for (int i = 0; i < kMostTries; ++i) {
    cut = cut_columns(*strip.columns, filling.room_for(probe));
    if (!cut || cut->strip.notes == probe.notes) break;
    probe.notes = cut->strip.notes;
  }
  return cut;
}

std::optional<ColumnCut> cut_columns_beneath(const Filling& filling, const Strip& columns) {
  if (!filling.empty() && !fits(kLeastColumnHeight, filling.room_for(columns))) return std::nullopt;
  std::optional<ColumnCut> cut = cut_with_notes(columns, filling);
  // Lines that no page can hold are reported with their page.
  if (!cut && filling.empty()) cut = cut_columns(*columns.columns, Length::from_pt(1e6));
  if (!cut) return std::nullopt;
  cut->strip.space_before = columns.space_before;
  if (!cut->rest) {
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
