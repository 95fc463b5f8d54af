#pragma once

#include "base/lang.hpp"
#include "format/period.hpp"

#include <string>

namespace hopbao::format {

/// Days since 1 January 1970 in the Gregorian calendar, negative before. After Howard Hinnant,
/// "chrono-compatible low-level date algorithms" (2013), `days_from_civil`.
int day_number(const Date& date);

/// A day `months` after the first of `year`'s January, which may be negative: the first of a
/// month.
Date first_of_month(int year, int months);

/// A period as a label on an axis: "T1", "Quý I", "6T", "9T", "2023" (en: "Jan", "Q1", "H1", "9M",
/// "2023"); the second half is "6T cuối" ("H2"), a day its date. "" for an unstated one.
std::string axis_label(const Period& period, Lang lang);
/// The same with its year: "T1/2023", "Quý I/2023", "6T/2023", "6T cuối/2023" ("Jan 2023", "Q1
/// 2023", "H1 2023", "9M 2023").
std::string axis_label_with_year(const Period& period, Lang lang);

}  // namespace hopbao::format
