#include "format/calendar.hpp"

#include <catch2/catch.hpp>

using namespace hopbao::format;
using hopbao::Lang;

TEST_CASE("days are counted through leap years") {
  CHECK(day_number({1970, 1, 1}) == 0);
  CHECK(day_number({1969, 12, 31}) == -1);
  CHECK(day_number({2000, 3, 1}) - day_number({2000, 2, 28}) == 2);
  CHECK(day_number({1900, 3, 1}) - day_number({1900, 2, 28}) == 1);
  CHECK(day_number({2023, 7, 7}) == 19545);
  CHECK(day_number({1, 1, 1}) == -719162);
}

TEST_CASE("months are counted on past the year's end") {
  CHECK(first_of_month(2023, 0) == Date{2023, 1, 1});
  CHECK(first_of_month(2023, 14) == Date{2024, 3, 1});
  CHECK(first_of_month(2023, -1) == Date{2022, 12, 1});
}

TEST_CASE("periods have short labels for axes in both languages") {
  struct Case {
    const char* code;
    const char* vi;
    const char* vi_year;
    const char* en;
    const char* en_year;
  };
  const Case cases[] = {
      {"2023-M01", "T1", "T1/2023", "Jan", "Jan 2023"},
      {"2023-M12", "T12", "T12/2023", "Dec", "Dec 2023"},
      {"2023-Q1", "Quý I", "Quý I/2023", "Q1", "Q1 2023"},
      {"2023-Q4", "Quý IV", "Quý IV/2023", "Q4", "Q4 2023"},
      {"2023-H1", "6T", "6T/2023", "H1", "H1 2023"},
      {"2023-H2", "6T cuối", "6T cuối/2023", "H2", "H2 2023"},
      {"2023-9M", "9T", "9T/2023", "9M", "9M 2023"},
      {"2023", "2023", "2023", "2023", "2023"},
      {"?", "", "", "", ""},
  };
  for (const Case& c : cases) {
    const Period period = parse_period(c.code).value();
    CHECK(axis_label(period, Lang::vi) == c.vi);
    CHECK(axis_label_with_year(period, Lang::vi) == c.vi_year);
    CHECK(axis_label(period, Lang::en) == c.en);
    CHECK(axis_label_with_year(period, Lang::en) == c.en_year);
  }
  const Period day{Period::Kind::as_of, 2023, 0, {2023, 6, 30}};
  CHECK(axis_label_with_year(day, Lang::vi) == "30/6/2023");
}
