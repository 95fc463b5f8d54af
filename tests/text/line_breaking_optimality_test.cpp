#include "text/line_breaking.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <optional>
#include <variant>

namespace hopbao::text {

namespace {

Length pt(double value) {
  return Length::from_pt(value);
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

/// What a line is by the definitions alone.
struct MeasuredLine {
  bool usable = false;
  bool single_word = false;
  double ratio = 0;
  double letters = 0;
  double badness = 0;
};

/// The best way on from some item.
struct Way {
  double demerits = 0;
  bool short_end = false;
};

/// The definitions written down once more, by search through every set of breaks and without any
/// cleverness: no active nodes, no classes kept apart, no pruning.
class Definition {
 public:
  Definition(const std::vector<Item>& items, const std::vector<Length>& widths,
             const BreakParams& params)
      : items_(items), widths_(widths), params_(params) {}

  static constexpr std::size_t kPasses = 5;
  void begin_pass(std::size_t pass) {
    constexpr double kAny = std::numeric_limits<double>::infinity();
    const double once = params_.tolerance;
    tolerance = std::array<double, kPasses>{once, once, once, 2 * once, kAny}[pass];
    letters = pass > 0;
    reluctant = pass > 1;
    emergency = pass == 4;
  }

  MeasuredLine line(std::size_t first, std::size_t end, std::size_t number) const;
  double demerits(const MeasuredLine& line, double before, std::size_t end) const;
  std::optional<Way> least(std::size_t first, std::size_t number, double before) const;
  Way total(const std::vector<Break>& breaks) const;

 private:
  bool may_break(std::size_t item) const {
    const auto* penalty = std::get_if<Penalty>(&items_[item]);
    return is_break_opportunity(items_, item) ||
           (reluctant && penalty != nullptr && penalty->reluctant);
  }
  void justify(MeasuredLine& line, double lack, double stretch, double shrink, double room) const;

  double tolerance = 0;
  bool letters = false;
  bool reluctant = false;
  bool emergency = false;
  const std::vector<Item>& items_;
  const std::vector<Length>& widths_;
  const BreakParams& params_;
};

MeasuredLine Definition::line(std::size_t first, std::size_t end, std::size_t number) const {
  double width = 0;
  double stretch = 0;
  double shrink = 0;
  double room = 0;
  int words = 0;
  bool breakable_inside = false;
  for (std::size_t i = first; i < end; ++i) {
    if (const auto* box = std::get_if<Box>(&items_[i])) {
      width += box->width.pt();
      room += box->letters.pt();
      words += i == first || !std::holds_alternative<Box>(items_[i - 1]) ? 1 : 0;
    }
    if (const auto* glue = std::get_if<Glue>(&items_[i])) {
      width += glue->width.pt();
      stretch += glue->stretch.pt();
      shrink += glue->shrink.pt();
    }
    breakable_inside |= may_break(i);
  }
  if (const auto* penalty = std::get_if<Penalty>(&items_[end])) width += penalty->width.pt();
  const double measure = widths_[std::min(number, widths_.size() - 1)].pt();
  const double lack = measure - width;
  MeasuredLine result;
  result.single_word = words <= 1;
  if (params_.ragged) {
    result.usable = lack >= -0.01;
    const double part = std::max(lack, 0.0) / measure;
    result.badness = 10000 * part * part + (part > 0.3 && !params_.balanced ? 3e8 : 0);
  } else {
    justify(result, lack, stretch, shrink, room);
    double ratio = result.ratio;
    if (emergency && ratio > 0) ratio = (lack - result.letters * room) / (stretch + measure / 10);
    result.badness =
        std::min(100 * std::pow(std::abs(ratio), 3), 1e6) + 100 * std::abs(result.letters);
    if (std::isinf(result.ratio)) result.ratio = 0;
  }
  if (!result.usable && lack < 0 && !breakable_inside) {
    result = {true, result.single_word, 0, 0, 1e6};
  }
  return result;
}

void Definition::justify(MeasuredLine& line, double lack, double stretch, double shrink,
                         double room) const {
  if (!letters) room = 0;
  double needed = lack;
  if (needed > 0.01 && needed > stretch && room > 0) {  // past half a space
    line.letters = std::min(1.0, (needed - stretch) / room);
  } else if (needed < -shrink - 0.01 && room > 0) {
    line.letters = std::max(-1.0, (needed + shrink) / room);
  }
  needed -= line.letters * room;
  if (std::abs(lack) <= 0.01 || std::abs(needed) <= 1e-9) {
    line.usable = true;
  } else if (needed > 0) {
    const bool endless = stretch <= 0 && needed > 0.01;
    line.ratio =
        endless ? std::numeric_limits<double>::infinity() : (stretch > 0 ? needed / stretch : 0);
    if (endless) line.letters = 0;
    line.usable = line.ratio <= tolerance;
  } else {
    line.usable = -needed <= shrink + 0.01;
    if (line.usable && shrink > 0) line.ratio = std::max(needed / shrink, -1.0);
  }
}

double Definition::demerits(const MeasuredLine& line, double before, std::size_t end) const {
  const auto* penalty = std::get_if<Penalty>(&items_[end]);
  double cost = params_.costs.empty() ? 0 : params_.costs[end];
  if (penalty != nullptr) cost = penalty->cost;
  if (penalty != nullptr && penalty->reluctant) cost = 300;
  const bool forced = cost <= Penalty::kForced;
  double sum = 0;
  if (params_.ragged) {
    const bool overflows = line.badness == 1e6;
    sum = 1e8 + (forced && !overflows && !params_.balanced ? 0 : line.badness);
    if (cost == Penalty::kLastResort) {
      sum += 1e12;
    } else if (!forced) {
      sum += cost < 0 ? -cost * cost : cost * cost;
    }
  } else {
    const double base = params_.line_penalty + line.badness;
    sum = cost >= 0 ? (base + cost) * (base + cost) : base * base;
    if (cost < 0 && !forced) sum -= cost * cost;
    const auto fitness = [](double r) { return r < -0.5 ? 0 : r <= 0.5 ? 1 : r <= 1 ? 2 : 3; };
    if (std::abs(fitness(line.ratio) - fitness(before)) > 1) sum += params_.fitness_demerits;
  }
  const bool last = end + 1 == items_.size();
  if ((last || params_.balanced) && line.single_word) sum += params_.short_last_line;
  return sum;
}

/// Least demerits of all ways to break from item `first` on.
std::optional<Way> Definition::least(std::size_t first, std::size_t number, double before) const {
  if (first >= items_.size()) return Way();
  std::optional<Way> best;
  for (std::size_t end = first; end < items_.size(); ++end) {
    if (!may_break(end)) continue;
    const MeasuredLine here = line(first, end, number);
    std::optional<Way> way;
    if (here.usable) way = least(line_start(items_, end), number + 1, here.ratio);
    if (way) {
      way->demerits += demerits(here, before, end);
      if (end + 1 == items_.size()) way->short_end = here.single_word && number > 0;
      if (!best || way->demerits < best->demerits) best = way;
    }
    if (is_forced_break(items_[end])) break;
  }
  return best;
}

Way Definition::total(const std::vector<Break>& breaks) const {
  Way way;
  double before = 0;
  std::size_t first = 0;
  for (std::size_t i = 0; i < breaks.size(); ++i) {
    const MeasuredLine here = line(first, breaks[i].item, i);
    CHECK(here.usable);
    CHECK(here.ratio == Approx(breaks[i].ratio).margin(1e-9));
    CHECK(here.letters == Approx(breaks[i].letters).margin(1e-9));
    way.demerits += demerits(here, before, breaks[i].item);
    before = here.ratio;
    first = line_start(items_, breaks[i].item);
  }
  CHECK(first >= items_.size());
  return way;
}

/// What the passes make of the definition, and which of them found it.
struct Expected {
  double demerits = 0;
  std::size_t pass = 0;
};

Expected search(Definition& definition, const BreakParams& params) {
  std::optional<Expected> first;
  for (std::size_t pass = 0; pass < Definition::kPasses; ++pass) {
    definition.begin_pass(pass);
    const std::optional<Way> way = definition.least(0, 0, 0);
    if (!way) continue;
    const Expected found{way->demerits, pass};
    const bool good = !way->short_end || params.short_last_line == 0 || params.ragged;
    if (good) return found;
    if (!first) first = found;
    if (pass >= 3) break;
  }
  REQUIRE(first);
  return *first;
}

void finish(std::vector<Item>& items) {
  items.push_back(Penalty{Penalty::kForbidden, {}});
  items.push_back(Glue{{}, pt(1e6), {}});
  items.push_back(Penalty{Penalty::kForced, {}});
}

/// What stands between two boxes: mostly a space, now and then a space that must not be broken, a
/// hyphen, a good or a desperate place to break, nothing, or the end of a line.
void add_between(std::vector<Item>& items, const Glue& space, Numbers& numbers) {
  switch (numbers.below(12)) {
    case 0:
      items.push_back(Penalty{Penalty::kForbidden, {}, numbers.below(4) > 0});
      items.push_back(space);
      return;
    case 1:
      items.push_back(Penalty{50, pt(2)});
      return;
    case 2:
      items.push_back(Penalty{-30, {}});
      items.push_back(space);
      return;
    case 3:
      items.push_back(Penalty{Penalty::kLastResort, {}});
      return;
    case 4:
      if (numbers.below(3) > 0) return finish(items);
      return;
    default:
      items.push_back(space);
  }
}

/// Few long words, or many short ones with spaces that leave several ways to fill a line.
std::vector<Item> some_paragraph(Numbers& numbers) {
  std::vector<Item> items;
  const bool many = numbers.below(2) == 0;
  const std::size_t count = 1 + (many ? 8 + numbers.below(10) : numbers.below(14));
  const std::uint64_t longest = many ? 70 : 180;
  const double supple = many ? 1.3 : 1;
  const Glue space{pt(3), pt(1.5 * supple), pt(supple)};
  for (std::size_t i = 0; i < count; ++i) {
    if (i > 0) add_between(items, space, numbers);
    const double width = 1 + static_cast<double>(numbers.below(longest)) / 8;
    items.push_back(Box{pt(width), pt(width / 30)});
  }
  finish(items);
  return items;
}

}  // namespace

TEST_CASE("on 2,000 paragraphs no way of breaking has fewer demerits than the one chosen") {
  Numbers numbers(2023);
  std::array<int, 5> by_pass{};
  int ragged = 0;
  for (int round = 0; round < 2000; ++round) {
    const std::vector<Item> items = some_paragraph(numbers);
    const double measure =
        25 + static_cast<double>(numbers.below(numbers.below(2) * 300 + 100)) / 8;
    const double indent =
        static_cast<double>(numbers.below(5)) * 4 - 4;  // hanging, none, first-line
    const std::vector<Length> widths{pt(measure - indent), pt(measure)};
    BreakParams params;
    params.ragged = numbers.below(3) == 0;
    if (numbers.below(2) == 0) params.fitness_demerits = 300000;
    if (numbers.below(2) == 0) params.short_last_line = params.ragged ? 5000 : 1e6;
    const std::vector<Break> breaks = break_lines(items, widths, params);
    Definition definition(items, widths, params);
    const Expected best = search(definition, params);
    definition.begin_pass(best.pass);
    INFO("paragraph " << round << (params.ragged ? ", ragged" : ", justified") << ", measure "
                      << measure << ", pass " << best.pass);
    CHECK(definition.total(breaks).demerits == Approx(best.demerits).epsilon(1e-10));
    if (!params.ragged) ++by_pass[best.pass];
    ragged += params.ragged ? 1 : 0;
  }
  // Every pass and both ways of setting were among them.
  CHECK(ragged > 500);
  for (const int count : by_pass) CHECK(count > 10);
}

TEST_CASE("on 500 heads no way of breaking is evener or ends more lines at marks") {
  Numbers numbers(7);
  int longer = 0;
  for (int round = 0; round < 500; ++round) {
    const std::vector<Item> items = some_paragraph(numbers);
    const std::vector<Length> widths{pt(25 + static_cast<double>(numbers.below(300)) / 8)};
    std::vector<double> costs(items.size());
    for (double& cost : costs) cost = numbers.below(4) > 0 ? 40 : 0;
    BreakParams params;
    params.ragged = params.balanced = true;
    params.costs = costs;
    const std::vector<Break> breaks = break_lines(items, widths, params);
    Definition definition(items, widths, params);
    const Expected best = search(definition, params);
    definition.begin_pass(best.pass);
    INFO("head " << round << ", measure " << widths[0].pt() << ", pass " << best.pass);
    CHECK(definition.total(breaks).demerits == Approx(best.demerits).epsilon(1e-10));
    longer += breaks.size() > 2 ? 1 : 0;
  }
  CHECK(longer > 100);
}

}  // namespace hopbao::text
