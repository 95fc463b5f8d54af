#include "base/path.hpp"

#include <catch2/catch.hpp>

#include <cmath>

using namespace hopbao::literals;
using hopbao::Length;
using hopbao::Path;
using hopbao::Point;
using Verb = hopbao::PathStep::Verb;

TEST_CASE("a line is a move and a line") {
  const Path path = Path::line({1_pt, 2_pt}, {3_pt, 4_pt});
  REQUIRE(path.steps.size() == 2);
  CHECK(path.steps[0].verb == Verb::move);
  CHECK(path.steps[0].points[0] == Point{1_pt, 2_pt});
  CHECK(path.steps[1].verb == Verb::line);
  CHECK(path.steps[1].points[0] == Point{3_pt, 4_pt});
}

TEST_CASE("a rectangle goes round its four corners and closes") {
  const Path path = Path::rectangle({{10_pt, 20_pt}, {30_pt, 40_pt}});
  REQUIRE(path.steps.size() == 5);
  CHECK(path.steps[0].points[0] == Point{10_pt, 20_pt});
  CHECK(path.steps[1].points[0] == Point{40_pt, 20_pt});
  CHECK(path.steps[2].points[0] == Point{40_pt, 60_pt});
  CHECK(path.steps[3].points[0] == Point{10_pt, 60_pt});
  CHECK(path.steps[4].verb == Verb::close);
}

/// The point of a cubic at `t`.
static Point on_cubic(Point a, Point b, Point c, Point d, double t) {
  const double u = 1 - t;
  const auto mix = [&](Length p, Length q, Length r, Length s) {
    return p * (u * u * u) + q * (3 * u * u * t) + r * (3 * u * t * t) + s * (t * t * t);
  };
  return {mix(a.x, b.x, c.x, d.x), mix(a.y, b.y, c.y, d.y)};
}

TEST_CASE("a circle is nowhere off its radius by more than 0.03 percent") {
  const Point center{100_pt, 50_pt};
  const Path path = Path::circle(center, 20_pt);
  REQUIRE(path.steps.size() == 6);
  CHECK(path.steps.front().verb == Verb::move);
  CHECK(path.steps.back().verb == Verb::close);
  Point from = path.steps[0].points[0];
  for (std::size_t i = 1; i <= 4; ++i) {
    const auto& [c1, c2, end] = path.steps[i].points;
    REQUIRE(path.steps[i].verb == Verb::cubic);
    for (double t = 0; t <= 1.0; t += 0.125) {
      const Point p = on_cubic(from, c1, c2, end, t) - center;
      CHECK(std::hypot(p.x.pt(), p.y.pt()) == Approx(20.0).epsilon(0.0003));
    }
    from = end;
  }
  CHECK(approx_equal(from.x, path.steps[0].points[0].x));
  CHECK(approx_equal(from.y, path.steps[0].points[0].y));
}
