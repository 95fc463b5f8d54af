#pragma once

#include "base/lang.hpp"
#include "base/length.hpp"
#include "format/period.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace hopbao::chart {

/// A stretch of days; `start` is not after `stop`.
struct TimeDomain {
  format::Date start;
  format::Date stop;
};

/// Days to places, each day as long as every other. A domain of one day maps all to the range's
/// start. (Where values belong to whole periods, bands or points stand at even distances instead.)
struct TimeScale {
  TimeDomain domain;
  Length range_start;
  Length range_stop;

  Length operator()(const format::Date& day) const;
};

/// What the ticks of a time axis stand at: the beginnings of months, quarters, halves, or of every
/// so many years.
struct CalendarStep {
  enum class Unit : std::uint8_t { month, quarter, half, year };
  Unit unit = Unit::month;
  int years = 1;  ///< with Unit::year: those whose number is a multiple of it
  bool operator==(const CalendarStep&) const = default;
};

/// The step that gives about `count` (at least 1) ticks: month, quarter, year or 2, 5, 10 … years,
/// as d3-time's `utcTickInterval` chooses; never less than a month, and a half only where a chart
/// asks for it.
CalendarStep calendar_step(const TimeDomain& domain, int count);

/// The first days of the step's periods that lie within `domain`.
std::vector<format::Date> time_ticks(const TimeDomain& domain, const CalendarStep& step);

/// `domain` widened to first days of the step's periods.
TimeDomain time_nice(const TimeDomain& domain, const CalendarStep& step);

/// A tick's label, and the year to stand below it (where the year changes; "" elsewhere and on axes
/// of years).
struct TimeLabel {
  std::string period;
  std::string year;
  bool operator==(const TimeLabel&) const = default;
};

/// Labels of ticks in their order: "T1" over "2023", "T2", …; "Quý I" over "2023" (en: "Jan",
/// "Q1").
std::vector<TimeLabel> time_labels(const std::vector<format::Date>& ticks, const CalendarStep& step,
                                   Lang lang);

}  // namespace hopbao::chart
