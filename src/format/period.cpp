#include "format/period.hpp"

#include "format/number.hpp"

#include <algorithm>
#include <array>

namespace hopbao::format {

static constexpr std::array<std::string_view, 12> kEnglishMonths = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

static bool leap(int year) {
  return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

bool valid(const Date& date) {
  static constexpr std::array<int, 12> kDays = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (date.year < 1 || date.year > 9999 || date.month < 1 || date.month > 12) return false;
  const int days = kDays[static_cast<std::size_t>(date.month - 1)];
  return date.day >= 1 && date.day <= days + (date.month == 2 && leap(date.year) ? 1 : 0);
}

/// A whole number of nothing but digits; at most six of them.
static std::optional<int> digits(std::string_view text) {
  if (text.empty() || text.size() > 6) return std::nullopt;
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

std::optional<Date> parse_iso_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = digits(text.substr(0, 4));
  const auto month = digits(text.substr(5, 2));
  const auto day = digits(text.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  const Date date{*year, *month, *day};
  return valid(date) ? std::optional(date) : std::nullopt;
}

/// The decree pads days below ten and the months 1 and 2, so that no digit can be put in front.
static std::string padded(int value, int below) {
  return (value < below ? "0" : "") + std::to_string(value);
}
static std::string vi_day(const Date& date) {
  return padded(date.day, 10);
}
static std::string vi_month(int month) {
  return padded(month, 3);
}

static std::string english_month(int month) {
  return std::string(kEnglishMonths[static_cast<std::size_t>(month - 1)]);
}

std::string long_date(const Date& date, Lang lang) {
  if (lang == Lang::en) return short_date(date, lang);
  return "ngày " + vi_day(date) + " tháng " + vi_month(date.month) + " năm " +
         std::to_string(date.year);
}

std::string short_date(const Date& date, Lang lang) {
  if (lang == Lang::vi) {
    return vi_day(date) + '/' + vi_month(date.month) + '/' + std::to_string(date.year);
  }
  return std::to_string(date.day) + ' ' + english_month(date.month) + ' ' +
         std::to_string(date.year);
}

/// What follows the year: H1 · Q2 · M06 · 9M.
static std::optional<Period> parse_part(int year, std::string_view part) {
  const auto make = [&](Period::Kind kind, std::optional<int> value,
                        int last) -> std::optional<Period> {
    if (!value || *value < 1 || *value > last) return std::nullopt;
    return Period{kind, year, *value, {}};
  };
  if (part.size() == 2 && part[0] == 'H')
    return make(Period::Kind::half, digits(part.substr(1)), 2);
  if (part.size() == 2 && part[0] == 'Q') {
    return make(Period::Kind::quarter, digits(part.substr(1)), 4);
  }
  if (part.size() == 3 && part[0] == 'M')
    return make(Period::Kind::month, digits(part.substr(1)), 12);
  if (part.ends_with('M') && !part.starts_with('0')) {
    return make(Period::Kind::months, digits(part.substr(0, part.size() - 1)), 12);
  }
  return std::nullopt;
}

std::optional<Period> parse_period(std::string_view text) {
  if (text == "?") return Period{};
  if (text.size() < 4 || text[0] == '0') return std::nullopt;
  const auto year = digits(text.substr(0, 4));
  if (!year) return std::nullopt;
  if (text.size() == 4) return Period{Period::Kind::year, *year, 0, {}};
  if (text[4] != '-') return std::nullopt;
  return parse_part(*year, text.substr(5));
}

static std::string vi_period(const Period& period) {
  static constexpr std::array<std::string_view, 4> kRoman = {"I", "II", "III", "IV"};
  std::string year = std::to_string(period.year);
  switch (period.kind) {
    case Period::Kind::unstated:
      return "";
    case Period::Kind::year:
      return "năm " + year;
    case Period::Kind::half:
      return std::string(period.part == 1 ? "6 tháng đầu" : "6 tháng cuối") + " năm " + year;
    case Period::Kind::quarter:
      return "quý " + std::string(kRoman[static_cast<std::size_t>(period.part - 1)]) + '/' + year;
    case Period::Kind::month:
      return "tháng " + vi_month(period.part) + " năm " + year;
    case Period::Kind::months:
      // One month has no count, and twelve are not the beginning of a year but all of it.
      if (period.part == 1) return "tháng đầu năm " + year;
      return std::to_string(period.part) + (period.part == 12 ? " tháng năm " : " tháng đầu năm ") +
             year;
    case Period::Kind::as_of:
      return "đến " + long_date(period.date, Lang::vi);
  }
  return "";
}

static std::string english_months(int count) {
  if (count == 1) return "first month";
  const std::string words = number_in_words(Decimal(count), Lang::en).value_or("");
  return (count == 12 ? "" : "first ") + words + " months";
}

static std::string en_period(const Period& period) {
  static constexpr std::array<std::string_view, 4> kOrdinals = {"first", "second", "third",
                                                                "fourth"};
  std::string year = std::to_string(period.year);
  const auto ordinal = [&] {
    return std::string(kOrdinals[static_cast<std::size_t>(period.part - 1)]);
  };
  switch (period.kind) {
    case Period::Kind::unstated:
      return "";
    case Period::Kind::year:
      return year;
    case Period::Kind::half:
      return ordinal() + " half of " + year;
    case Period::Kind::quarter:
      return ordinal() + " quarter of " + year;
    case Period::Kind::month:
      return english_month(period.part) + ' ' + year;
    case Period::Kind::months:
      return english_months(period.part) + " of " + year;
    case Period::Kind::as_of:
      return "as of " + long_date(period.date, Lang::en);
  }
  return "";
}

std::string period_name(const Period& period, Lang lang) {
  return lang == Lang::vi ? vi_period(period) : en_period(period);
}

std::string iso_date(const Date& date) {
  std::string year = std::to_string(date.year);
  year.insert(0, 4 - std::min<std::size_t>(year.size(), 4), '0');
  return year + "-" + padded(date.month, 10) + "-" + padded(date.day, 10);
}

std::string period_code(const Period& period) {
  const std::string year = std::to_string(period.year);
  switch (period.kind) {
    case Period::Kind::unstated:
      return "?";
    case Period::Kind::year:
      return year;
    case Period::Kind::half:
      return year + "-H" + std::to_string(period.part);
    case Period::Kind::quarter:
      return year + "-Q" + std::to_string(period.part);
    case Period::Kind::month:
      return year + "-M" + padded(period.part, 10);
    case Period::Kind::months:
      return year + "-" + std::to_string(period.part) + "M";
    case Period::Kind::as_of:
      return iso_date(period.date);
  }
  return {};
}

}  // namespace hopbao::format
