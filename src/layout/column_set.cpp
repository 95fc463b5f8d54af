#include "layout/column_set.hpp"

#include "layout/stack.hpp"

#include <algorithm>
#include <limits>
#include <span>
#include <utility>
#include <vector>

namespace hopbao::layout {

namespace {

/// Strips [begin, end) in one column and how high they stand; `next_height`: the least height in
/// which one more would stand.
struct Column {
  std::size_t begin = 0;
  std::size_t end = 0;
  Length height;
  Length next_height;
};

Length endless() {
  return Length::from_pt(std::numeric_limits<double>::max());
}

/// Fills one column from strip `begin` on to `height` and ends it at the last place that is not
/// forbidden.
Column fill_column(std::span<const Strip> strips, std::size_t begin, Length height) {
  Column column{begin, begin, {}, endless()};
  Stack stack;
  for (std::size_t i = begin; i < strips.size(); ++i) {
    stack.add(strips[i]);
    const bool may_end = strips[i].after != BreakAppeal::forbidden || i + 1 == strips.size();
    if (!may_end) continue;
    const Length used = stack.used() + stack.foot();
    if (!fits(used, height)) {
      column.next_height = used;
      break;
    }
    column.end = i + 1;
    column.height = used;
  }
  return column;
}

struct Filled {
  std::vector<Column> columns;
  bool all = false;
  Length next_height;
};

/// The strips before `end` in columns of a height.
Filled fill(const ColumnSet& set, Length height, std::size_t end) {
  const auto strips = std::span(*set.strips).first(end);
  Filled filled;
  filled.next_height = endless();
  std::size_t begin = set.begin;
  for (std::size_t i = 0; i < set.count && begin < end; ++i) {
    const Column column = fill_column(strips, begin, height);
    filled.next_height = std::min(filled.next_height, column.next_height);
    if (column.end == begin) break;
    filled.columns.push_back(column);
    begin = column.end;
  }
  filled.all = begin == end;
  return filled;
}

/// The least height that holds all strips before `end`, if it is not above `room`.
std::optional<Filled> balance(const ColumnSet& set, Length room, std::size_t end) {
  const bool whole = end == set.strips->size();
  Length height = whole ? set.height() / static_cast<double>(set.count) : Length();
  while (fits(height, room)) {
    Filled filled = fill(set, height, end);
    if (filled.all) return filled;
    height = filled.next_height;
  }
  return std::nullopt;
}

void append(Strip& into, const Strip& strip, Point at) {
  for (scene::Bookmark bookmark : strip.bookmarks) {
    bookmark.top += at.y;
    into.bookmarks.push_back(std::move(bookmark));
  }
  for (const Point& line : strip.text_lines) into.text_lines.push_back(at + line);
  into.notes.insert(into.notes.end(), strip.notes.begin(), strip.notes.end());
  into.places.insert(into.places.end(), strip.places.begin(), strip.places.end());
  into.frame.place(at, strip.frame);
}

Strip draw(const ColumnSet& set, const std::vector<Column>& columns) {
  Strip drawn;
  drawn.frame.size.width =
      set.width * static_cast<double>(set.count) + set.gutter * static_cast<double>(set.count - 1);
  Length x;
  for (const Column& column : columns) {
    const auto strips = std::span(*set.strips).subspan(column.begin, column.end - column.begin);
    const Stacking stacking = stack(strips);
    paint(
        stacking,
        [&](const EdgeFrame& edge) {
          drawn.frame.place({x, edge.top}, scene::Group{edge.frame});
        },
        [&](std::size_t i) {
          append(drawn, strips[i], {x, stacking.tops[i]});
        });
    drawn.frame.size.height = std::max(drawn.frame.size.height, stacking.height);
    x += set.width + set.gutter;
  }
  return drawn;
}

/// True if the strips from `begin` on stand in all columns of a page that has room for them.
bool fill_all_columns(ColumnSet set, std::size_t begin) {
  set.begin = begin;
  const std::optional<Filled> filled = balance(set, endless(), set.strips->size());
  return filled && filled->columns.size() == set.count;
}

/// Strips that go over to the next page for the sake of those that would stand there in one column
/// beside nothing.
constexpr std::size_t kMostTakenOver = 8;

/// Columns that take fewer strips than would fit, so that those behind fill their own; nothing if
/// there is no good place near.
std::optional<Filled> shortened(const ColumnSet& set, Length room, std::size_t end) {
  const std::size_t least = std::max(set.begin + set.count, end - std::min(end, kMostTakenOver));
  for (std::size_t i = end - 1; i > least; --i) {
    const bool good = (*set.strips)[i - 1].after == BreakAppeal::good;
    if (!good || !fill_all_columns(set, i)) continue;
    std::optional<Filled> filled = balance(set, room, i);
    if (filled && filled->columns.size() == set.count) return filled;
  }
  return std::nullopt;
}

}  // namespace

/// Balanced if all goes in, else filled, but so that no lines are left for a single column.
static Filled columns_in(const ColumnSet& set, Length room) {
  const std::size_t all = set.strips->size();
  if (std::optional<Filled> balanced = balance(set, room, all)) return std::move(*balanced);
  Filled filled = fill(set, room, all);
  if (filled.columns.empty()) return filled;
  const std::size_t end = filled.columns.back().end;
  if (fill_all_columns(set, end)) return filled;
  std::optional<Filled> fewer = shortened(set, room, end);
  return fewer ? std::move(*fewer) : std::move(filled);
}

std::vector<std::size_t> notes_of_cut(const ColumnSet& set, Length room) {
  std::vector<std::size_t> notes;
  for (const Column& column : columns_in(set, room).columns) {
    for (std::size_t i = column.begin; i < column.end; ++i) {
      const std::vector<std::size_t>& marks = (*set.strips)[i].notes;
      notes.insert(notes.end(), marks.begin(), marks.end());
    }
  }
  return notes;
}

std::optional<ColumnCut> cut_columns(const ColumnSet& set, Length room) {
  const Filled filled = columns_in(set, room);
  if (filled.columns.empty()) return std::nullopt;
  ColumnCut cut;
  cut.strip = draw(set, filled.columns);
  const std::size_t end = filled.columns.back().end;
  if (end < set.strips->size()) {
    auto rest = std::make_shared<ColumnSet>(set);
    rest->begin = end;
    cut.rest = std::move(rest);
  } else {
    cut.strip.space_after = set.strips->back().space_after;
  }
  return cut;
}

std::shared_ptr<const ColumnSet> joined(const ColumnSet& upper, const ColumnSet& lower) {
  const auto left = [](const ColumnSet& set) { return std::span(*set.strips).subspan(set.begin); };
  std::vector<Strip> strips(left(upper).begin(), left(upper).end());
  strips.insert(strips.end(), left(lower).begin(), left(lower).end());
  auto set = std::make_shared<ColumnSet>(upper);
  set->strips = std::make_shared<const std::vector<Strip>>(std::move(strips));
  set->begin = 0;
  return set;
}

Length balanced_height(const ColumnSet& set) {
  Length height;
  const std::optional<Filled> filled = balance(set, endless(), set.strips->size());
  if (!filled) return height;
  for (const Column& column : filled->columns) height = std::max(height, column.height);
  return height;
}

}  // namespace hopbao::layout
