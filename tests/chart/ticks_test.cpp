#include "chart/ticks.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using hopbao::Decimal;
using hopbao::chart::Domain;
using hopbao::chart::nice;
using hopbao::chart::ticks;

namespace {

Decimal number(const char* literal) {
  return Decimal::parse(literal).value();
}

/// The ticks as printed, space between: the digits count, not only the values.
std::string printed(const char* start, const char* stop, int count) {
  std::string line;
  for (const Decimal& tick : ticks({number(start), number(stop)}, count)) {
    if (!line.empty()) line += ' ';
    line += tick.to_string();
  }
  return line;
}

std::string niced(const char* start, const char* stop, int count) {
  const Domain domain = nice({number(start), number(stop)}, count);
  return domain.start.to_string() + " " + domain.stop.to_string();
}

}  // namespace

TEST_CASE("ticks are the values that d3 gives, as exact decimals") {
  struct Case {
    const char* start;
    const char* stop;
    int count;
    const char* expected;
  };
  const Case cases[] = {
      {"0", "7", 5, "0 1 2 3 4 5 6 7"},
      {"0", "1", 10, "0.0 0.1 0.2 0.3 0.4 0.5 0.6 0.7 0.8 0.9 1.0"},
      {"0", "1", 9, "0.0 0.1 0.2 0.3 0.4 0.5 0.6 0.7 0.8 0.9 1.0"},
      {"0", "1", 7, "0.0 0.2 0.4 0.6 0.8 1.0"},
      {"0", "1", 5, "0.0 0.2 0.4 0.6 0.8 1.0"},
      {"0", "1", 3, "0.0 0.5 1.0"},
      {"0", "1", 2, "0.0 0.5 1.0"},
      {"0", "1", 1, "0 1"},
      {"0", "10", 10, "0 1 2 3 4 5 6 7 8 9 10"},
      {"0", "10", 7, "0 2 4 6 8 10"},
      {"0", "10", 3, "0 5 10"},
      {"0", "10", 1, "0 10"},
      {"-10", "10", 10, "-10 -8 -6 -4 -2 0 2 4 6 8 10"},
      {"-10", "10", 6, "-10 -5 0 5 10"},
      {"-10", "10", 2, "-10 0 10"},
      {"-10", "10", 1, "0"},
      {"0", "131", 5, "0 20 40 60 80 100 120"},
      {"-54", "17.3", 5, "-40 -20 0"},
      {"95.1", "110.4", 5, "96 98 100 102 104 106 108 110"},
      {"0.3", "0.7", 4, "0.3 0.4 0.5 0.6 0.7"},
      {"0", "0.000007", 5,
       "0.000000 0.000001 0.000002 0.000003 0.000004 0.000005 0.000006 0.000007"},
      {"0", "900000000000000000", 3,
       "0 200000000000000000 400000000000000000 600000000000000000 800000000000000000"},
  };
  for (const Case& c : cases) {
    INFO(c.start << " to " << c.stop << ", about " << c.count);
    CHECK(printed(c.start, c.stop, c.count) == c.expected);
  }
}

TEST_CASE("a domain of one value has one tick and a count under one has none") {
  CHECK(printed("5.20", "5.20", 5) == "5.20");
  CHECK(ticks({number("0"), number("9")}, 0).empty());
}

TEST_CASE("one tick in a domain that holds no round value asks for two") {
  // The even step is 8, the round one 10, and no multiple of 10 lies between 1 and 9.
  CHECK(printed("1", "9", 1) == "5");
}

TEST_CASE("ticks and nice ends of a falling domain are those of the rising one, turned") {
  CHECK(printed("7", "0", 5) == "7 6 5 4 3 2 1 0");
  CHECK(printed("17.3", "-54", 5) == "0 -20 -40");
  CHECK(niced("17.3", "-54", 5) == "20 -60");
}

TEST_CASE("a stretch that is none has no step") {
  CHECK_THROWS(hopbao::chart::round_step(0, 5));
  CHECK_THROWS(hopbao::chart::round_step(1, 0));
}

TEST_CASE("nice domains begin and end at their own ticks") {
  CHECK(niced("0", "6.93", 5) == "0 7");
  CHECK(niced("1.1", "10.9", 10) == "1 11");
  CHECK(niced("-54", "17.3", 5) == "-60 20");
  CHECK(niced("1.1", "2.2", 11) == "1.1 2.2");
  // Multiples of 2 make it 94 to 112, for which the step is 5.
  CHECK(niced("95.1", "110.4", 5) == "90 115");
  CHECK(niced("0", "14245", 6) == "0 16000");
  CHECK(niced("3", "3", 6) == "3 3");
  const char* bounds[][2] = {{"0.137", "0.94"}, {"-7", "12345"}, {"17", "1000"}, {"0", "131"}};
  for (const auto& [start, stop] : bounds) {
    for (int count = 2; count <= 8; ++count) {
      const Domain domain = nice({number(start), number(stop)}, count);
      const std::vector<Decimal> inside = ticks(domain, count);
      INFO(start << " to " << stop << ", about " << count);
      REQUIRE(inside.size() >= 2);
      CHECK(inside.front() == domain.start);
      CHECK(inside.back() == domain.stop);
      CHECK(domain.start <= number(start));
      CHECK(domain.stop >= number(stop));
    }
  }
}
