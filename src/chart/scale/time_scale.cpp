#include "chart/scale/time_scale.hpp"

#include "base/invariant.hpp"
#include "chart/ticks.hpp"
#include "format/calendar.hpp"

#include <cmath>

namespace hopbao::chart {

namespace {

using format::Date;

int days_in(const TimeDomain& domain) {
  const int days = format::day_number(domain.stop) - format::day_number(domain.start);
  invariant(days >= 0, "time does not run backwards");
  return days;
}

int months_of(const CalendarStep& step) {
  switch (step.unit) {
    case CalendarStep::Unit::month:
      return 1;
    case CalendarStep::Unit::quarter:
      return 3;
    case CalendarStep::Unit::half:
      return 6;
    case CalendarStep::Unit::year:
      return 12 * step.years;
  }
  return 1;
}

/// Months from the year nought to the beginning of the period that `day` lies in.
int floor_month(const Date& day, const CalendarStep& step) {
  const int month = day.year * 12 + day.month - 1;
  return month - month % months_of(step);
}

/// The same for the first beginning that is not before `day`.
int ceil_month(const Date& day, const CalendarStep& step) {
  const int floor = floor_month(day, step);
  return format::first_of_month(0, floor) == day ? floor : floor + months_of(step);
}

format::Period period_at(const Date& tick, const CalendarStep& step) {
  using Kind = format::Period::Kind;
  switch (step.unit) {
    case CalendarStep::Unit::month:
      return {Kind::month, tick.year, tick.month, {}};
    case CalendarStep::Unit::quarter:
      return {Kind::quarter, tick.year, (tick.month + 2) / 3, {}};
    case CalendarStep::Unit::half:
      return {Kind::half, tick.year, (tick.month + 5) / 6, {}};
    case CalendarStep::Unit::year:
      return {Kind::year, tick.year, 0, {}};
  }
  return {};
}

}  // namespace

Length TimeScale::operator()(const Date& day) const {
  const int days = days_in(domain);
  if (days == 0) return range_start;
  const int at = format::day_number(day) - format::day_number(domain.start);
  return range_start + (range_stop - range_start) * (static_cast<double>(at) / days);
}

CalendarStep calendar_step(const TimeDomain& domain, int count) {
  using Unit = CalendarStep::Unit;
  invariant(count > 0, "a number of ticks");
  constexpr double kMonth = 30;
  constexpr double kYear = 365;
  const double wanted = static_cast<double>(days_in(domain)) / count;
  if (wanted >= kYear) {
    const Step step = round_step(days_in(domain) / kYear, count);
    int years = step.factor;
    for (int i = 0; i < step.power; ++i) years *= 10;
    return {Unit::year, years};
  }
  // Of two units the one whose length has the smaller ratio to the one wanted.
  if (wanted >= 3 * kMonth)
    return {wanted / (3 * kMonth) < kYear / wanted ? Unit::quarter : Unit::year};
  return {wanted / kMonth < 3 * kMonth / wanted ? Unit::month : Unit::quarter};
}

std::vector<Date> time_ticks(const TimeDomain& domain, const CalendarStep& step) {
  std::vector<Date> ticks;
  for (int month = ceil_month(domain.start, step);; month += months_of(step)) {
    const Date tick = format::first_of_month(0, month);
    if (tick > domain.stop) return ticks;
    ticks.push_back(tick);
  }
}

TimeDomain time_nice(const TimeDomain& domain, const CalendarStep& step) {
  return {format::first_of_month(0, floor_month(domain.start, step)),
          format::first_of_month(0, ceil_month(domain.stop, step))};
}

std::vector<TimeLabel> time_labels(const std::vector<Date>& ticks, const CalendarStep& step,
                                   Lang lang) {
  std::vector<TimeLabel> labels;
  for (std::size_t i = 0; i < ticks.size(); ++i) {
    const bool new_year = i == 0 || ticks[i - 1].year != ticks[i].year;
    TimeLabel label{format::axis_label(period_at(ticks[i], step), lang), ""};
    if (step.unit != CalendarStep::Unit::year && new_year)
      label.year = std::to_string(ticks[i].year);
    labels.push_back(std::move(label));
  }
  return labels;
}

}  // namespace hopbao::chart
