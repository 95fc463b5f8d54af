#include "text/line_breaking.hpp"

#include <catch2/catch.hpp>

#include <cmath>

namespace hopbao::text {

static Length pt(double value) {
  return Length::from_pt(value);
}

static void finish(std::vector<Item>& items) {
  items.push_back(Penalty{Penalty::kForbidden, {}});
  items.push_back(Glue{{}, pt(1e6), {}});
  items.push_back(Penalty{Penalty::kForced, {}});
}

/// Boxes with glue 3 plus 1.5 minus 1 between them.
static std::vector<Item> words(const std::vector<double>& widths) {
  std::vector<Item> items;
  for (std::size_t i = 0; i < widths.size(); ++i) {
    if (i > 0) items.push_back(Glue{pt(3), pt(1.5), pt(1)});
    items.push_back(Box{pt(widths[i])});
  }
  finish(items);
  return items;
}

/// Numbers without a pattern, the same on every machine (Park and Miller's generator).
class Numbers {
 public:
  explicit Numbers(std::uint64_t seed) : state_(seed) {}
  std::uint64_t below(std::uint64_t limit) {
    state_ = state_ * 48271 % 2147483647;
    return state_ % limit;
  }

 private:
  std::uint64_t state_;
};

TEST_CASE("a line that fits exactly has ratio 0") {
  const std::vector<Item> items = words({10, 10, 10, 10});
  const std::vector<Length> widths{pt(23)};
  const std::vector<Break> breaks = break_lines(items, widths);
  REQUIRE(breaks.size() == 2);
  CHECK(breaks[0].item == 3);
  CHECK(breaks[0].ratio == 0);
  CHECK(breaks[1].item == items.size() - 1);
}

TEST_CASE("glue stretches and shrinks by the parts it has") {
  const std::vector<Item> items = words({10, 10, 10, 10, 10, 10});
  SECTION("stretched") {
    const auto breaks = break_lines(items, std::vector{pt(38)});
    REQUIRE(breaks.size() == 2);
    CHECK(breaks[0].item == 5);
    CHECK(breaks[0].ratio == Approx(2.0 / 3));
  }
  SECTION("shrunk") {
    const auto breaks = break_lines(items, std::vector{pt(35)});
    REQUIRE(breaks.size() == 2);
    CHECK(breaks[0].item == 5);
    CHECK(breaks[0].ratio == Approx(-0.5));
  }
}

TEST_CASE("glue does not shrink past what it has") {
  // Three words need 36 − 2; at 33.9 only two fit.
  const auto breaks = break_lines(words({10, 10, 10, 10}), std::vector{pt(33.9)});
  REQUIRE(breaks.size() == 2);
  CHECK(breaks[0].item == 3);
}

TEST_CASE("a forced penalty ends a line wherever it stands, a forbidden one never") {
  std::vector<Item> items{Box{pt(10)}};
  finish(items);
  items.push_back(Box{pt(10)});
  items.push_back(Penalty{Penalty::kForbidden, {}});
  items.push_back(Glue{pt(3), pt(1.5), pt(1)});
  items.push_back(Box{pt(10)});
  finish(items);
  const auto breaks = break_lines(items, std::vector{pt(15)});
  REQUIRE(breaks.size() == 2);
  CHECK(breaks[0].item == 3);
  CHECK(breaks[1].item == items.size() - 1);  // 23 wide, and stays together
  CHECK(breaks[1].ratio == 0);
}

TEST_CASE("a box wider than its line stands alone with ratio 0") {
  for (const bool ragged : {false, true}) {
    BreakParams params;
    params.ragged = ragged;
    const std::vector<Item> items = words({10, 10, 90, 10, 10});
    const auto breaks = break_lines(items, std::vector{pt(23)}, params);
    REQUIRE(breaks.size() == 3);
    CHECK(breaks[0].item == 3);
    CHECK(breaks[1].item == 5);
    CHECK(breaks[1].ratio == 0);
  }
}

TEST_CASE("a measure of nothing puts every word on its own line") {
  for (const bool ragged : {false, true}) {
    BreakParams params;
    params.ragged = ragged;
    CHECK(break_lines(words({10, 10, 10}), std::vector{pt(0)}, params).size() == 3);
    CHECK(break_lines(words({10, 10, 10}), std::vector{pt(-5)}, params).size() == 3);
  }
}

TEST_CASE("the first line has its own width") {
  const auto breaks = break_lines(words({10, 10, 10, 10, 10}), std::vector{pt(10), pt(23)});
  REQUIRE(breaks.size() == 3);
  CHECK(breaks[0].item == 1);
  CHECK(breaks[1].item == 5);
}

TEST_CASE("a last line of one word is avoided if something else is possible") {
  // Greedy and cheapest: 4 + 4 + 1. Possible: 4 + 3 + 2, the second line stretched.
  const std::vector<Item> items = words({10, 10, 10, 10, 10, 10, 10, 10, 10});
  const std::vector<Length> widths{pt(47)};
  BreakParams params;
  const auto plain = break_lines(items, widths, params);
  REQUIRE(plain.size() == 3);
  CHECK(plain[1].item == 15);
  params.tolerance = 5;
  params.short_last_line = 1e9;
  const auto better = break_lines(items, widths, params);
  REQUIRE(better.size() == 3);
  CHECK(better[1].item < 15);
  CHECK(break_lines(words({10}), widths, params).size() == 1);
}

TEST_CASE("ragged lines are as few as can be, and then as even as can be") {
  BreakParams params;
  params.ragged = true;
  SECTION("even") {
    // First fit would leave 33, 20 and 36 of 46; 33, 33 is impossible, 20, 33 is worse.
    const auto breaks =
        break_lines(words({20, 10, 20, 20, 10, 10, 10}), std::vector{pt(46)}, params);
    REQUIRE(breaks.size() == 3);
    CHECK(breaks[0].item == 3);
    CHECK(breaks[1].item == 7);
  }
  SECTION("few") {
    for (int count = 1; count < 12; ++count) {
      const auto breaks =
          break_lines(words(std::vector<double>(count, 10)), std::vector{pt(36)}, params);
      CHECK(breaks.size() == static_cast<std::size_t>((count + 2) / 3));
    }
  }
  SECTION("glue keeps its width") {
    for (const Break& b : break_lines(words({10, 10, 10, 10, 10}), std::vector{pt(25)}, params)) {
      CHECK(b.ratio == 0);
    }
  }
  SECTION("a line as wide as its measure fits") {
    CHECK(break_lines(words({10, 10, 10}), std::vector{pt(36)}, params).size() == 1);
    CHECK(break_lines(words({10, 10, 10}), std::vector{pt(35.9)}, params).size() == 2);
  }
}

TEST_CASE("balanced lines are as few as can be, and as long as each other") {
  BreakParams params;
  params.ragged = params.balanced = true;
  const auto breaks = break_lines(words({10, 10, 10, 10}), std::vector{pt(45)}, params);
  // Filled they would be 36 and 10.
  REQUIRE(breaks.size() == 2);
  CHECK(breaks[0].item == 3);
  // Two words a line would be evener, and a line more.
  CHECK(break_lines(words({10, 10, 10, 10, 10, 10}), std::vector{pt(36)}, params).size() == 2);
}

TEST_CASE("a long paragraph breaks into lines that all fit") {
  Numbers numbers(7);
  std::vector<double> widths;
  for (int i = 0; i < 20000; ++i) widths.push_back(5 + static_cast<double>(numbers.below(20)));
  const std::vector<Item> items = words(widths);
  const auto breaks = break_lines(items, std::vector{pt(440), pt(453)});
  REQUIRE(breaks.size() > 700);
  for (std::size_t i = 0; i + 1 < breaks.size(); ++i) {
    CHECK(std::abs(breaks[i].ratio) <= 1);
    CHECK(breaks[i].item < breaks[i + 1].item);
  }
}

}  // namespace hopbao::text
