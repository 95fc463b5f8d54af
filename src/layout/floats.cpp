#include "layout/floats.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <span>
#include <utility>

namespace hopbao::layout {

namespace {

/// White that an exhibit may leave where columns follow that could fill it: about three lines. They
/// are cut anywhere, and their white stands between blocks of text, not under a paragraph.
constexpr Length kWorthFillingWithColumns = Length::from_mm(14);

/// Lines of columns that do not open a page above an exhibit: five of the publication's.
constexpr Length kFewLines = Length::from_mm(25);

/// An exhibit's strips [begin, end), and how far behind it the text reaches that may move up.
struct FloatingRange {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t limit = 0;
};

FloatingRange floating_range(std::span<const Strip> strips, std::size_t inside,
                             Length page_height) {
  FloatingRange range{inside, inside, 0};
  const auto same = [&](const Strip& strip) { return strip.floating == strips[inside].floating; };
  while (range.begin > 0 && same(strips[range.begin - 1])) --range.begin;
  while (range.end < strips.size() && same(strips[range.end])) ++range.end;
  range.limit = range.end;
  Length height;
  // The document's last strip (its signature) keeps its place behind everything.
  while (range.limit + 1 < strips.size() && height < page_height) {
    const Strip& next = strips[range.limit];
    if (next.floating || next.columns || next.opens_section()) break;
    height += next.frame.size.height;
    ++range.limit;
  }
  return range;
}

/// Puts the text behind an exhibit before it as far as it then stands on the page. False, and
/// nothing is moved, if none does or the page ends no better.
bool move_text_up(std::vector<Strip>& strips, const FloatingRange& range, const PageRoom& room,
                  Length blank_before) {
  if (range.limit == range.end) return false;
  const auto at = [&](std::size_t i) { return strips.begin() + static_cast<std::ptrdiff_t>(i); };
  std::rotate(at(range.begin), at(range.end), at(range.limit));
  const std::size_t text = range.limit - range.end;
  const PageEnd moved =
      find_page_end(std::span(strips).first(range.begin + text), room, Next::exhibit);
  const bool better = moved.count > range.begin && moved.blank < blank_before;
  // What of the text did not get onto the page goes back behind the exhibit.
  const std::size_t kept = better ? moved.count : range.begin;
  std::rotate(at(kept), at(range.begin + text), at(range.limit));
  return better;
}

/// Puts what fits of the columns behind an exhibit before it. Columns that stand there already and
/// these are balanced as one.
bool move_columns_up(std::vector<Strip>& strips, const FloatingRange& range, const PageRoom& room) {
  if (range.end >= strips.size() || !strips[range.end].columns) return false;
  const auto at = [&](std::size_t i) { return strips.begin() + static_cast<std::ptrdiff_t>(i); };
  const bool goes_on = strips[range.begin - 1].drawn != nullptr;
  const std::size_t begin = range.begin - (goes_on ? 1 : 0);
  Strip text = strips[range.end];
  if (goes_on) {
    text.columns = joined(*strips[begin].drawn, *text.columns);
    text.space_before = strips[begin].space_before;
  }
  Filling filling(room);
  for (std::size_t i = 0; i < begin; ++i) filling.add(strips[i]);
  std::optional<ColumnCut> cut = cut_columns_beneath(filling, text);
  if (!cut) return false;
  if (cut->rest) {
    strips[range.end].columns = std::move(cut->rest);
  } else {
    strips.erase(at(range.end));
  }
  if (goes_on) {
    strips[begin] = std::move(cut->strip);
  } else {
    strips.insert(at(begin), std::move(cut->strip));
  }
  return true;
}

Length height_of(std::span<const Strip> strips) {
  Length height;
  for (std::size_t i = 0; i < strips.size(); ++i) {
    if (i > 0) height += gap_between(strips[i - 1], strips[i]);
    height += strips[i].frame.size.height;
  }
  return height;
}

/// True if the strips fit into the room under one page's head, all of them.
bool all_fit(std::span<const Strip> strips, const PageRoom& room) {
  Filling filling(room);
  for (const Strip& strip : strips) {
    if (!filling.add(strip) || !fits(filling.used() + filling.notes().whole(), room.height)) {
      return false;
    }
  }
  return true;
}

void take(std::vector<Strip>& strips, const FloatingRange& range, std::vector<Strip>& into) {
  const auto begin = strips.begin() + static_cast<std::ptrdiff_t>(range.begin);
  const auto end = strips.begin() + static_cast<std::ptrdiff_t>(range.end);
  into.insert(into.end(), std::make_move_iterator(begin), std::make_move_iterator(end));
  strips.erase(begin, end);
}

}  // namespace

void let_exhibit_open_page(std::vector<Strip>& strips, const PageRoom& room) {
  if (strips.size() < 2 || !strips[0].columns || !strips[1].floating) return;
  const bool goes_on = strips[0].columns->begin > 0;
  if (!goes_on || balanced_height(*strips[0].columns) > kFewLines) return;
  const FloatingRange range = floating_range(strips, 1, room.height);
  if (range.end >= strips.size() || !strips[range.end].columns) return;
  strips[range.end].columns = joined(*strips[0].columns, *strips[range.end].columns);
  strips.erase(strips.begin());
}

void let_exhibit_wait(std::vector<Strip>& strips, const PageRoom& room) {
  const PageEnd end = find_page_end(strips, room);
  if (end.fitting >= strips.size() || !strips[end.fitting].floating) return;
  const FloatingRange range = floating_range(strips, end.fitting, room.height);
  if (range.begin == 0) return;
  if (end.blank > kWorthFillingWithColumns && move_columns_up(strips, range, room)) return;
  if (end.blank <= room.max_blank) return;
  move_text_up(strips, range, room, end.blank);
}

void take_placed_exhibits(std::vector<Strip>& strips, PageRoom& room, std::vector<Strip>& top,
                          std::vector<Strip>& foot) {
  const auto placed = std::ranges::find_if(strips, [](const Strip& strip) {
    return strip.floating && strip.placement != Placement::here;
  });
  // Most documents place none, and where the page ends takes looking for.
  if (placed == strips.end()) return;
  const std::size_t reach = find_page_end(strips, room).fitting + 1;
  for (auto i = static_cast<std::size_t>(placed - strips.begin());
       i < std::min(strips.size(), reach); ++i) {
    if (!strips[i].floating || strips[i].placement == Placement::here) continue;
    const FloatingRange range = floating_range(strips, i, room.height);
    const std::span<const Strip> exhibit =
        std::span(strips).subspan(range.begin, range.end - range.begin);
    const Length air = std::max(exhibit.front().space_before, exhibit.back().space_after);
    PageRoom left = room;
    left.height = room.height - height_of(exhibit) - air;
    const bool alone = range.begin == 0 && left.height < Length();
    if (!alone && all_fit(std::span(strips).first(range.begin), left)) {
      take(strips, range, strips[i].placement == Placement::top ? top : foot);
      room.height = left.height;
      return take_placed_exhibits(strips, room, top, foot);
    }
    move_text_up(strips, range, room, room.height);
    return;
  }
}

}  // namespace hopbao::layout
