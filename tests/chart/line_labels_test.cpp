#include "chart/line_labels.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <vector>

using namespace hopbao::literals;
using hopbao::Length;
using hopbao::Rect;
using hopbao::chart::Band;
using hopbao::chart::Centered;
using hopbao::chart::crosses;
using hopbao::chart::overlap;
using hopbao::chart::spread_apart;
using hopbao::chart::thin_out;

TEST_CASE("labels far apart stay where they want to be") {
  const std::array wanted{Centered{20_mm, 4_mm}, Centered{10_mm, 4_mm}};
  const auto centers = spread_apart(wanted, Band{0_mm, 50_mm});
  CHECK(centers[0].mm() == Approx(20));
  CHECK(centers[1].mm() == Approx(10));
}

TEST_CASE("labels at one height move apart and stay in the room") {
  const std::array wanted{Centered{48_mm, 4_mm}, Centered{48.5_mm, 4_mm}, Centered{49_mm, 4_mm}};
  const auto centers = spread_apart(wanted, Band{0_mm, 50_mm});
  CHECK(centers[2].mm() == Approx(48));
  CHECK(centers[1].mm() == Approx(44));
  CHECK(centers[0].mm() == Approx(40));
}

TEST_CASE("labels pressed against the room's start keep their order") {
  const std::array wanted{Centered{1_mm, 4_mm}, Centered{0_mm, 4_mm}};
  const auto centers = spread_apart(wanted, Band{0_mm, 50_mm});
  CHECK(centers[1].mm() == Approx(2));
  CHECK(centers[0].mm() == Approx(6));
}

TEST_CASE("crowded labels thin out evenly and keep first and last") {
  std::vector<Band> labels;
  for (int i = 0; i < 12; ++i) labels.push_back({10_mm * i, 9_mm});
  CHECK(thin_out(labels, 1_mm).size() == 12);
  const auto kept = thin_out(labels, 2_mm);
  CHECK(kept == std::vector<std::size_t>{0, 2, 4, 6, 8, 11});
  CHECK(thin_out(std::vector<Band>{{0_mm, 5_mm}}, 2_mm) == std::vector<std::size_t>{0});
  CHECK(thin_out({}, 2_mm).empty());
}

TEST_CASE("labels too wide for any two leave the first and the last") {
  std::vector<Band> labels;
  for (int i = 0; i < 5; ++i) labels.push_back({10_mm * i, 30_mm});
  CHECK(thin_out(labels, 2_mm) == std::vector<std::size_t>{0, 4});
}

TEST_CASE("a line through a box's inside crosses it, one along its edge does not") {
  const Rect box{{10_mm, 10_mm}, {20_mm, 5_mm}};
  CHECK(crosses({0_mm, 12_mm}, {50_mm, 12_mm}, box));
  CHECK(crosses({20_mm, 0_mm}, {20_mm, 11_mm}, box));
  CHECK(crosses({5_mm, 5_mm}, {35_mm, 20_mm}, box));
  CHECK_FALSE(crosses({0_mm, 15_mm}, {50_mm, 15_mm}, box));
  CHECK_FALSE(crosses({0_mm, 12_mm}, {9_mm, 12_mm}, box));
  CHECK_FALSE(crosses({0_mm, 20_mm}, {8_mm, 0_mm}, box));
}

TEST_CASE("boxes that share an edge do not overlap") {
  const Rect box{{10_mm, 10_mm}, {20_mm, 5_mm}};
  CHECK_FALSE(overlap(box, {{30_mm, 10_mm}, {5_mm, 5_mm}}));
  CHECK(overlap(box, {{29_mm, 14_mm}, {5_mm, 5_mm}}));
}
