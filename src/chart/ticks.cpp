#include "chart/ticks.hpp"

#include "base/invariant.hpp"

#include <algorithm>
#include <cstdint>

namespace hopbao::chart {

namespace {

// 128 bits hold any 18-digit coefficient times any power of ten up to 10^18.
__extension__ using Wide = __int128;

constexpr int kMaxScale = 18;

/// factor · 10^power, factor 1, 2 or 5, power not under −18.
struct Step {
  int factor = 1;
  int power = 0;
};

Wide power_of_ten(int exponent) {
  Wide result = 1;
  for (int i = 0; i < exponent; ++i) result *= 10;
  return result;
}

/// Loops and divides instead of taking a logarithm: the same answer from every C library.
Step step_for(double range, int count) {
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

}  // namespace

std::vector<Decimal> ticks(const Domain& domain, int count) {
  invariant(domain.start <= domain.stop, "a domain rises");
  if (count < 1) return {};
  if (domain.start == domain.stop) return {domain.start};
  const Step step = step_for(range_of(domain), count);
  const Wide first = ceil_of(in_steps(domain.start, step));
  const Wide last = floor_of(in_steps(domain.stop, step));
  // One tick was wanted and its round value lies outside: ask for two.
  if (last < first) return count < 2 ? ticks(domain, count * 2) : std::vector<Decimal>{};
  std::vector<Decimal> result;
  for (Wide i = first; i <= last; ++i) result.push_back(multiple(i, step));
  return result;
}

Domain nice(const Domain& domain, int count) {
  Domain result = domain;
  if (count < 1 || domain.start == domain.stop) return result;
  // A wider domain may take a wider step, which moves its ends once more; it settles in a turn or
  // two.
  Step step = step_for(range_of(result), count);
  for (int turn = 0; turn < 10; ++turn) {
    result = {multiple(floor_of(in_steps(domain.start, step)), step),
              multiple(ceil_of(in_steps(domain.stop, step)), step)};
    const Step next = step_for(range_of(result), count);
    if (next.factor == step.factor && next.power == step.power) break;
    step = next;
  }
  return result;
}

}  // namespace hopbao::chart
