#pragma once

#include "layout/column_set.hpp"
#include "layout/footnotes.hpp"
#include "layout/stack.hpp"
#include "layout/strip.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace hopbao::layout {

/// The page that is being filled: its height without what stands at its top and foot, and the notes
/// that came over.
struct PageRoom {
  const std::deque<SetNote>& notes;
  Length height;
  Length note_separator;
  Length max_blank;
  std::vector<NotePart> notes_over;
};

/// How a run of strips fills a page from its top.
class Filling {
 public:
  explicit Filling(const PageRoom& room);

  /// Adds the strip if it fits with its notes; the first always does. Columns that are not cut fit
  /// nowhere.
  bool add(const Strip& strip);
  /// Room that is left for another strip, its gap and the page's notes taken off.
  Length room_for(const Strip& strip) const;
  /// The same above notes that take `notes`.
  Length room_above(const Strip& strip, Length notes) const;

  /// Below the last strip, above whole notes; 0 where a note is divided.
  Length blank() const;
  bool divides_note() const { return !fits(used() + notes_.whole(), room_.height); }
  bool empty() const { return stack_.empty(); }
  /// True if the page may end here: what stands below its last strip fits, too.
  bool holds_foot() const { return fits(used() + notes_.least(), room_.height); }
  /// Height of the strips and of what stands below the last one.
  Length used() const { return stack_.used() + stack_.foot(); }
  const PageNotes& notes() const { return notes_; }

 private:
  const PageRoom& room_;
  Stack stack_;
  PageNotes notes_;
};

/// Where a page ends that starts with strips[0].
struct PageEnd {
  std::size_t count = 0;    ///< strips on the page
  std::size_t fitting = 0;  ///< strips that would fit if any break were good
  Length blank;             ///< below the last of the `count` strips
};
/// What opens the page behind: whatever comes next, or an exhibit that was passed over. That one
/// should not part a paragraph, whose end would be read below it.
enum class Next : std::uint8_t { text, exhibit };
PageEnd find_page_end(std::span<const Strip> strips, const PageRoom& room, Next next = Next::text);

/// Columns cut to the room beneath what fills the page so far, with the spaces and appeal of their
/// strip; nothing if there is no room for some lines.
std::optional<ColumnCut> cut_columns_beneath(const Filling& filling, const Strip& columns);

/// Cuts columns that the page reaches to what stands on it; the rest stays behind the cut.
void cut_columns_on_page(std::vector<Strip>& strips, const PageRoom& room);

}  // namespace hopbao::layout
