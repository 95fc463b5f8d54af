#include "layout/table/track_sizing.hpp"

#include "base/invariant.hpp"

#include <catch2/catch.hpp>

#include <numeric>

using namespace hopbao;
using namespace hopbao::literals;
using document::TrackSize;
using layout::table::size_columns;
using layout::table::size_rows;
using layout::table::SpanNeed;
using layout::table::TrackNeed;
using layout::table::TrackSizes;

static TrackNeed fixed(Length width, Length min = {}, Length max = {}) {
  return {{TrackSize::Kind::fixed, width}, min, max};
}
static TrackNeed content(Length min, Length max) {
  return {{TrackSize::Kind::content, {}}, min, max};
}
static TrackNeed flexible(Length min = {}, Length max = {}) {
  return {{TrackSize::Kind::flexible, {}}, min, max};
}

/// Widths in points, rounded to a thousandth: what the arithmetic is meant to give.
static std::vector<double> points(const std::vector<Length>& lengths) {
  std::vector<double> values;
  for (const Length length : lengths) values.push_back(std::round(length.pt() * 1000) / 1000);
  return values;
}
using Points = std::vector<double>;

static Length sum(const std::vector<Length>& lengths) {
  return std::accumulate(lengths.begin(), lengths.end(), Length());
}

TEST_CASE("fixed columns get theirs and flexible ones share the rest") {
  const std::vector<TrackNeed> needs{fixed(30_pt), flexible(), fixed(50_pt), flexible()};
  CHECK(points(size_columns(needs, {}, 200_pt).widths) == Points{30, 60, 50, 60});
}

TEST_CASE("content columns are as wide as their widest line") {
  const std::vector<TrackNeed> needs{content(20_pt, 70_pt), flexible(10_pt, 500_pt)};
  CHECK(points(size_columns(needs, {}, 200_pt).widths) == Points{70, 130});
}

TEST_CASE("a flexible column that needs more than its share keeps it") {
  const std::vector<TrackNeed> needs{flexible(10_pt), flexible(90_pt), flexible(10_pt)};
  CHECK(points(size_columns(needs, {}, 120_pt).widths) == Points{15, 90, 15});
}

TEST_CASE("content columns break lines before flexible ones lose a word") {
  const std::vector<TrackNeed> needs{content(20_pt, 100_pt), content(20_pt, 30_pt),
                                     flexible(60_pt)};
  const TrackSizes sizes = size_columns(needs, {}, 150_pt);
  CHECK(points(sizes.widths) == Points{60, 30, 60});
  CHECK(sizes.excess == Length());
}

TEST_CASE("a single column takes the whole width whatever it asks for") {
  for (const TrackNeed& need : {fixed(30_pt), content(10_pt, 20_pt), flexible(5_pt)}) {
    CHECK(points(size_columns(std::vector{need}, {}, 100_pt).widths) == Points{100});
  }
}

TEST_CASE("room that nobody asks for goes to content columns, else to all in proportion") {
  const std::vector<TrackNeed> mixed{fixed(20_pt), content(10_pt, 30_pt), content(10_pt, 10_pt)};
  CHECK(points(size_columns(mixed, {}, 100_pt).widths) == Points{20, 50, 30});
  const std::vector<TrackNeed> all_fixed{fixed(20_pt), fixed(30_pt)};
  CHECK(points(size_columns(all_fixed, {}, 100_pt).widths) == Points{40, 60});
  const std::vector<TrackNeed> all_zero{fixed(0_pt), fixed(0_pt)};
  CHECK(points(size_columns(all_zero, {}, 100_pt).widths) == Points{50, 50});
}

TEST_CASE("columns without any content share the width") {
  const std::vector<TrackNeed> empty{content({}, {}), content({}, {})};
  CHECK(points(size_columns(empty, {}, 80_pt).widths) == Points{40, 40});
}

TEST_CASE("a spanning cell widens the columns it covers") {
  const std::vector<TrackNeed> needs{content(10_pt, 10_pt), content(30_pt, 30_pt), flexible()};
  const std::vector<SpanNeed> over_content{{0, 2, 50_pt, 80_pt}};
  CHECK(points(size_columns(needs, over_content, 200_pt).widths) == Points{30, 50, 120});
}

TEST_CASE("a spanning cell widens flexible columns before content ones and fixed ones never") {
  const std::vector<TrackNeed> needs{content(10_pt, 10_pt), flexible(), flexible(), fixed(20_pt)};
  const std::vector<SpanNeed> mixed{{0, 2, 70_pt, 90_pt}};
  CHECK(points(size_columns(needs, mixed, 110_pt).widths) == Points{10, 60, 20, 20});
  const std::vector<SpanNeed> fixed_only{{3, 1, 50_pt, 50_pt}};
  CHECK(points(size_columns(needs, fixed_only, 110_pt).widths) == Points{10, 40, 40, 20});
}

TEST_CASE("narrow spans are heard before wide ones, in whatever order they come") {
  const std::vector<TrackNeed> needs{content({}, {}), content({}, {}), content({}, {}), flexible()};
  const std::vector<SpanNeed> narrow_last{{0, 3, 60_pt, 60_pt}, {0, 2, 60_pt, 60_pt}};
  const std::vector<SpanNeed> narrow_first{{0, 2, 60_pt, 60_pt}, {0, 3, 60_pt, 60_pt}};
  CHECK(points(size_columns(needs, narrow_last, 100_pt).widths) == Points{30, 30, 0, 40});
  CHECK(points(size_columns(needs, narrow_first, 100_pt).widths) == Points{30, 30, 0, 40});
}

