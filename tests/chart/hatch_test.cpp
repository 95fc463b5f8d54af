#include "chart/hatch.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <cmath>
#include <vector>

using namespace hopbao::literals;
using hopbao::Length;
using hopbao::Path;
using hopbao::PathStep;
using hopbao::Point;
using hopbao::Rect;
using hopbao::chart::Hatch;
using hopbao::chart::hatch_lines;
using hopbao::chart::HatchMeasures;
using hopbao::chart::series_hatch;

namespace {

struct Line {
  Point from;
  Point to;

  double length() const { return std::hypot((to.x - from.x).pt(), (to.y - from.y).pt()); }
};

std::vector<Line> lines_of(const Path& path) {
  std::vector<Line> lines;
  REQUIRE(path.steps.size() % 2 == 0);
  for (std::size_t i = 0; i < path.steps.size(); i += 2) {
    REQUIRE(path.steps[i].verb == PathStep::Verb::move);
    REQUIRE(path.steps[i + 1].verb == PathStep::Verb::line);
    lines.push_back({path.steps[i].points[0], path.steps[i + 1].points[0]});
  }
  return lines;
}

constexpr HatchMeasures kMeasures{4_pt, 0.5_pt};
const Rect kBox{{10_pt, 30_pt}, {41_pt, 17_pt}};

double ink(const std::vector<Line>& lines) {
  double length = 0;
  for (const Line& line : lines) length += line.length();
  return length;
}

}  // namespace

TEST_CASE("level lines run from edge to edge at the pitch") {
  const auto lines = lines_of(hatch_lines(kBox, Hatch::level, kMeasures));
  REQUIRE(lines.size() == 4);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    CHECK(lines[i].from == Point{10_pt, 32_pt + 4_pt * static_cast<double>(i)});
    CHECK(lines[i].to == Point{51_pt, lines[i].from.y});
  }
}

TEST_CASE("hatch lines keep within their box and cover it evenly") {
  for (const Hatch hatch : {Hatch::rising, Hatch::falling, Hatch::level, Hatch::upright}) {
    const auto lines = lines_of(hatch_lines(kBox, hatch, kMeasures));
    for (const Line& line : lines) {
      for (const Point& end : {line.from, line.to}) {
        CHECK(hopbao::fits(kBox.left(), end.x));
        CHECK(hopbao::fits(end.x, kBox.right()));
        CHECK(hopbao::fits(kBox.top(), end.y));
        CHECK(hopbao::fits(end.y, kBox.bottom()));
      }
      CHECK(line.length() >= 0.5);
    }
    // Lines a pitch apart have as much length as the area divided by the pitch.
    CHECK(ink(lines) == Approx(41 * 17 / 4.0).epsilon(0.1));
  }
}

TEST_CASE("rising lines rise, falling lines fall and crossed ones do both") {
  const Path rising = hatch_lines(kBox, Hatch::rising, kMeasures);
  const Path falling = hatch_lines(kBox, Hatch::falling, kMeasures);
  for (const Line& line : lines_of(rising)) {
    CHECK((line.to.x - line.from.x).pt() == Approx((line.from.y - line.to.y).pt()));
  }
  for (const Line& line : lines_of(falling)) {
    CHECK((line.to.x - line.from.x).pt() == Approx((line.to.y - line.from.y).pt()));
  }
  const Path crossed = hatch_lines(kBox, Hatch::crossed, kMeasures);
  CHECK(crossed.steps.size() == rising.steps.size() + falling.steps.size());
}

TEST_CASE("lines of two boxes side by side join") {
  const Rect right{{51_pt, 30_pt}, {20_pt, 17_pt}};
  const auto first = lines_of(hatch_lines(kBox, Hatch::rising, kMeasures));
  const auto second = lines_of(hatch_lines(right, Hatch::rising, kMeasures));
  int joined = 0;
  for (const Line& a : first) {
    for (const Line& b : second) {
      const bool meet =
          hopbao::approx_equal(a.to.x, b.from.x) && hopbao::approx_equal(a.to.y, b.from.y);
      joined += meet ? 1 : 0;
    }
  }
  CHECK(joined >= 2);
}

TEST_CASE("a line through a hollow leaves it empty") {
  // A U: two towers of 10 pt with 10 pt of air between them, on a floor of 5 pt.
  const std::array corners{Point{0_pt, 0_pt},   Point{10_pt, 0_pt}, Point{10_pt, 20_pt},
                           Point{20_pt, 20_pt}, Point{20_pt, 0_pt}, Point{30_pt, 0_pt},
                           Point{30_pt, 25_pt}, Point{0_pt, 25_pt}};
  const auto lines = lines_of(hatch_lines(corners, Hatch::level, {8_pt, 0.5_pt}));
  REQUIRE(lines.size() == 7);  // at 0 (an edge), 8 and 16 in two parts, at 24 in one
  CHECK(lines[2].to == Point{10_pt, 8_pt});
  CHECK(lines[3].from == Point{20_pt, 8_pt});
  CHECK(lines[6].from == Point{0_pt, 24_pt});
  CHECK(lines[6].to == Point{30_pt, 24_pt});
}

TEST_CASE("no hatch, no area, no lines") {
  CHECK(hatch_lines(kBox, Hatch::none).steps.empty());
  CHECK(hatch_lines(Rect{{5_pt, 5_pt}, {}}, Hatch::crossed).steps.empty());
  CHECK(hatch_lines(std::array{Point{}, Point{9_pt, 9_pt}}, Hatch::rising).steps.empty());
}

TEST_CASE("lines under the hairline, or that would run together, are our own mistake") {
  CHECK_THROWS(hatch_lines(kBox, Hatch::rising, {4_pt, 0.2_pt}));
  CHECK_THROWS(hatch_lines(kBox, Hatch::rising, {0.8_pt, 0.5_pt}));
}

TEST_CASE("neighbouring series never share a hatch") {
  CHECK(series_hatch(0) == Hatch::none);
  for (std::size_t i = 0; i < 12; ++i) CHECK(series_hatch(i) != series_hatch(i + 1));
}
