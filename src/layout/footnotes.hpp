#pragma once

#include "layout/strip.hpp"

#include <cstddef>
#include <deque>
#include <span>
#include <vector>

namespace hopbao::layout {

/// A footnote set over the measure: a strip each line.
struct SetNote {
  std::vector<Strip> lines;

  /// Height of lines [first, end) with the space below the last line of all.
  Length height(std::size_t first, std::size_t end) const;
};

/// Lines [first, end) of a note.
struct NotePart {
  std::size_t note = 0;
  std::size_t first = 0;
  std::size_t end = 0;
  bool operator==(const NotePart&) const = default;
};

/// The notes of one page: what came over from the page before, then those whose marks stand on the
/// page. All but the last are whole on it; the last may go on on the next page if two lines or more
/// stand on either.
class PageNotes {
 public:
  /// `notes`, by note, outlive this and are set before their numbers are added. `separator`: room
  /// for the rule over the notes.
  PageNotes(const std::deque<SetNote>& notes, Length separator)
      : notes_(&notes), separator_(separator) {}

  void add(const NotePart& part) { parts_.push_back(part); }
  void add_whole(std::size_t note);
  bool empty() const { return parts_.empty(); }
  /// Room that all of them need, the rule included.
  Length whole() const;
  /// Room that they need at least.
  Length least() const;

  struct Cut {
    std::vector<NotePart> here;
    std::vector<NotePart> over;  ///< for the next page
  };
  /// What of them goes into `room`.
  Cut cut(Length room) const;

 private:
  Length height(const NotePart& part) const;
  std::size_t least_end(const NotePart& part) const;

  const std::deque<SetNote>* notes_;
  Length separator_;
  std::vector<NotePart> parts_;
};

}  // namespace hopbao::layout
