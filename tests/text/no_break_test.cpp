#include "text/no_break.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

namespace hopbao::text {

/// The text with `~` for each space that must not break.
static std::string marked(std::string_view text, Lang lang) {
  const std::vector<SpaceBreak> glued = no_break_spaces(text, lang);
  REQUIRE(glued.size() == text.size());
  std::string result(text);
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (glued[i] == SpaceBreak::free) continue;
    CHECK(text[i] == ' ');
    result[i] = '~';
  }
  return result;
}

static void check_lines(std::initializer_list<std::string_view> lines, Lang lang) {
  for (const std::string_view expected : lines) {
    std::string plain(expected);
    for (char& c : plain) c = c == '~' ? ' ' : c;
    CHECK(marked(plain, lang) == expected);
  }
}

/// The text with `~` and `^` as no_break.cases has them.
static std::string marked_by_kind(std::string_view text, Lang lang) {
  const std::vector<SpaceBreak> glued = no_break_spaces(text, lang);
  std::string result(text);
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (glued[i] == SpaceBreak::never) result[i] = '~';
    if (glued[i] == SpaceBreak::reluctant) result[i] = '^';
  }
  return result;
}

TEST_CASE("every line of no_break.cases is glued as it says") {
  std::ifstream in(std::filesystem::path(HOPBAO_SOURCE_DIR) / "tests/text/no_break.cases");
  REQUIRE(in);
  int cases = 0;
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line.starts_with("# ")) continue;
    REQUIRE(line.size() > 4);
    const std::string expected = line.substr(4);
    std::string plain = expected;
    std::ranges::replace_if(
        plain, [](char c) { return c == '~' || c == '^'; }, ' ');
    CHECK(marked_by_kind(plain, line.starts_with("vi") ? Lang::vi : Lang::en) == expected);
    ++cases;
  }
  CHECK(cases > 40);
}

TEST_CASE("numbers keep their units") {
  check_lines(
      {
          "ước 14.245~tỷ~đồng, đạt 52,97% kế hoạch",
          "xuất khẩu 470~triệu~USD trong kỳ",
          "đạt 52,97~% kế hoạch",
          "gồm 11~xã đạt chuẩn, 5~xã nâng cao và 02~xã kiểu mẫu",
          "đã có 05~cụm công nghiệp",
          "thành lập mới 258~doanh nghiệp",
          "18~hợp tác xã, 02~liên hiệp hợp tác xã",
          "đóng góp 0,83~điểm~phần~trăm vào mức tăng",
          "tăng 2,58~điểm so với năm trước",
          "đón 1,2~triệu~lượt~khách du lịch",
          "trồng 162,63~ha rừng, 5~tấn thóc",
          "thu 5~nghìn~tỷ~đồng",
          "cài đặt 624.405~tài khoản cho 3~triệu~người",
          "giảm 1,04% (-162,63~ha) so với cùng kỳ",
          "từ 2.000~- 3.000~tỷ~đồng",
          "thu nhập 5~triệu~đồng/người",
          "6~tháng đầu năm~2023",
          "tăng 5.000~đô~la~Mỹ",
          "1.723~thủ tục hành chính",
          "áp suất −5~°C",
      },
      Lang::vi);
}

TEST_CASE("a number that ends its clause takes no unit") {
  check_lines(
      {
          "là 14.245, tỷ lệ cao",
          "đạt 5; xã nào cũng có",
          "đạt 45% kế hoạch năm",
          "tăng 17,3% so với cùng kỳ",
          "là 11 (xã đạt chuẩn)",
      },
      Lang::vi);
}

TEST_CASE("labels keep their numbers") {
  check_lines(
      {
          "trong quý~II và Quý~II/2023",
          "QUÝ~II năm~2023",
          "ngày~07~tháng~7 năm~2023",
          "ngày~07/7/2023 và tháng~6, năm~2023",
          "so với tháng~12/2022",
          "theo điểm~a khoản~2 Điều~5 của Luật",
          "điểm~đ khoản~1",
          "xem Biểu~1 và Biểu~đồ~2",
          "kèm theo Phụ~lục~I",
          "Nghị quyết số~01/NQ-CP",
          "Số:~05/BC-UBND",
          "Nghị định số~30/2020/NĐ-CP ngày~05~tháng~3 năm~2020",
          "lần thứ~XVII (nhiệm kỳ 2020~- 2025)",
          "Chương~II, Mục~3",
          "Hình~3. Tăng trưởng",
      },
      Lang::vi);
}

TEST_CASE("what only looks like a label is left alone") {
  check_lines(
      {
          "một số mặt hàng",
          "tổng số, 5~nhóm lớn",
          "năm nay và quý trước",
          "điểm sáng của tỉnh",
          "bản đồ 2",
          "lục I",
          "cuối năm, 2023 là",
          "trong khoản, 2 mục",
      },
      Lang::vi);
}

TEST_CASE("a spaced hyphen never opens a line") {
  check_lines(
      {
          "kinh tế~- xã hội",
          "Độc lập~- Tự do~- Hạnh phúc",
          "giai đoạn 2021~– 2030",
          "-~Lưu: VT, KT.",
          "Nơi nhận:\n-~Các cơ quan báo chí;\n-~Lưu: VT.",
      },
      Lang::vi);
  check_lines({"growth~– the highest in years"}, Lang::en);
}

TEST_CASE("abbreviations with a point are not left at a line's end") {
  check_lines(
      {
          "TM.~ỦY BAN NHÂN DÂN",
          "KT.~CHỦ TỊCH",
          "TUQ.~CHỦ TỊCH",
          "TP.~Lạng Sơn",
          "theo UBND. Trong kỳ",
      },
      Lang::vi);
  check_lines({"Mr.~Nguyen met J.~Smith, e.g.~twice", "in the GDP. The rate"}, Lang::en);
}

TEST_CASE("marks of notes and percent signs stay behind what they belong to") {
  check_lines({"so với cùng kỳ~[1] và", "theo giá hiện hành~(*) năm"}, Lang::vi);
}

TEST_CASE("English numbers, dates and labels") {
  check_lines(
      {
          "an estimated 14,245~billion~dong, 52.97% of the plan",
          "an estimated VND~14,245~billion in the period",
          "USD~470~million",
          "on 7~July 2023 in Lang Son",
          "in July~2023 and June",
          "Q2~2023 and H1~2023",
          "see Table~1, Figure~2 and No.~5",
          "up 0.83~percentage points",
          "11~communes and 258~enterprises",
          "Article~5, point~a",
          "they may meet 5~times",
          "in 2023 the number",
      },
      Lang::en);
}

TEST_CASE("no-break spaces in the text are separators and are not marked") {
  CHECK(marked("14.245\u00A0tỷ đồng", Lang::vi) == "14.245\u00A0tỷ~đồng");
  CHECK(marked("", Lang::vi).empty());
  CHECK(marked("   ", Lang::vi) == "   ");
  CHECK(marked("5  xã", Lang::vi) == "5~~xã");
}

}  // namespace hopbao::text
