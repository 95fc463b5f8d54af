#include "text/line_breaking.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <limits>
#include <optional>

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

namespace {

struct MeasuredLine {
  double ratio = 0;
  double badness = 0;
  bool usable = false;
};

/// Knuth and Plass's definitions, written down once more and without any cleverness.
class Definition {
 public:
  Definition(const std::vector<Item>& items, const std::vector<Length>& widths,
             const BreakParams& params)
      : items_(items), widths_(widths), params_(params) {}

  double tolerance = 0;

  MeasuredLine line(std::size_t first, std::size_t end, std::size_t number) const {
    double width = 0;
    double stretch = 0;
    double shrink = 0;
    bool breakable_inside = false;
    for (std::size_t i = first; i < end; ++i) {
      if (const auto* box = std::get_if<Box>(&items_[i])) width += box->width.pt();
      if (const auto* glue = std::get_if<Glue>(&items_[i])) {
        width += glue->width.pt();
        stretch += glue->stretch.pt();
        shrink += glue->shrink.pt();
      }
      breakable_inside |= is_break_opportunity(items_, i);
    }
    if (const auto* penalty = std::get_if<Penalty>(&items_[end])) width += penalty->width.pt();
    const double lack = widths_[std::min(number, widths_.size() - 1)].pt() - width;
    MeasuredLine result;
    if (std::abs(lack) <= 0.01) {
      result.usable = true;
    } else if (lack > 0) {
      result.ratio = stretch > 0 ? lack / stretch : std::numeric_limits<double>::infinity();
      result.usable = result.ratio <= tolerance;
    } else {
      result.usable = -lack <= shrink + 0.01;
      if (result.usable) result.ratio = std::max(lack / shrink, -1.0);
      if (!result.usable && !breakable_inside) return {0, 1e6, true};
    }
    result.badness = std::min(100 * std::pow(std::abs(result.ratio), 3), 1e6);
    if (std::isinf(result.ratio)) result.ratio = 0;
    return result;
  }

  double demerits(const MeasuredLine& line, double before, std::size_t end) const {
    const auto* penalty = std::get_if<Penalty>(&items_[end]);
    const double cost = penalty != nullptr ? penalty->cost : 0;
    const double base = params_.line_penalty + line.badness;
    double sum = base * base;
    if (cost >= 0) sum = (base + cost) * (base + cost);
    if (cost < 0 && cost > Penalty::kForced) sum -= cost * cost;
    const auto fitness = [](double r) { return r < -0.5 ? 0 : r <= 0.5 ? 1 : r <= 1 ? 2 : 3; };
    if (std::abs(fitness(line.ratio) - fitness(before)) > 1) sum += params_.fitness_demerits;
    return sum;
  }

  /// Least demerits of all ways to break from item `first` on.
  std::optional<double> least(std::size_t first, std::size_t number, double before) const {
    if (first >= items_.size()) return 0.0;
    std::optional<double> best;
    for (std::size_t end = first; end < items_.size(); ++end) {
      if (!is_break_opportunity(items_, end)) continue;
      const MeasuredLine here = line(first, end, number);
      if (here.usable) {
        const auto rest = least(line_start(items_, end), number + 1, here.ratio);
        const double sum = demerits(here, before, end) + rest.value_or(0);
        if (rest && (!best || sum < *best)) best = sum;
      }
      if (is_forced_break(items_[end])) break;
    }
    return best;
  }

  double total(const std::vector<Break>& breaks) const {
    double sum = 0;
    double before = 0;
    std::size_t first = 0;
    for (std::size_t i = 0; i < breaks.size(); ++i) {
      const MeasuredLine here = line(first, breaks[i].item, i);
      CHECK(here.usable);
      CHECK(here.ratio == Approx(breaks[i].ratio).margin(1e-9));
      sum += demerits(here, before, breaks[i].item);
      before = here.ratio;
      first = line_start(items_, breaks[i].item);
    }
    CHECK(first >= items_.size());
    return sum;
  }

 private:
  const std::vector<Item>& items_;
  const std::vector<Length>& widths_;
  const BreakParams& params_;
};

}  // namespace

static std::vector<Item> some_paragraph(Numbers& numbers) {
  std::vector<Item> items;
  const std::size_t count = 6 + numbers.below(9);
  for (std::size_t i = 0; i < count; ++i) {
    if (i > 0) {
      const std::uint64_t kind = numbers.below(8);
      if (kind == 0) items.push_back(Penalty{Penalty::kForbidden, {}});
      if (kind == 1) {
        items.push_back(Penalty{50, pt(2)});
      } else if (kind == 2) {
        items.push_back(Penalty{-30, {}});
      } else {
        items.push_back(Glue{pt(3), pt(1.5), pt(1)});
      }
      if (kind == 3 && numbers.below(3) == 0) {
        items.pop_back();
        finish(items);
      }
    }
    items.push_back(Box{pt(2 + static_cast<double>(numbers.below(22)))});
  }
  finish(items);
  return items;
}

TEST_CASE("no way of breaking has fewer demerits than the one chosen") {
  Numbers numbers(2023);
  int risen = 0;
  for (int round = 0; round < 400; ++round) {
    const std::vector<Item> items = some_paragraph(numbers);
    const std::vector<Length> widths{pt(30 + static_cast<double>(numbers.below(30))), pt(55)};
    BreakParams params;
    params.tolerance = 2;
    const std::vector<Break> breaks = break_lines(items, widths, params);
    Definition definition(items, widths, params);
    std::optional<double> best;
    for (const double rise : {1.0, 2.0, 4.0, std::numeric_limits<double>::infinity()}) {
      definition.tolerance = params.tolerance * rise;
      best = definition.least(0, 0, 0);
      if (best) break;
      ++risen;
    }
    REQUIRE(best);
    INFO("paragraph " << round);
    CHECK(definition.total(breaks) == Approx(*best));
  }
  // Both the plain and the desperate cases were among them.
  CHECK(risen > 20);
  CHECK(risen < 1000);
}

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
