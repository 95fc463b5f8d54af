#include "layout/table/track_sizing.hpp"

#include "base/invariant.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace hopbao::layout::table {

using Kind = document::TrackSize::Kind;

/// No page is as wide.
static constexpr Length kEndless = Length::from_pt(1e9);

/// True if the author gives the width, not the contents.
static bool is_given(Kind kind) {
  return kind == Kind::fixed || kind == Kind::percent;
}

static Length sum_of_bases(std::span<const Track> tracks) {
  Length sum;
  for (const Track& track : tracks) sum += track.base;
  return sum;
}

/// Pointers to the tracks of one kind, for the steps that treat them alike.
static std::vector<Track*> of_kind(std::span<Track> tracks, Kind kind) {
  std::vector<Track*> chosen;
  for (Track& track : tracks) {
    if (track.kind == kind) chosen.push_back(&track);
  }
  return chosen;
}

/// Whether heads have room for three lines, or only for their widest word.
enum class Heads : std::uint8_t { in_three_lines, broken_further };

/// Base, limit and least of a track that its contents decide, before its author's bounds.
static void size_by_contents(Track& track, const TrackNeed& need, Heads heads) {
  const Length floor = heads == Heads::in_three_lines ? std::max(need.min, need.head) : need.min;
  const Length widest = std::max(floor, need.max);
  track.base = track.kind == Kind::max_content ? widest : floor;
  track.limit = track.kind == Kind::content ? widest : track.base;
  track.least = floor;
  if (track.kind == Kind::flexible) track.limit = kEndless;
}

static void keep_bounds(Track& track, const document::TrackSize& size) {
  if (size.most) {
    track.limit = std::max(std::min(track.limit, *size.most), track.least);
    track.base = std::min(track.base, track.limit);
  }
  track.base = std::max(track.base, size.least);
  track.limit = std::max(track.limit, track.base);
  track.bounded = size.most.has_value();
}

/// Step 1: base sizes and limits from what stands in each track alone.
static std::vector<Track> initialise(std::span<const TrackNeed> needs, Length width, Heads heads) {
  std::vector<Track> tracks;
  tracks.reserve(needs.size());
  for (const TrackNeed& need : needs) {
    Track track;
    track.kind = need.size.kind;
    track.share = need.size.share;
    if (is_given(track.kind)) {
      track.base = track.kind == Kind::fixed ? need.size.width : width * (need.size.share / 100);
      track.limit = track.base;
      track.least = std::min(need.min, track.base);
    } else {
      size_by_contents(track, need, heads);
    }
    keep_bounds(track, need.size);
    tracks.push_back(track);
  }
  return tracks;
}

/// Spans over fewer tracks first, so that wider ones find what these have made already.
static std::vector<SpanNeed> narrow_first(std::span<const SpanNeed> spans) {
  std::vector<SpanNeed> ordered(spans.begin(), spans.end());
  std::ranges::stable_sort(ordered, {}, &SpanNeed::count);
  return ordered;
}

static void grow_for_span(std::span<Track> covered, const SpanNeed& need) {
  std::vector<Track*> growing = of_kind(covered, Kind::flexible);
  const bool flexible = !growing.empty();
  for (const Kind kind : {Kind::content, Kind::max_content, Kind::min_content}) {
    if (growing.empty()) growing = of_kind(covered, kind);
  }
  if (growing.empty()) return;  // fixed widths are the author's

  const auto share = static_cast<double>(growing.size());
  const Length missing = need.min - sum_of_bases(covered);
  for (Track* track : growing) {
    if (missing > Length()) track->base += missing / share;
    track->least = std::max(track->least, track->base);
    track->limit = std::max(track->limit, track->base);
  }
  if (flexible) return;  // they take what is left anyway
  Length limits;
  for (const Track& track : covered) limits += track.limit;
  if (need.max <= limits) return;
  for (Track* track : growing) track->limit += (need.max - limits) / share;
}

/// Step 2: cells over several tracks widen them, flexible ones before content ones.
static void spread_spans(std::span<Track> tracks, std::span<const SpanNeed> spans, Heads heads) {
  for (SpanNeed need : narrow_first(spans)) {
    invariant(need.first + need.count <= tracks.size(), "a span stays inside the tracks");
    if (heads == Heads::in_three_lines) need.min = std::max(need.min, need.head);
    need.max = std::max(need.min, need.max);
    grow_for_span(tracks.subspan(need.first, need.count), need);
  }
}

/// Step 3: content tracks grow to their limits, evenly while room is left.
static void maximise(std::span<Track> tracks, Length room) {
  std::vector<Track*> growing = of_kind(tracks, Kind::content);
  // Those with the least to grow come first; each takes its share of what the others leave.
  std::ranges::stable_sort(growing, {}, [](const Track* t) { return t->limit - t->base; });
  for (std::size_t i = 0; i < growing.size() && room > Length(); ++i) {
    const Length share = room / static_cast<double>(growing.size() - i);
    const Length growth = std::min(share, growing[i]->limit - growing[i]->base);
    growing[i]->base += growth;
    room -= growth;
  }
}

