#include "base/decimal_sum.hpp"

#include <catch2/catch.hpp>

#include <cstdint>
#include <string>
#include <vector>

using namespace hopbao;

static std::vector<Decimal> terms_of(const std::vector<std::string>& literals) {
  std::vector<Decimal> terms;
  for (const std::string& literal : literals) terms.push_back(Decimal::parse(literal).value());
  return terms;
}

static std::string sum_of(const std::vector<std::string>& literals) {
  const auto sum = exact_sum(terms_of(literals));
  return sum ? sum->to_string() : "too long";
}

static std::string mean_of(const std::vector<std::string>& literals, int decimals) {
  const auto mean = rounded_mean(terms_of(literals), decimals);
  return mean ? mean->to_string() : "none";
}

TEST_CASE("a sum is exact and keeps the most decimals of its terms") {
  CHECK(sum_of({"0.1", "0.2"}) == "0.3");
  CHECK(sum_of({"0.83", "1.73", "2.58", "0.18"}) == "5.32");
  CHECK(sum_of({"12", "0.50"}) == "12.50");
  CHECK(sum_of({"-54", "54.0"}) == "0.0");
  CHECK(sum_of({}) == "0");
}

TEST_CASE("a sum of more than 18 digits is not given, one that comes back into range is") {
  CHECK(sum_of({"999999999999999999", "1"}) == "too long");
  CHECK(sum_of({"999999999999999999", "1", "-1"}) == "999999999999999999");
  CHECK(sum_of({"999999999999999999", "0.1"}) == "too long");
  const std::vector<Decimal> many(400, Decimal(999'999'999'999'999'999));
  std::vector<Decimal> wide = many;
  wide.push_back(Decimal(1, 18));
  CHECK_FALSE(exact_sum(wide));
}

TEST_CASE("a mean is rounded half away from zero") {
  CHECK(mean_of({"1", "2"}, 0) == "2");
  CHECK(mean_of({"-1", "-2"}, 0) == "-2");
  CHECK(mean_of({"1", "1", "2"}, 0) == "1");
  CHECK(mean_of({"1", "2", "2"}, 2) == "1.67");
  CHECK(mean_of({"0.05", "0.06"}, 2) == "0.06");
  CHECK(mean_of({"5"}, 3) == "5.000");
  CHECK(mean_of({}, 1) == "none");
}

TEST_CASE("sums of cents agree with integer arithmetic") {
  std::uint64_t state = 88172645463325252U;  // xorshift64, Marsaglia 2003
  for (int round = 0; round < 200; ++round) {
    std::vector<Decimal> terms;
    std::int64_t thousandths = 0;
    for (int i = 0; i < 50; ++i) {
      state ^= state << 13;
      state ^= state >> 7;
      state ^= state << 17;
      const int scale = static_cast<int>(state % 4);
      const auto coefficient = static_cast<std::int64_t>(state >> 40) - 8'000'000;
      constexpr std::int64_t kUnits[] = {1000, 100, 10, 1};
      terms.emplace_back(coefficient, scale);
      thousandths += coefficient * kUnits[scale];
    }
    const auto sum = exact_sum(terms);
    REQUIRE(sum);
    CHECK(*sum == Decimal(thousandths, 3));
  }
}

TEST_CASE("a difference says which side is larger") {
  CHECK(exact_difference(Decimal(100), Decimal(999, 1))->to_string() == "0.1");
  CHECK(exact_difference(Decimal(5), Decimal(7))->to_string() == "-2");
}
