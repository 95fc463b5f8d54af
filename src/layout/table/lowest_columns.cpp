#include "layout/table/lowest_columns.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>
#include <utility>

namespace hopbao::layout::table {

using Kind = document::TrackSize::Kind;

std::size_t CellLines::lines_at(Length width) const {
  std::size_t k = 0;
  while (k < narrowest.size() && !fits(narrowest[k], width)) ++k;
  return k + 1;
}

bool RowLines::Cost::lower_than(const Cost& other) const {
  if (height + kLayoutTolerance.pt() < other.height) return true;
  return height < other.height + kLayoutTolerance.pt() && lines < other.lines;
}

RowLines::Cost RowLines::cost(std::span<const Length> widths) const {
  Cost cost;
  std::vector<Length> heights = rows;
  const auto visit = [&](const CellLines& cell, auto grow) {
    const auto first = widths.begin() + static_cast<std::ptrdiff_t>(cell.first);
    const Length width =
        cell.count == 1
            ? *first
            : std::accumulate(first, first + static_cast<std::ptrdiff_t>(cell.count), Length());
    const std::size_t lines = cell.lines_at(width);
    cost.lines += lines;
    grow(cell.leading * static_cast<double>(lines));
  };
  for (const CellLines& cell : cells) {
    if (cell.row_count > 1) continue;
    visit(cell, [&](Length height) { heights[cell.row] = std::max(heights[cell.row], height); });
  }
  for (const CellLines& cell : cells) {
    if (cell.row_count == 1) continue;
    visit(cell, [&](Length height) {
      Length there = padding * static_cast<double>(cell.row_count - 1);
      for (std::size_t i = 0; i < cell.row_count; ++i) there += heights[cell.row + i];
      if (height > there) heights[cell.row + cell.row_count - 1] += height - there;
    });
  }
  for (const Length height : heights) cost.height += height.pt();
  return cost;
}

namespace {

/// What the search moves: one content track, or all flexible ones together, which share by their
/// own rule. `stops`: the widths at which some cell of it gains a line, rising, the first its
/// least.
struct Slot {
  std::optional<std::size_t> track;  ///< none: the flexible ones
  std::vector<Length> stops;
};

/// A stop per slot.
using State = std::vector<std::size_t>;

constexpr std::size_t kMostStops = 64;

class Search {
 public:
  Search(std::vector<Track> least, const RowLines& rows, Length width)
      : least_(std::move(least)), rows_(rows), room_(width) {
    for (const Track& track : least_) given_ += movable(track.kind) ? Length() : track.base;
    room_ -= given_;
    make_slots();
  }

  bool idle() const { return slots_.empty() || rows_.cells.empty(); }
  /// The widths of the lowest table found, if it is lower than with `usual`.
  std::optional<std::vector<Length>> lower_than(std::span<const Length> usual);

 private:
  static bool movable(Kind kind) { return kind == Kind::content || kind == Kind::flexible; }
  void make_slots();
  void add_stops(Slot& slot, std::size_t track, double share) const;
  std::vector<Track> tracks_at(const State& state) const;
  std::vector<Length> widths_at(const State& state) const;
  RowLines::Cost cost(const State& state) const;
  Length used(const State& state) const;
  State state_of(std::span<const Length> widths) const;
  std::vector<State> starts(std::span<const Length> usual) const;
  State proportional() const;
  State level(std::size_t lines) const;
  bool improve(State& state, RowLines::Cost& best) const;
  bool fit_in(State& state, std::size_t keep, std::size_t giver) const;