TEST_CASE("too wide: fixed columns give up what their contents can spare") {
  const std::vector<TrackNeed> needs{fixed(60_pt, 40_pt, 60_pt), fixed(50_pt, 10_pt, 10_pt),
                                     flexible(40_pt)};
  const TrackSizes sizes = size_columns(needs, {}, 120_pt);
  CHECK(points(sizes.widths) == Points{50, 30, 40});
  CHECK(sizes.excess == Length());
}

TEST_CASE("too wide for its words: all shrink in proportion and the excess is told") {
  const std::vector<TrackNeed> needs{content(90_pt, 200_pt), flexible(60_pt), fixed(50_pt, 50_pt)};
  const TrackSizes sizes = size_columns(needs, {}, 100_pt);
  CHECK(points(sizes.widths) == Points{45, 30, 25});
  CHECK(sizes.excess.pt() == Approx(100));
}

TEST_CASE("widths sum to the table's width") {
  const std::vector<TrackNeed> needs{fixed(9_mm), flexible(31.7_pt), content(17.3_pt, 61.1_pt),
                                     flexible(12.9_pt), fixed(21_mm)};
  for (const Length width : {160_mm, 113.7_pt, 84_mm, 12_pt}) {
    const TrackSizes sizes = size_columns(needs, {}, width);
    CHECK(sum(sizes.widths).pt() == Approx(width.pt()).epsilon(1e-12));
  }
}

TEST_CASE("rows are as high as they need and grow evenly under a spanning cell") {
  const std::vector<Length> needs{19_pt, 33_pt, 19_pt};
  CHECK(points(size_rows(needs, {})) == Points{19, 33, 19});
  const std::vector<SpanNeed> tall{{1, 2, 72_pt, 72_pt}};
  CHECK(points(size_rows(needs, tall)) == Points{19, 43, 29});
  const std::vector<SpanNeed> low{{0, 3, 20_pt, 20_pt}};
  CHECK(points(size_rows(needs, low)) == Points{19, 33, 19});
}

TEST_CASE("a span that leaves the tracks is our mistake") {
  const std::vector<TrackNeed> needs{flexible()};
  const std::vector<SpanNeed> outside{{0, 2, 10_pt, 10_pt}};
  CHECK_THROWS_AS(size_columns(needs, outside, 100_pt), InvariantError);
}

static TrackNeed sized(TrackSize::Kind kind, double share, Length min, Length max) {
  TrackNeed need{{kind, {}}, min, max};
  need.size.share = share;
  return need;
}

TEST_CASE("percentages are of the table's width, fractions of what is left") {
  const std::vector<TrackNeed> needs{sized(TrackSize::Kind::percent, 25, {}, {}),
                                     sized(TrackSize::Kind::flexible, 2, {}, {}),
                                     sized(TrackSize::Kind::flexible, 1, {}, {})};
  CHECK(points(size_columns(needs, {}, 200_pt).widths) == Points{50, 100, 50});
}

TEST_CASE("a fraction that is too small for its words takes their room first") {
  const std::vector<TrackNeed> needs{sized(TrackSize::Kind::flexible, 1, 60_pt, 60_pt),
                                     sized(TrackSize::Kind::flexible, 3, 10_pt, 10_pt)};
  CHECK(points(size_columns(needs, {}, 100_pt).widths) == Points{60, 40});
}

TEST_CASE("min-content and max-content columns keep to their words and to their lines") {
  const std::vector<TrackNeed> needs{sized(TrackSize::Kind::min_content, 1, 20_pt, 70_pt),
                                     sized(TrackSize::Kind::max_content, 1, 20_pt, 70_pt),
                                     flexible()};
  CHECK(points(size_columns(needs, {}, 200_pt).widths) == Points{20, 70, 110});
  // Too wide: a longest line gives way, a word does not.
  CHECK(points(size_columns(needs, {}, 60_pt).widths) == Points{20, 40, 0});
}

TEST_CASE("a column keeps the bounds that its author sets, but never parts its words") {
  std::vector<TrackNeed> needs{content(10_pt, 80_pt), flexible(10_pt), flexible(10_pt)};
  needs[0].size.most = 40_pt;
  needs[1].size.most = 30_pt;
  needs[2].size.least = 50_pt;
  CHECK(points(size_columns(needs, {}, 200_pt).widths) == Points{40, 30, 130});
  CHECK(points(size_columns(needs, {}, 100_pt).widths) == Points{40, 10, 50});
  needs[0].size.most = 5_pt;
  CHECK(points(size_columns(needs, {}, 200_pt).widths) == Points{10, 30, 160});
}

TEST_CASE("room that bounds leave over goes to the columns without a bound") {
  std::vector<TrackNeed> needs{content(10_pt, 40_pt), content(10_pt, 40_pt)};
  needs[0].size.most = 20_pt;
  CHECK(points(size_columns(needs, {}, 100_pt).widths) == Points{20, 80});
}

TEST_CASE("heads get room for three lines, unless other words then have none") {
  std::vector<TrackNeed> needs{flexible(30_pt, 300_pt), content(20_pt, 20_pt)};
  needs[1].head = 45_pt;
  CHECK(points(size_columns(needs, {}, 100_pt).widths) == Points{55, 45});
  CHECK(points(size_columns(needs, {}, 60_pt).widths) == Points{40, 20});
}
