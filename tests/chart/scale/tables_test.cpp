#include "chart/tables.hpp"

#include "chart/scale/band_scale.hpp"
#include "chart/scale/log_scale.hpp"
#include "chart/scale/stack.hpp"
#include "chart/scale/time_scale.hpp"
#include "format/calendar.hpp"

using namespace hopbao::chart;
using namespace hopbao::chart::testing;
using hopbao::Decimal;
using hopbao::Length;
namespace format = hopbao::format;

namespace {

Decimal number(const std::string& literal) {
  return Decimal::parse(literal).value();
}

/// "9 ticks from 1, hash, nice ends": the cells behind domain and count, as they should be.
template <class Ticks, class Nice>
void check_ticks(const std::string& name, int rows, Ticks make_ticks, Nice make_nice) {
  Tally tally;
  for (const Row& row : table(name)) {
    const Domain domain{number(row[0]), number(row[1])};
    const int count = whole(row[2]);
    std::vector<double> values;
    for (const Decimal& tick : make_ticks(domain, count)) values.push_back(tick.approximate());
    const Domain niced = make_nice(domain, count);
    const bool first = values.empty() || values.front() == real(row[4]);
    const bool holds = values.size() == static_cast<std::size_t>(whole(row[3])) && first &&
                       hash(values) == row[5] && niced.start.approximate() == real(row[6]) &&
                       niced.stop.approximate() == real(row[7]);
    tally.add(holds, row,
              std::to_string(values.size()) + ' ' + niced.start.to_string() + ' ' +
                  niced.stop.to_string());
  }
  tally.check(rows);
}

}  // namespace

TEST_CASE("linear ticks and nice domains are d3's on 10,000 random domains") {
  check_ticks("ticks.csv", 10'000, ticks, hopbao::chart::nice);
}

TEST_CASE("logarithmic ticks and nice domains are d3's on 1,000 random domains") {
  check_ticks("log_ticks.csv", 1'000, log_ticks,
              [](const Domain& domain, int) { return log_nice(domain); });
}

TEST_CASE("calendar ticks and nice domains are d3's on 1,000 random domains") {
  const auto date = [](const std::string& text) { return format::parse_iso_date(text).value(); };
  Tally tally;
  for (const Row& row : table("time_ticks.csv")) {
    const TimeDomain domain{date(row[0]), date(row[1])};
    const CalendarStep step = calendar_step(domain, whole(row[2]));
    const std::vector<format::Date> days = time_ticks(domain, step);
    std::vector<double> values;
    for (const format::Date& day : days) values.push_back(format::day_number(day));
    const TimeDomain niced = time_nice(domain, step);
    const bool holds = values.size() == static_cast<std::size_t>(whole(row[3])) &&
                       (days.empty() || days.front() == date(row[4])) && hash(values) == row[5] &&
                       niced.start == date(row[6]) && niced.stop == date(row[7]);
    tally.add(holds, row,
              std::to_string(values.size()) + ' ' + format::iso_date(niced.start) + ' ' +
                  format::iso_date(niced.stop));
  }
  tally.check(1'000);
}

TEST_CASE("bands and points are d3's in 1,000 random rows of each") {
  Tally tally;
  for (const Row& row : table("bands.csv")) {
    const auto count = static_cast<std::size_t>(whole(row[1]));
    const Length start = Length::from_pt(real(row[2]));
    const Length stop = Length::from_pt(real(row[3]));
    std::vector<double> starts;
    bool same_width = true;
    if (row[0] == "band") {
      const BandPadding padding{real(row[4]), real(row[5]), real(row[6])};
      for (const Band& band : band_scale(count, start, stop, padding)) {
        starts.push_back(band.start.pt());
        same_width = same_width && band.size.pt() == real(row[7]);
      }
    } else {
      for (const Length point : point_scale(count, start, stop, real(row[5]), real(row[6]))) {
        starts.push_back(point.pt());
      }
    }
    const bool holds = same_width && starts.size() == count && starts.front() == real(row[8]) &&
                       hash(starts) == row[9];
    tally.add(holds, row, std::to_string(starts.front()));
  }
  tally.check(2'000);
}

TEST_CASE("stacks are d3's in 1,000 random columns") {
  Tally tally;
  for (const Row& row : table("stacks.csv")) {
    std::vector<std::optional<Decimal>> parts;
    for (const std::string& literal : split(row[1], ' ')) parts.push_back(number(literal));
    const StackOffset offset = row[0] == "none"        ? StackOffset::none
                               : row[0] == "diverging" ? StackOffset::diverging
                                                       : StackOffset::expand;
    std::vector<double> ends;
    for (const auto& part : stack(parts, offset)) {
      ends.push_back(part.value().from);
      ends.push_back(part.value().to);
    }
    const bool holds = ends.size() == parts.size() * 2 && ends[ends.size() - 2] == real(row[2]) &&
                       ends.back() == real(row[3]) && hash(ends) == row[4];
    tally.add(holds, row, std::to_string(ends.back()));
  }
  tally.check(1'000);
}
