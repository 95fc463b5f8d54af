#include "format/calendar.hpp"

#include <array>
#include <cstddef>
#include <string_view>

namespace hopbao::format {

int day_number(const Date& date) {
  // Years begin in March, so that the leap day is the last one; four hundred of them always have
  // the same number of days. Years 1..9999: no era is negative.
  constexpr int kDaysOfEra = 146097;
  constexpr int kDaysToEpoch = 719468;
  const int year = date.month <= 2 ? date.year - 1 : date.year;
  const int month = date.month <= 2 ? date.month + 9 : date.month - 3;
  const int era = year / 400;
  const int year_of_era = year - era * 400;
  const int day_of_year = (153 * month + 2) / 5 + date.day - 1;
  const int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return era * kDaysOfEra + day_of_era - kDaysToEpoch;
}

Date first_of_month(int year, int months) {
  const int index = year * 12 + months;
  return {index / 12, index % 12 + 1, 1};
}

static std::string vi_label(const Period& period) {
  static constexpr std::array<std::string_view, 4> kRoman = {"I", "II", "III", "IV"};
  switch (period.kind) {
    case Period::Kind::unstated:
      return "";
    case Period::Kind::year:
      return std::to_string(period.year);
    case Period::Kind::half:
      return period.part == 1 ? "6T" : "6T cuối";
    case Period::Kind::quarter:
      return "Quý " + std::string(kRoman[static_cast<std::size_t>(period.part - 1)]);
    case Period::Kind::month:
      return "T" + std::to_string(period.part);
    case Period::Kind::months:
      return std::to_string(period.part) + "T";
    case Period::Kind::as_of:
      return short_date(period.date, Lang::vi);
  }
  return "";
}

static std::string en_label(const Period& period) {
  static constexpr std::array<std::string_view, 12> kMonths = {
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  switch (period.kind) {
    case Period::Kind::unstated:
      return "";
    case Period::Kind::year:
      return std::to_string(period.year);
    case Period::Kind::half:
      return "H" + std::to_string(period.part);
    case Period::Kind::quarter:
      return "Q" + std::to_string(period.part);
    case Period::Kind::month:
      return std::string(kMonths[static_cast<std::size_t>(period.part - 1)]);
    case Period::Kind::months:
      return std::to_string(period.part) + "M";
    case Period::Kind::as_of:
      return short_date(period.date, Lang::en);
  }
  return "";
}

std::string axis_label(const Period& period, Lang lang) {
  return lang == Lang::vi ? vi_label(period) : en_label(period);
}

std::string axis_label_with_year(const Period& period, Lang lang) {
  using Kind = Period::Kind;
  const std::string label = axis_label(period, lang);
  if (period.kind == Kind::unstated || period.kind == Kind::year || period.kind == Kind::as_of) {
    return label;
  }
  return label + (lang == Lang::vi ? '/' : ' ') + std::to_string(period.year);
}

}  // namespace hopbao::format
