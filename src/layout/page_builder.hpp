#pragma once

#include "base/geometry.hpp"
#include "layout/footnotes.hpp"
#include "layout/strip.hpp"

#include <cstddef>
#include <deque>
#include <vector>

namespace hopbao::layout {

/// What stands on one page, from the top margin down; blank is left above `foot`.
struct PageContent {
  std::size_t run = 0;     ///< which run of pages it belongs to, counted from 0
  bool opens_run = false;  ///< it is the first page of its run
  std::vector<Strip> top;  ///< exhibits that stand above the text
  std::vector<Strip> strips;
  std::vector<Strip> foot;  ///< exhibits that stand at the foot, above the notes
  std::vector<NotePart> notes;
};

/// Measures that decide where the pages of a run end.
struct PageMeasures {
  Length height;                           ///< between the margins
  Length note_separator;                   ///< room for the rule above the notes
  Length max_blank = Length::from_mm(38);  ///< blank foot that a page may have
};

/// Distributes strips over pages as they come. Strips stand in runs: a run begins a page of its own
/// and has measures of its own. Each page is filled as far as it goes, then ends at the place of
/// best appeal for the least blank (the rule of Blink's block fragmentation: highest appeal first,
/// then as much as fits). An exhibit that would leave more than `max_blank` at the foot waits for
/// the top of the next page while the text behind it moves up, but never across a first-level
/// heading, another exhibit, columns or the last strip. Footnotes stand on the page of their mark;
/// one goes on on the next page only where the page would else have a hole. A strip taller than the
/// page stands alone.
class PageBuilder {
 public:
  /// `notes` outlives the builder; a note is set before a strip with its mark is added.
  explicit PageBuilder(const std::deque<SetNote>& notes) : notes_(notes) {}

  /// What is added from now on stands on pages of their own.
  void begin_run(const PageMeasures& measures);
  /// Adds a block's strips to the run begun last.
  void add(std::vector<Strip> strips);
  /// The last strip so far stays with what is added next.
  void keep_with_next();
  /// True if strips that are not here yet may still change where the next page ends.
  bool wants_more() const;
  bool empty() const;
  /// Takes the next page's strips off. Not when empty.
  PageContent take_page();

 private:
  struct Run {
    std::size_t number = 0;
    PageMeasures measures;
    std::vector<Strip> strips;
    Length height;                ///< of the strips
    Length text_height;           ///< of those that do not float
    std::vector<NotePart> notes;  ///< that come over from the page before
    bool begun = false;           ///< a page of it was taken

    /// Adds the heights of the strips from `first` on.
    void measure_from(std::size_t first);
  };

  const std::deque<SetNote>& notes_;
  std::deque<Run> runs_;  ///< the first is being taken, the last added to
  std::size_t run_count_ = 0;
};

}  // namespace hopbao::layout