  std::vector<Track> least_;
  const RowLines& rows_;
  Length room_;  ///< for the slots together
  Length given_;
  std::vector<Slot> slots_;
};

void Search::add_stops(Slot& slot, std::size_t track, double share) const {
  for (const CellLines& cell : rows_.cells) {
    if (track < cell.first || track >= cell.first + cell.count) continue;
    // Of a cell over several tracks: as if the others had their least.
    Length others;
    for (std::size_t i = cell.first; i < cell.first + cell.count; ++i) {
      if (i != track) others += least_[i].base;
    }
    for (const Length stop : cell.narrowest) slot.stops.push_back((stop - others) / share);
  }
}

void Search::make_slots() {
  Slot flexible;
  Length flexible_least;
  double shares = 0;
  for (const Track& track : least_) {
    if (track.kind != Kind::flexible) continue;
    flexible_least += track.base;
    shares += track.share;
  }
  Length least_of_all = flexible_least;
  for (const Track& track : least_)
    least_of_all += track.kind == Kind::content ? track.base : Length();
  const auto finish = [&](Slot slot, Length least, Length most) {
    most = std::min(most, room_ - (least_of_all - least));
    std::erase_if(slot.stops, [&](Length stop) { return stop <= least || !fits(stop, most); });
    slot.stops.push_back(least);
    std::ranges::sort(slot.stops);
    slot.stops.erase(std::unique(slot.stops.begin(), slot.stops.end(), approx_equal),
                     slot.stops.end());
    const std::size_t every = (slot.stops.size() + kMostStops - 1) / kMostStops;
    std::vector<Length> kept;
    for (std::size_t i = 0; i < slot.stops.size(); i += every) kept.push_back(slot.stops[i]);
    slot.stops = std::move(kept);
    slots_.push_back(std::move(slot));
  };
  for (std::size_t i = 0; i < least_.size(); ++i) {
    const Track& track = least_[i];
    if (track.kind == Kind::flexible) add_stops(flexible, i, track.share / shares);
    if (track.kind != Kind::content) continue;
    Slot slot{i, {}};
    add_stops(slot, i, 1);
    finish(std::move(slot), track.base, track.limit);
  }
  if (shares > 0) finish(std::move(flexible), flexible_least, room_);
}

std::vector<Track> Search::tracks_at(const State& state) const {
  std::vector<Track> tracks = least_;
  for (std::size_t i = 0; i < slots_.size(); ++i) {
    const Length width = slots_[i].stops[state[i]];
    if (slots_[i].track) {
      tracks[*slots_[i].track].base = width;
    } else {
      expand_flexible(tracks, width);
    }
  }
  return tracks;
}

std::vector<Length> Search::widths_at(const State& state) const {
  std::vector<Length> widths;
  for (const Track& track : tracks_at(state)) widths.push_back(track.base);
  return widths;
}

RowLines::Cost Search::cost(const State& state) const {
  return rows_.cost(widths_at(state));
}

Length Search::used(const State& state) const {
  Length sum;
  for (std::size_t i = 0; i < slots_.size(); ++i) sum += slots_[i].stops[state[i]];
  return sum;
}

/// The last stops that widths reach.
State Search::state_of(std::span<const Length> widths) const {
  Length flexible;
  for (std::size_t i = 0; i < widths.size(); ++i) {
    if (least_[i].kind == Kind::flexible) flexible += widths[i];
  }
  State state;
  for (const Slot& slot : slots_) {
    const Length width = slot.track ? widths[*slot.track] : flexible;
    std::size_t stop = 0;
    while (stop + 1 < slot.stops.size() && fits(slot.stops[stop + 1], width)) ++stop;
    state.push_back(stop);
  }
  return state;
}

/// What is left over the least widths, in proportion to what each could still take: the automatic
/// layout of CSS tables.
State Search::proportional() const {
  Length least;
  Length wanted;
  for (const Slot& slot : slots_) {
    least += slot.stops.front();
    wanted += slot.stops.back() - slot.stops.front();
  }
  const double part = wanted > Length() ? std::min(1.0, (room_ - least) / wanted) : 0;
  State state;
  for (const Slot& slot : slots_) {
    const Length width = slot.stops.front() + (slot.stops.back() - slot.stops.front()) * part;
    std::size_t stop = 0;
    while (stop + 1 < slot.stops.size() && fits(slot.stops[stop + 1], width)) ++stop;
    state.push_back(stop);
  }
  return state;
}

/// Every cell in the first row's tracks in at most so many lines; what does not go in is given
/// back by the widest.
State Search::level(std::size_t lines) const {
  State state(slots_.size(), 0);
  for (std::size_t i = 0; i < slots_.size(); ++i) {
    if (!slots_[i].track) continue;
    for (const CellLines& cell : rows_.cells) {
      if (cell.row > 0 || cell.count > 1 || cell.first != *slots_[i].track) continue;
      if (cell.narrowest.size() < lines) continue;
      const Length wanted = cell.narrowest[lines - 1];
      while (state[i] + 1 < slots_[i].stops.size() && slots_[i].stops[state[i]] < wanted)
        ++state[i];
    }
  }
  while (!fits(used(state), room_)) {
    std::size_t widest = 0;
    for (std::size_t i = 1; i < state.size(); ++i) {
      if (slots_[i].stops[state[i]] > slots_[widest].stops[state[widest]] && state[i] > 0)
        widest = i;
      if (state[widest] == 0) widest = i;
    }
    if (state[widest] == 0) break;
    --state[widest];
  }
  return state;
}

std::vector<State> Search::starts(std::span<const Length> usual) const {
  std::vector<State> all{state_of(usual), proportional(), State(slots_.size(), 0)};
  for (std::size_t lines = 1; lines <= 3; ++lines) all.push_back(level(lines));
  std::erase_if(all, [&](const State& state) { return !fits(used(state), room_); });
  return all;
}

/// Moves one slot down until the others go in; false if it cannot give as much.
bool Search::fit_in(State& state, std::size_t keep, std::size_t giver) const {
  if (giver == keep) return fits(used(state), room_);
  const Length over = used(state) - room_;
  const Length target = slots_[giver].stops[state[giver]] - over;
  while (state[giver] > 0 && !fits(slots_[giver].stops[state[giver]], target)) --state[giver];
  return fits(used(state), room_);
}

/// Takes the best step of one slot up, paid by the room that is left or by one other slot.
bool Search::improve(State& state, RowLines::Cost& best) const {
  static constexpr std::array<std::size_t, 8> kSteps{1, 2, 3, 5, 8, 13, 21, 34};
  State found;
  for (std::size_t i = 0; i < slots_.size(); ++i) {
    for (const std::size_t step : kSteps) {
      if (state[i] + step >= slots_[i].stops.size()) break;
      for (std::size_t giver = 0; giver < slots_.size(); ++giver) {
        State moved = state;
        moved[i] += step;
        if (!fit_in(moved, i, giver)) continue;
        const RowLines::Cost there = cost(moved);
        if (!there.lower_than(best)) continue;
        best = there;
        found = std::move(moved);
      }
    }
  }
  if (found.empty()) return false;
  state = std::move(found);
  return true;
}

std::optional<std::vector<Length>> Search::lower_than(std::span<const Length> usual) {
  RowLines::Cost best = rows_.cost(usual);
  State ideal;
  for (const Slot& slot : slots_) ideal.push_back(slot.stops.size() - 1);
  if (!cost(ideal).lower_than(best)) return std::nullopt;  // all that each alone could have is had
  std::optional<State> lowest;
  for (State state : starts(usual)) {
    RowLines::Cost here = cost(state);
    while (improve(state, here)) {
    }
    if (!here.lower_than(best)) continue;
    best = here;
    lowest = state;
  }
  if (!lowest) return std::nullopt;
  return fill_tracks(tracks_at(*lowest), room_ + given_);
}

}  // namespace

TrackSizes size_columns_low(std::span<const TrackNeed> needs, std::span<const SpanNeed> spans,
                            const RowLines& rows, Length width) {
  TrackSizes sizes = size_columns(needs, spans, width);
  if (sizes.excess > Length()) return sizes;
  std::vector<Track> least = least_tracks(needs, spans, width);
  Length sum;
  for (const Track& track : least) sum += track.base;
  if (!fits(sum, width)) return sizes;  // fixed columns have given what they could
  Search search(std::move(least), rows, width);
  if (search.idle()) return sizes;
  if (auto lower = search.lower_than(sizes.widths)) sizes.widths = std::move(*lower);
  return sizes;
}

}  // namespace hopbao::layout::table
