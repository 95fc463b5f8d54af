#include "layout/footnotes.hpp"

#include <algorithm>

namespace hopbao::layout {

/// Fewest lines of a divided note on either page.
static constexpr std::size_t kFewestLines = 2;

Length SetNote::height(std::size_t first, std::size_t end) const {
  Length height;
  for (std::size_t i = first; i < end; ++i) height += lines[i].frame.size.height;
  if (end == lines.size() && end > first) height += lines.back().space_after;
  return height;
}

Length PageNotes::height(const NotePart& part) const {
  return (*notes_)[part.note].height(part.first, part.end);
}

void PageNotes::add_whole(std::size_t note) {
  parts_.push_back({note, 0, (*notes_)[note].lines.size()});
}

/// Where the last note may end on this page at the earliest.
std::size_t PageNotes::least_end(const NotePart& part) const {
  const bool divisible = part.end - part.first >= 2 * kFewestLines;
  return divisible ? part.first + kFewestLines : part.end;
}

Length PageNotes::whole() const {
  if (parts_.empty()) return {};
  Length sum = separator_;
  for (const NotePart& part : parts_) sum += height(part);
  return sum;
}

Length PageNotes::least() const {
  if (parts_.empty()) return {};
  const NotePart& last = parts_.back();
  return whole() - height(last) + height({last.note, last.first, least_end(last)});
}

PageNotes::Cut PageNotes::cut(Length room) const {
  Cut cut;
  room -= separator_;
  for (NotePart part : parts_) {
    if (!cut.over.empty()) {
      cut.over.push_back(part);
      continue;
    }
    if (fits(height(part), room)) {
      room -= height(part);
      cut.here.push_back(part);
      continue;
    }
    std::size_t end = least_end(part);
    if (end == part.end || !fits(height({part.note, part.first, end}), room)) {
      // An undivided note that has no room at all is put on its page rather than never.
      (cut.here.empty() && end == part.end ? cut.here : cut.over).push_back(part);
      continue;
    }
    while (end + kFewestLines < part.end && fits(height({part.note, part.first, end + 1}), room)) {
      ++end;
    }
    cut.here.push_back({part.note, part.first, end});
    cut.over.push_back({part.note, end, part.end});
  }
  return cut;
}

}  // namespace hopbao::layout
