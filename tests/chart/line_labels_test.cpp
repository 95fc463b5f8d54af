#include "chart/line_labels.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
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

TEST_CASE("labels move no further than they must") {
  // What the least sum of squared moves is: place each label, less the heights above it, as an
  // isotonic regression has it (its mean-of-stretches formula), and cut that off at the room's
  // ends.
  std::uint32_t state = 7;
  const auto next = [&](std::uint32_t below) {
    state = state * 1664525 + 1013904223;
    return static_cast<double>((state >> 8) % below);
  };
  for (int round = 0; round < 200; ++round) {
    std::vector<Centered> wanted;
    const int count = 1 + static_cast<int>(next(7));
    for (int i = 0; i < count; ++i) {
      wanted.push_back({Length::from_mm(next(60)), Length::from_mm(3 + next(4))});
    }
    std::ranges::stable_sort(wanted, {}, &Centered::center);
    std::vector<double> free_tops;
    double above = 0;
    for (const Centered& label : wanted) {
      free_tops.push_back((label.center - label.height / 2).mm() - above);
      above += label.height.mm();
    }
    const auto centers = spread_apart(wanted, Band{0_mm, 60_mm});
    double heights = 0;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
      double top = -1e9;
      for (std::size_t from = 0; from <= i; ++from) {
        double least = 1e9;
        double sum = 0;
        for (std::size_t to = from; to < wanted.size(); ++to) {
          sum += free_tops[to];
          if (to >= i) least = std::min(least, sum / static_cast<double>(to - from + 1));
        }
        top = std::max(top, least);
      }
      top = std::clamp(top, 0.0, 60 - above);
      INFO("round " << round << ", label " << i << " of " << wanted.size());
      CHECK(centers[i].mm() == Approx(top + heights + wanted[i].height.mm() / 2).margin(0.01));
      heights += wanted[i].height.mm();
    }
  }
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
