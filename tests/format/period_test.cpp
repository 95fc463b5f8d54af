#include "format/period.hpp"

#include <catch2/catch.hpp>

#include <string>

namespace format = hopbao::format;
using format::Date;
using format::Period;
using hopbao::Lang;

TEST_CASE("days below ten and the months 1 and 2 are padded as the decree says") {
  CHECK(format::long_date({2023, 7, 7}, Lang::vi) == "ngày 07 tháng 7 năm 2023");
  CHECK(format::long_date({2023, 1, 31}, Lang::vi) == "ngày 31 tháng 01 năm 2023");
  CHECK(format::long_date({2024, 2, 29}, Lang::vi) == "ngày 29 tháng 02 năm 2024");
  CHECK(format::long_date({2023, 10, 3}, Lang::vi) == "ngày 03 tháng 10 năm 2023");
  CHECK(format::short_date({2023, 7, 7}, Lang::vi) == "07/7/2023");
  CHECK(format::short_date({2023, 1, 6}, Lang::vi) == "06/01/2023");
  CHECK(format::short_date({2023, 6, 20}, Lang::vi) == "20/6/2023");
}

TEST_CASE("English dates have no padding") {
  CHECK(format::long_date({2023, 7, 7}, Lang::en) == "7 July 2023");
  CHECK(format::short_date({2023, 12, 31}, Lang::en) == "31 December 2023");
  CHECK(format::short_date({2023, 1, 1}, Lang::en) == "1 January 2023");
}

TEST_CASE("a date is a day of the calendar") {
  CHECK(format::valid({2023, 2, 28}));
  CHECK(format::valid({2024, 2, 29}));
  CHECK(format::valid({2000, 2, 29}));
  CHECK_FALSE(format::valid({2023, 2, 29}));
  CHECK_FALSE(format::valid({1900, 2, 29}));
  CHECK_FALSE(format::valid({2023, 4, 31}));
  CHECK_FALSE(format::valid({2023, 0, 1}));
  CHECK_FALSE(format::valid({2023, 13, 1}));
  CHECK_FALSE(format::valid({2023, 1, 0}));
  CHECK_FALSE(format::valid({0, 1, 1}));
}

TEST_CASE("ISO dates are read, other forms are not") {
  CHECK(format::parse_iso_date("2023-07-07") == Date{2023, 7, 7});
  for (const char* text :
       {"", "2023-7-7", "07/7/2023", "2023-07-32", "2023-02-29", "2023-07-07T08:00", "2023/07/07",
        "20230707", "-023-07-07", "2023-+7-07"}) {
    INFO(text);
    CHECK_FALSE(format::parse_iso_date(text));
  }
}

TEST_CASE("periods are read and named in both languages") {
  struct Case {
    std::string_view text;
    std::string_view vi;
    std::string_view en;
  };
  for (const auto& [text, vi, en] : {
           Case{"?", "", ""},
           Case{"2023", "năm 2023", "2023"},
           Case{"2023-H1", "6 tháng đầu năm 2023", "first half of 2023"},
           Case{"2023-H2", "6 tháng cuối năm 2023", "second half of 2023"},
           Case{"2023-Q1", "quý I/2023", "first quarter of 2023"},
           Case{"2023-Q2", "quý II/2023", "second quarter of 2023"},
           Case{"2023-Q3", "quý III/2023", "third quarter of 2023"},
           Case{"2023-Q4", "quý IV/2023", "fourth quarter of 2023"},
           Case{"2023-M06", "tháng 6 năm 2023", "June 2023"},
           Case{"2023-M01", "tháng 01 năm 2023", "January 2023"},
           Case{"2023-M12", "tháng 12 năm 2023", "December 2023"},
           Case{"2023-9M", "9 tháng đầu năm 2023", "first nine months of 2023"},
           Case{"2023-11M", "11 tháng đầu năm 2023", "first eleven months of 2023"},
           Case{"2023-12M", "12 tháng năm 2023", "twelve months of 2023"},
           Case{"2023-1M", "tháng đầu năm 2023", "first month of 2023"},
       }) {
    INFO(text);
    const auto period = format::parse_period(text);
    REQUIRE(period);
    CHECK(format::period_name(*period, Lang::vi) == vi);
    CHECK(format::period_name(*period, Lang::en) == en);
  }
}

TEST_CASE("a day that a stock is counted on is named") {
  const Period period{Period::Kind::as_of, 2023, 0, {2023, 6, 30}};
  CHECK(format::period_name(period, Lang::vi) == "đến ngày 30 tháng 6 năm 2023");
  CHECK(format::period_name(period, Lang::en) == "as of 30 June 2023");
}

TEST_CASE("a period knows its kind and its part") {
  CHECK(format::parse_period("2023-Q2") == Period{Period::Kind::quarter, 2023, 2, {}});
  CHECK(format::parse_period("2023-M06") == Period{Period::Kind::month, 2023, 6, {}});
  CHECK(format::parse_period("2023-9M") == Period{Period::Kind::months, 2023, 9, {}});
  CHECK(format::parse_period("?") == Period{});
}

TEST_CASE("what is no period is refused") {
  for (const char* text : {"",         "23",      "202",      "20233",    "2023-",       "2023-H0",
                           "2023-H3",  "2023-Q0", "2023-Q5",  "2023-M0",  "2023-M6",     "2023-M13",
                           "2023-M00", "2023-0M", "2023-13M", "2023-09M", "2023-M",      "2023-Q",
                           "2023Q2",   "2023-q2", "2023 ",    "0023",     "quý II/2023", "??"}) {
    INFO(text);
    CHECK_FALSE(format::parse_period(text));
  }
}

TEST_CASE("a period's code reads back as the same period") {
  using namespace hopbao::format;
  for (const char* code :
       {"2023", "2023-H1", "2023-H2", "2023-Q4", "2023-M06", "2023-M12", "2023-9M", "?"}) {
    const auto period = parse_period(code);
    REQUIRE(period.has_value());
    CHECK(period_code(*period) == code);
  }
}
