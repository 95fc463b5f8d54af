#include "audit/text_patterns.hpp"

#include "audit/page_marks.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace hopbao;

static const std::string kRoom(audit::kBlank);

TEST_CASE("rule 9: a number line has a colon, a zero before 1 to 9 and a symbol without spaces") {
  for (const std::string right : {"05/BC-UBND", "15/BC-UBND", "120/QĐ-TTg", "01/TB-VP&TH"}) {
    INFO(right);
    CHECK(audit::is_number_line("Số: " + right, "Số: "));
  }
  for (const std::string wrong :
       {"Số: 5/BC-UBND", "Số 05/BC-UBND", "Số: 05/BC - UBND", "Số: 05-BC-UBND", "Số: 015/BC-UBND",
        "Số: 05/BC", "Số: 05/bc-UBND", "Số: 05/BC-", "Số: 00/BC-UBND", "Số: /BC-UBND", "Số: "}) {
    INFO(wrong);
    CHECK_FALSE(audit::is_number_line(wrong, "Số: "));
  }
}

TEST_CASE("rule 9: room for the registry's stamp counts as a number") {
  CHECK(audit::is_number_line("Số: " + kRoom + "/BC-UBND", "Số: "));
  CHECK(audit::is_number_line("Số: " + kRoom, "Số: "));
  CHECK_FALSE(audit::is_number_line("Số: " + kRoom + "BC-UBND", "Số: "));
}

TEST_CASE("rule 10: days below 10 and months 1 and 2 have a zero, months 3 to 9 have none") {
  for (const std::string right :
       {"Lạng Sơn, ngày 07 tháng 7 năm 2023", "Huế, ngày 15 tháng 02 năm 2024",
        "Hà Nội, ngày 31 tháng 12 năm 2023"}) {
    INFO(right);
    CHECK(audit::is_place_and_date(right));
  }
  for (const std::string wrong :
       {"Lạng Sơn, ngày 7 tháng 7 năm 2023", "Lạng Sơn, ngày 07 tháng 07 năm 2023",
        "Lạng Sơn, ngày 07 tháng 2 năm 2023", "Lạng Sơn ngày 07 tháng 7 năm 2023",
        "Lạng Sơn, ngày 31 tháng 6 năm 2023", "Lạng Sơn, ngày 29 tháng 02 năm 2023",
        "Lạng Sơn, ngày 07 tháng 7 năm 23", ", ngày 07 tháng 7 năm 2023", "Lạng Sơn"}) {
    INFO(wrong);
    CHECK_FALSE(audit::is_place_and_date(wrong));
  }
}

TEST_CASE("rule 10: a blank day counts as filled") {
  CHECK(audit::is_place_and_date("Lạng Sơn, ngày " + kRoom + " tháng 7 năm 2023"));
}

TEST_CASE("a letter with a bracket opens a point") {
  CHECK(audit::letter_label("đ) Bảo đảm nguồn cung") == "đ");
  CHECK(audit::letter_label("a) Thúc đẩy") == "a");
  CHECK_FALSE(audit::letter_label("ab) Thúc đẩy"));
  CHECK_FALSE(audit::letter_label("A) Thúc đẩy"));
  CHECK_FALSE(audit::letter_label("a)Thúc đẩy"));
  CHECK_FALSE(audit::letter_label(""));
}
