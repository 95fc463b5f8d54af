#include "layout/table/column_parts.hpp"

#include <catch2/catch.hpp>

#include <vector>

using namespace hopbao;
using namespace hopbao::literals;
using namespace hopbao::layout::table;

namespace {

using Ranges = std::vector<ColumnRange>;

/// Columns that need just so many millimetres.
ColumnNeeds columns(const std::vector<double>& widths) {
  ColumnNeeds needs;
  for (const double width : widths) {
    TrackNeed track;
    track.size.kind = document::TrackSize::Kind::content;
    track.min = track.max = Length::from_mm(width);
    needs.tracks.push_back(track);
  }
  return needs;
}

}  // namespace

TEST_CASE("a wide table is cut into as few parts as go in beside its stub", "[table]") {
  CHECK(column_parts(columns({20, 20, 20, 20, 20}), 1, 60_mm) == Ranges{{1, 3}, {3, 5}});
}

TEST_CASE("parts are even: no narrow column is left alone", "[table]") {
  // The first part could hold four columns of these five.
  CHECK(column_parts(columns({20, 10, 10, 10, 10, 10}), 1, 60_mm) == Ranges{{1, 3}, {3, 6}});
}

TEST_CASE("no cut lies inside a head over several columns", "[table]") {
  ColumnNeeds needs = columns({20, 10, 10, 10, 10, 10});
  needs.spans.push_back({2, 3, 5_mm, 5_mm});
  CHECK(column_parts(needs, 1, 60_mm) == Ranges{{1, 2}, {2, 6}});
}

TEST_CASE("the head of a group is cut like its rows", "[table]") {
  ColumnNeeds needs = columns({20, 20, 20, 20, 20});
  needs.spans.push_back({0, 5, 90_mm, 90_mm});
  CHECK(column_parts(needs, 1, 60_mm) == Ranges{{1, 3}, {3, 5}});
}

TEST_CASE("a table is not cut where a column does not go in beside the stub", "[table]") {
  CHECK(column_parts(columns({20, 20, 50, 20}), 1, 60_mm).empty());
}

TEST_CASE("a table is not cut where a head over several columns does not go in", "[table]") {
  ColumnNeeds needs = columns({20, 20, 20, 20});
  needs.spans.push_back({1, 3, 5_mm, 5_mm});
  CHECK(column_parts(needs, 1, 60_mm).empty());
}

TEST_CASE("a table that goes in is in no parts", "[table]") {
  CHECK(column_parts(columns({20, 20, 20}), 1, 60_mm).empty());
}
