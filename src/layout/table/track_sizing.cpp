#include "layout/table/track_sizing.hpp"

#include "base/invariant.hpp"

#include <algorithm>
#include <numeric>

namespace hopbao::layout::table {

using Kind = document::TrackSize::Kind;

/// A track on its way: `base` is its size so far, `limit` how far it may grow, `least` what its
/// contents cannot go under.
struct Track {
  Kind kind = Kind::flexible;
  Length base;
  Length limit;
  Length least;
};

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

/// Step 1: base sizes and limits from what stands in each track alone.
static std::vector<Track> initialise(std::span<const TrackNeed> needs) {
  std::vector<Track> tracks;
  tracks.reserve(needs.size());
  for (const TrackNeed& need : needs) {
    Track track;
    track.kind = need.size.kind;
    track.base = track.kind == Kind::fixed ? need.size.width : need.min;
    track.limit = track.kind == Kind::content ? std::max(need.min, need.max) : track.base;
    track.least = std::min(need.min, track.base);
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
  if (!flexible) growing = of_kind(covered, Kind::content);
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
static void spread_spans(std::span<Track> tracks, std::span<const SpanNeed> spans) {
  for (const SpanNeed& need : narrow_first(spans)) {
    invariant(need.first + need.count <= tracks.size(), "a span stays inside the tracks");
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

/// Step 4: flexible tracks share alike what the others leave; one that needs more than its share
/// keeps its base and the others share the rest.
static void expand_flexible(std::span<Track> tracks, Length width) {
  std::vector<Track*> sharing = of_kind(tracks, Kind::flexible);
  Length left = width - sum_of_bases(tracks);
  for (const Track* track : sharing) left += track->base;
  std::ranges::stable_sort(sharing, std::ranges::greater(), &Track::base);
  for (std::size_t i = 0; i < sharing.size(); ++i) {
    const Length share = left / static_cast<double>(sharing.size() - i);
    sharing[i]->base = std::max(sharing[i]->base, share);
    left -= sharing[i]->base;
  }
}

/// Step 5: room left over where no track is flexible.
static void stretch(std::span<Track> tracks, Length room) {
  if (room <= Length()) return;
  const std::vector<Track*> content = of_kind(tracks, Kind::content);
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

TrackSizes size_columns(std::span<const TrackNeed> needs, std::span<const SpanNeed> spans,
                        Length width) {
  std::vector<Track> tracks = initialise(needs);
  spread_spans(tracks, spans);
  TrackSizes sizes;
  sizes.excess = shrink(tracks, width);
  maximise(tracks, width - sum_of_bases(tracks));
  expand_flexible(tracks, width);
  stretch(tracks, width - sum_of_bases(tracks));
  sizes.widths = close_sum(tracks, width);
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
