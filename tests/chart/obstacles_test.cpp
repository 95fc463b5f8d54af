#include "chart/obstacles.hpp"

#include "chart/mark.hpp"

#include <catch2/catch.hpp>

#include <random>

using namespace hopbao::literals;
using hopbao::Length;
using hopbao::Point;
using hopbao::Rect;
using hopbao::chart::crosses;
using hopbao::chart::inflate;
using hopbao::chart::Obstacles;
using hopbao::chart::overlap;

namespace {

const Rect kArea{{10_mm, 20_mm}, {160_mm, 90_mm}};

/// Places in and around the area, the same in every run.
class Places {
 public:
  Length length(double most) { return Length::from_mm(unit() * most); }
  Point point() { return {Length::from_mm(unit() * 200), Length::from_mm(unit() * 140)}; }
  double unit() { return static_cast<double>(engine_() % 100'000) / 100'000; }

 private:
  std::mt19937 engine_{20230707};
};

}  // namespace

TEST_CASE("text keeps its clearance from lines and boxes") {
  Obstacles obstacles(kArea, 4);
  obstacles.add_line({0_mm, 30_mm}, {50_mm, 30_mm});
  obstacles.add_box({{100_mm, 60_mm}, {5_mm, 5_mm}});
  CHECK(obstacles.hit_by({{5_mm, 30.3_mm}, {10_mm, 3_mm}}));
  CHECK_FALSE(obstacles.hit_by({{5_mm, 30.6_mm}, {10_mm, 3_mm}}));
  CHECK(obstacles.hit_by({{105.3_mm, 60_mm}, {10_mm, 3_mm}}));
  CHECK_FALSE(obstacles.hit_by({{105.6_mm, 60_mm}, {10_mm, 3_mm}}));
}

TEST_CASE("a line's ink counts, its edge does not") {
  Obstacles obstacles(kArea, 4);
  obstacles.add_line({0_mm, 30_mm}, {50_mm, 30_mm}, 2_mm);
  CHECK(obstacles.met_by({{5_mm, 30.9_mm}, {10_mm, 3_mm}}) == std::vector<std::size_t>{0});
  CHECK(obstacles.met_by({{5_mm, 31_mm}, {10_mm, 3_mm}}).empty());
}

TEST_CASE("the grid finds exactly what a look at every obstacle finds") {
  Places places;
  Obstacles obstacles(kArea, 600);
  struct Line {
    Point from;
    Point to;
    Length width;
  };
  std::vector<Rect> boxes;
  std::vector<Line> lines;
  for (int i = 0; i < 300; ++i) {
    boxes.push_back({places.point(), {places.length(12), places.length(4)}});
    obstacles.add_box(boxes.back());
  }
  for (int i = 0; i < 300; ++i) {
    const Point from = places.point();
    Point to = i % 3 == 0 ? places.point() : from;
    if (i % 3 == 1) to.x += places.length(30);
    if (i % 3 == 2) to.y += places.length(30);
    lines.push_back({from, to, places.length(1)});
    obstacles.add_line(from, to, lines.back().width);
  }
  REQUIRE(obstacles.size() == 600);
  std::size_t met = 0;
  for (int i = 0; i < 500; ++i) {
    const Rect box{places.point(), {places.length(15), places.length(5)}};
    std::vector<std::size_t> expected;
    for (std::size_t b = 0; b < boxes.size(); ++b) {
      if (overlap(boxes[b], box)) expected.push_back(b);
    }
    for (std::size_t l = 0; l < lines.size(); ++l) {
      const Rect inked = inflate(box, lines[l].width / 2);
      if (crosses(lines[l].from, lines[l].to, inked)) expected.push_back(300 + l);
    }
    CHECK(obstacles.met_by(box) == expected);
    met += expected.size();
  }
  CHECK(met > 1'000);
}

TEST_CASE("obstacles outside the area are found there") {
  Obstacles obstacles(kArea, 100);
  obstacles.add_box({{-50_mm, -50_mm}, {5_mm, 5_mm}});
  obstacles.add_line({400_mm, -100_mm}, {400_mm, 300_mm});
  CHECK(obstacles.met_by({{-48_mm, -48_mm}, {1_mm, 1_mm}}) == std::vector<std::size_t>{0});
  CHECK(obstacles.met_by({{399_mm, 200_mm}, {2_mm, 2_mm}}) == std::vector<std::size_t>{1});
  CHECK(obstacles.met_by({{50_mm, 50_mm}, {10_mm, 10_mm}}).empty());
}

TEST_CASE("a grid of nothing on no area holds what is put in") {
  Obstacles obstacles({}, 0);
  CHECK_FALSE(obstacles.hit_by({{1_mm, 1_mm}, {1_mm, 1_mm}}));
  obstacles.add_box({{1_mm, 1_mm}, {1_mm, 1_mm}});
  CHECK(obstacles.hit_by({{1_mm, 1_mm}, {1_mm, 1_mm}}));
}
