#pragma once

#include "base/lang.hpp"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hopbao::format {

/// A calendar day. Valid days only (see `valid`).
struct Date {
  int year = 0;
  int month = 0;
  int day = 0;
  auto operator<=>(const Date&) const = default;
};

/// True for a day of the Gregorian calendar in the years 1..9999.
bool valid(const Date& date);
/// Reads "2023-07-07"; nothing for a day that does not exist.
std::optional<Date> parse_iso_date(std::string_view text);
/// The same, printed.
std::string iso_date(const Date& date);
/// "ngày 07 tháng 7 năm 2023" (days below 10 and months 1 and 2 padded: Decree 30/2020, Annex I);
/// "7 July 2023".
std::string long_date(const Date& date, Lang lang);
/// "07/7/2023"; "7 July 2023".
std::string short_date(const Date& date, Lang lang);

/// The time that a figure speaks of.
struct Period {
  enum class Kind : std::uint8_t { unstated, year, half, quarter, month, months, as_of };
  Kind kind = Kind::unstated;
  int year = 0;
  int part = 0;  ///< half 1..2, quarter 1..4, month 1..12, first 1..12 months
  Date date;     ///< as_of only
  auto operator<=>(const Period&) const = default;
};

/// Reads 2023 · 2023-H1 · 2023-Q2 · 2023-M06 · 2023-9M · "?" ; nothing else.
std::optional<Period> parse_period(std::string_view text);
/// "6 tháng đầu năm 2023", "quý II/2023", "tháng 6 năm 2023", "9 tháng đầu năm 2023", "năm 2023",
/// "đến ngày 30 tháng 6 năm 2023", "" for unstated; English: "first half of 2023", "second quarter
/// of 2023", … (2023-H2: "6 tháng cuối năm 2023"; 2023-12M: "12 tháng năm 2023".) `part` is within
/// its range.
std::string period_name(const Period& period, Lang lang);
/// How data files write it: "2023-H1", "2023-06-30" for a day, "?" for unstated. What parse_period
/// reads, but for days.
std::string period_code(const Period& period);

}  // namespace hopbao::format
