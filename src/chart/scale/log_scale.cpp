#include "chart/scale/log_scale.hpp"

#include "base/invariant.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace hopbao::chart {

namespace {

/// digit · 10^exponent, the exponent not under −18.
Decimal in_decade(int digit, int exponent) {
  std::int64_t coefficient = digit;
  for (int i = 0; i < exponent; ++i) coefficient *= 10;
  return Decimal(coefficient, std::max(-exponent, 0));
}

/// The power of ten at or under a value above zero: a count of digits.
int floor_exponent(const Decimal& value) {
  int exponent = -value.scale();
  for (std::int64_t rest = value.coefficient() / 10; rest > 0; rest /= 10) ++exponent;
  return exponent;
}

int ceil_exponent(const Decimal& value) {
  const int floor = floor_exponent(value);
  return in_decade(1, floor) == value ? floor : floor + 1;
}

bool falls(const Domain& domain) {
  return domain.stop < domain.start;
}

Domain rising(const Domain& domain) {
  invariant(domain.start > Decimal() && domain.stop > Decimal(), "a logarithmic domain above zero");
  return falls(domain) ? Domain{domain.stop, domain.start} : domain;
}

std::vector<Decimal> multiples(const Domain& domain) {
  std::vector<Decimal> result;
  for (int e = floor_exponent(domain.start); e <= ceil_exponent(domain.stop); ++e) {
    for (int digit = 1; digit < 10; ++digit) {
      const Decimal tick = in_decade(digit, e);
      if (domain.start <= tick && tick <= domain.stop) result.push_back(tick);
    }
  }
  return result;
}

std::vector<Decimal> powers(const Domain& domain, double decades, int count) {
  const Step step = round_step(decades, count);  // one decade at least
  int distance = step.factor;
  for (int i = 0; i < step.power; ++i) distance *= 10;
  std::vector<Decimal> result;
  for (int e = ceil_exponent(domain.start); e <= floor_exponent(domain.stop); ++e) {
    if (e % distance == 0) result.push_back(in_decade(1, e));
  }
  return result;
}

}  // namespace

double common_logarithm(double value) {
  invariant(value > 0, "a logarithm of a value above zero");
  // value = m · 2^exponent, m within √½ … √2, and ln m = 2 artanh((m − 1) / (m + 1)) as its power
  // series (Abramowitz and Stegun, Handbook of Mathematical Functions, 4.1.27), of which fourteen
  // terms reach the last place.
  constexpr double kHalfRoot = 0.70710678118654752;
  constexpr double kLn2 = 0.69314718055994531;
  constexpr double kLn10 = 2.3025850929940457;
  constexpr int kTerms = 14;
  int exponent = 0;
  double m = std::frexp(value, &exponent);
  if (m < kHalfRoot) {
    m *= 2;
    --exponent;
  }
  const double s = (m - 1) / (m + 1);
  double sum = 0;
  for (int term = kTerms - 1; term >= 0; --term) sum = sum * s * s + 1.0 / (2 * term + 1);
  return (2 * s * sum + exponent * kLn2) / kLn10;
}

Length LogScale::operator()(const Decimal& value) const {
  if (domain_start == domain_stop) return range_start;
  const double part = common_logarithm(value.approximate() / domain_start) /
                      common_logarithm(domain_stop / domain_start);
  return range_start + (range_stop - range_start) * part;
}

std::vector<Decimal> log_ticks(const Domain& domain, int count) {
  if (count < 1) return {};
  const Domain up = rising(domain);
  const double decades =
      common_logarithm(up.stop.approximate()) - common_logarithm(up.start.approximate());
  std::vector<Decimal> result;
  if (decades < count) {
    result = multiples(up);
    if (result.size() * 2 < static_cast<std::size_t>(count)) result = ticks(up, count);
  } else {
    result = powers(up, decades, count);
  }
  if (falls(domain)) std::ranges::reverse(result);
  return result;
}

Domain log_nice(const Domain& domain) {
  const Domain up = rising(domain);
  const Decimal start = in_decade(1, floor_exponent(up.start));
  const Decimal stop = in_decade(1, ceil_exponent(up.stop));
  return falls(domain) ? Domain{stop, start} : Domain{start, stop};
}

}  // namespace hopbao::chart