void expand_flexible(std::span<Track> tracks, Length room) {
  std::vector<Track*> sharing = of_kind(tracks, Kind::flexible);
  while (!sharing.empty()) {
    double shares = 0;
    for (const Track* track : sharing) shares += track->share;
    const Length unit = room / shares;
    // What cannot shrink to its share is settled first, then what may not have as much (CSS Grid,
    // "Find the Size of an fr").
    const auto settled = [&](auto beyond, Length Track::*size) {
      const auto kept = std::stable_partition(
          sharing.begin(), sharing.end(),
          [&](const Track* track) { return !beyond(unit * track->share, track->*size); });
      for (auto track = kept; track != sharing.end(); ++track) {
        (*track)->base = (*track)->*size;
        room -= (*track)->base;
      }
      const bool any = kept != sharing.end();
      sharing.erase(kept, sharing.end());
      return any;
    };
    if (settled(std::ranges::less(), &Track::base)) continue;
    if (settled(std::ranges::greater(), &Track::limit)) continue;
    for (Track* track : sharing) track->base = unit * track->share;
    return;
  }
}

/// Step 5: room left over where no track takes it.
static void stretch(std::span<Track> tracks, Length room) {
  if (fits(room, Length())) return;
  std::vector<Track*> content = of_kind(tracks, Kind::content);
  std::erase_if(content, [](const Track* track) { return track->bounded; });
  for (Track* track : content) track->base += room / static_cast<double>(content.size());
  if (!content.empty()) return;
  const Length sum = sum_of_bases(tracks);
  for (Track& track : tracks) {
    const double part =
        sum > Length() ? track.base / sum : 1.0 / static_cast<double>(tracks.size());
    track.base += room * part;
  }
}

/// Step 6: a table that is too wide. Tracks give up what their contents can spare, in proportion,
/// then all are scaled. Returns what was missing.
static Length shrink(std::span<Track> tracks, Length width) {
  Length over = sum_of_bases(tracks) - width;
  if (over <= Length()) return {};
  Length spare;
  for (const Track& track : tracks) spare += track.base - track.least;
  const double given = spare > Length() ? std::min(1.0, over / spare) : 0.0;
  for (Track& track : tracks) track.base -= (track.base - track.least) * given;

  const Length sum = sum_of_bases(tracks);
  const Length excess = fits(sum, width) ? Length() : sum - width;
  for (Track& track : tracks) track.base = track.base * (width / sum);
  return excess;
}

/// Rounding errors go into the last width, so that the right edge stands exactly where it should.
static std::vector<Length> close_sum(std::span<const Track> tracks, Length width) {
  std::vector<Length> widths;
  Length sum;
  for (const Track& track : tracks) {
    widths.push_back(track.base);
    sum += track.base;
  }
  if (!widths.empty()) widths.back() += width - sum;
  return widths;
}

std::vector<Track> least_tracks(std::span<const TrackNeed> needs, std::span<const SpanNeed> spans,
                                Length width) {
  for (const Heads heads : {Heads::in_three_lines, Heads::broken_further}) {
    std::vector<Track> tracks = initialise(needs, width, heads);
    spread_spans(tracks, spans, heads);
    const bool last = heads == Heads::broken_further;
    if (last || fits(sum_of_bases(tracks), width)) return tracks;
  }
  return {};
}

std::vector<Length> fill_tracks(std::vector<Track> tracks, Length width) {
  maximise(tracks, width - sum_of_bases(tracks));
  Length flexible = width - sum_of_bases(tracks);
  for (const Track* track : of_kind(tracks, Kind::flexible)) flexible += track->base;
  expand_flexible(tracks, flexible);
  stretch(tracks, width - sum_of_bases(tracks));
  return close_sum(tracks, width);
}

TrackSizes size_columns(std::span<const TrackNeed> needs, std::span<const SpanNeed> spans,
                        Length width) {
  std::vector<Track> tracks = least_tracks(needs, spans, width);
  TrackSizes sizes;
  sizes.excess = shrink(tracks, width);
  sizes.widths = fill_tracks(std::move(tracks), width);
  return sizes;
}

std::vector<Length> size_rows(std::span<const Length> needs, std::span<const SpanNeed> spans) {
  std::vector<Length> heights(needs.begin(), needs.end());
  for (const SpanNeed& need : narrow_first(spans)) {
    invariant(need.first + need.count <= heights.size(), "a span stays inside the rows");
    const auto begin = heights.begin() + static_cast<std::ptrdiff_t>(need.first);
    const auto end = begin + static_cast<std::ptrdiff_t>(need.count);
    const Length missing = need.min - std::accumulate(begin, end, Length());
    if (missing <= Length()) continue;
    for (auto height = begin; height != end; ++height) {
      *height += missing / static_cast<double>(need.count);
    }
  }
  return heights;
}

}  // namespace hopbao::layout::table
