#include "chart/ticks.hpp"

#include "base/invariant.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace hopbao::chart {

namespace {

// 128 bits hold any 18-digit coefficient times any power of ten up to 10^18.
__extension__ using Wide = __int128;

constexpr int kMaxScale = 18;

Wide power_of_ten(int exponent) {
  Wide result = 1;
  for (int i = 0; i < exponent; ++i) result *= 10;
  return result;
}

/// value / step as a fraction of integers, the denominator positive.
struct Ratio {
  Wide numerator;
  Wide denominator;
};

Ratio in_steps(const Decimal& value, const Step& step) {
  const int exponent = -step.power - value.scale();
  const Wide up = power_of_ten(std::max(exponent, 0));
  const Wide down = power_of_ten(std::max(-exponent, 0));
  return {static_cast<Wide>(value.coefficient()) * up, down * step.factor};
}

Wide floor_of(const Ratio& r) {
  const Wide quotient = r.numerator / r.denominator;
  return quotient * r.denominator > r.numerator ? quotient - 1 : quotient;
}

Wide ceil_of(const Ratio& r) {
  return -floor_of({-r.numerator, r.denominator});
}

Decimal multiple(Wide index, const Step& step) {
  const Wide coefficient = index * step.factor * power_of_ten(std::max(step.power, 0));
  return Decimal(static_cast<std::int64_t>(coefficient), std::max(-step.power, 0));
}

double range_of(const Domain& domain) {
  const int scale = std::max(domain.start.scale(), domain.stop.scale());
  const Wide start = domain.start.coefficient() * power_of_ten(scale - domain.start.scale());
  const Wide stop = domain.stop.coefficient() * power_of_ten(scale - domain.stop.scale());
  return static_cast<double>(stop - start) / static_cast<double>(power_of_ten(scale));
}

/// The multiples of `step` from number `first` to number `last` lie in a rising domain.
struct Ticks {
  Wide first = 0;
  Wide last = 0;
  Step step;
};

Ticks ticks_in(const Domain& rising, int count) {
  Ticks found{.step = round_step(range_of(rising), count)};
  found.first = ceil_of(in_steps(rising.start, found.step));
  found.last = floor_of(in_steps(rising.stop, found.step));
  // One tick was wanted and its round value lies outside: ask for two.
  if (found.last < found.first && count < 2) return ticks_in(rising, count * 2);
  return found;
}

Domain turned(const Domain& domain) {
  return {domain.stop, domain.start};
}

}  // namespace

Step round_step(double range, int count) {
  invariant(range > 0 && count > 0, "a stretch to divide");
  // Loops and divides instead of taking a logarithm: the same answer from every C library.
  double error = range / count;
  Step step;
  while (error >= 10) {
    error /= 10;
    ++step.power;
  }
  while (error < 1 && step.power > -kMaxScale) {
    error *= 10;
    --step.power;
  }
  constexpr double kSqrt2 = 1.4142135623730951;
  constexpr double kSqrt10 = 3.1622776601683795;
  constexpr double kSqrt50 = 7.0710678118654755;
  if (error >= kSqrt50) {
    ++step.power;
  } else if (error >= kSqrt10) {
    step.factor = 5;
  } else if (error >= kSqrt2) {
    step.factor = 2;
  }
  return step;
}

std::vector<Decimal> ticks(const Domain& domain, int count) {
  if (count < 1) return {};
  if (domain.start == domain.stop) return {domain.start};
  const bool falls = domain.stop < domain.start;
  const Ticks found = ticks_in(falls ? turned(domain) : domain, count);
  std::vector<Decimal> result;
  for (Wide i = found.first; i <= found.last; ++i) result.push_back(multiple(i, found.step));
  if (falls) std::ranges::reverse(result);
  return result;
}

Domain nice(const Domain& domain, int count) {
  if (count < 1 || domain.start == domain.stop) return domain;
  if (domain.stop < domain.start) return turned(nice(turned(domain), count));
  Domain result = domain;
  // A wider domain may take a wider step, which moves its ends once more.
  std::optional<Step> last;
  for (Step step = ticks_in(result, count).step; step != last;
       step = ticks_in(result, count).step) {
    result = {multiple(floor_of(in_steps(result.start, step)), step),
              multiple(ceil_of(in_steps(result.stop, step)), step)};
    last = step;
  }
  return result;
}

}  // namespace hopbao::chart
