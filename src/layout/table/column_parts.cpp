#include "layout/table/column_parts.hpp"

#include <algorithm>

namespace hopbao::layout::table {

bool goes_in(const ColumnNeeds& needs, Length width) {
  return size_columns(needs.tracks, needs.spans, width).excess <= Length();
}

std::optional<ColumnNeeds> part_needs(const ColumnNeeds& needs, std::size_t stub,
                                      ColumnRange part) {
  ColumnNeeds of;
  for (std::size_t i = 0; i < part.end; ++i) {
    if (i < stub || i >= part.first) of.tracks.push_back(needs.tracks[i]);
  }
  for (SpanNeed span : needs.spans) {
    const std::size_t span_end = span.first + span.count;
    if (span.first < std::max<std::size_t>(stub, 1) && span_end == needs.tracks.size()) continue;
    if (span_end <= stub) {
      of.spans.push_back(span);
    } else if (span.first >= part.first && span_end <= part.end) {
      span.first -= part.first - stub;
      of.spans.push_back(span);
    } else if (span.first < part.end && span_end > part.first) {
      return std::nullopt;
    }
  }
  return of;
}

/// One span for all that lie over the same columns: a long table has one in every group's head.
static ColumnNeeds without_repeats(const ColumnNeeds& needs) {
  ColumnNeeds merged;
  merged.tracks = needs.tracks;
  for (const SpanNeed& span : needs.spans) {
    const auto same = std::ranges::find_if(merged.spans, [&](const SpanNeed& of) {
      return of.first == span.first && of.count == span.count;
    });
    if (same == merged.spans.end()) {
      merged.spans.push_back(span);
      continue;
    }
    same->min = std::max(same->min, span.min);
    same->max = std::max(same->max, span.max);
    same->head = std::max(same->head, span.head);
  }
  return merged;
}

namespace {

/// The best way to cut the columns before some column into so many parts.
struct Cut {
  std::optional<double> cost;  ///< none: there is no way
  std::size_t first = 0;       ///< of the last part
};

}  // namespace

/// Nothing if the part does not go in.
static std::optional<double> cost_of(const ColumnNeeds& needs, std::size_t stub, ColumnRange part,
                                     Length width) {
  const auto of = part_needs(needs, stub, part);
  if (!of || !goes_in(*of, width)) return std::nullopt;
  const std::vector<Track> tracks = least_tracks(of->tracks, of->spans, width);
  double least = 0;
  for (std::size_t i = stub; i < tracks.size(); ++i) least += tracks[i].least.mm();
  return least * least;
}

std::vector<ColumnRange> column_parts(const ColumnNeeds& all, std::size_t stub, Length width) {
  const ColumnNeeds needs = without_repeats(all);
  const std::size_t count = needs.tracks.size();
  std::vector<std::vector<Cut>> rounds{std::vector<Cut>(count + 1)};
  rounds.front()[stub].cost = 0;
  while (!rounds.back()[count].cost) {
    const std::vector<Cut>& before = rounds.back();
    std::vector<Cut> cuts(count + 1);
    bool any = false;
    for (std::size_t first = stub; first < count; ++first) {
      if (!before[first].cost) continue;
      for (std::size_t end = first + 1; end <= count; ++end) {
        const auto cost = cost_of(needs, stub, {first, end}, width);
        if (!cost) continue;
        const double sum = *before[first].cost + *cost;
        if (!cuts[end].cost || sum < *cuts[end].cost) cuts[end] = {sum, first};
        any = true;
      }
    }
    if (!any) return {};
    rounds.push_back(std::move(cuts));
  }
  std::vector<ColumnRange> parts;
  std::size_t end = count;
  for (std::size_t round = rounds.size() - 1; round > 0; --round) {
    parts.push_back({rounds[round][end].first, end});
    end = parts.back().first;
  }
  std::ranges::reverse(parts);
  if (parts.size() < 2) parts.clear();
  return parts;
}

}  // namespace hopbao::layout::table
