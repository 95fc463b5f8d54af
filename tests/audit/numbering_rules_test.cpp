#include "audit/numbering_rules.hpp"

#include "audit/fixtures.hpp"

#include <catch2/catch.hpp>

using namespace hopbao;
using audit::count_by_pattern;
using document::Part;
using document::Role;

static constexpr std::string_view kLetters = "abcdđeghiklmnopqrstuvxy";

TEST_CASE("a heading's number is read by the pattern of its level") {
  CHECK(count_by_pattern("IV.", "I.", kLetters) == 4);
  CHECK(count_by_pattern("12.", "1.", kLetters) == 12);
  CHECK(count_by_pattern("đ)", "a)", kLetters) == 5);
  CHECK(count_by_pattern("1.3.2.", "1.1.1.", kLetters) == 2);
  CHECK(count_by_pattern("f)", "a)", kLetters) == 0);
  CHECK_FALSE(count_by_pattern("1.", "I.", kLetters));
  CHECK_FALSE(count_by_pattern("I", "I.", kLetters));
  CHECK_FALSE(count_by_pattern("01.", "1.", kLetters));
  CHECK_FALSE(count_by_pattern("1.3.2.", "1.1.", kLetters));
}

/// Lines of a page, a paragraph each.
static audit::PageMarks lines_of(test::Audit& audit,
                                 const std::vector<std::pair<Part, std::string>>& texts) {
  audit::PageMarks marks;
  for (const auto& [part, text] : texts) {
    audit::LineMark line;
    line.kind = audit::LineMark::Kind::text;
    line.part = part;
    line.text = text;
    line.element = audit.structure.add(audit.structure.root(), Role::paragraph, part);
    line.block = line.element;
    marks.lines.push_back(line);
  }
  return marks;
}

static test::Numbers broken_by(const std::vector<std::pair<Part, std::string>>& texts) {
  test::Audit audit;
  audit::NumberingRules rules(audit.context);
  rules.page(lines_of(audit, texts));
  return audit.broken();
}

TEST_CASE("rule 15: headings in the decree's scheme and in the decimal one are sound") {
  CHECK(broken_by({{Part::heading_1, "I. MỘT"},
                   {Part::heading_2, "1. Một"},
                   {Part::heading_3, "a) Một"},
                   {Part::heading_3, "b) Hai"},
                   {Part::heading_2, "2. Hai"},
                   {Part::heading_3, "a) Một"},
                   {Part::heading_1, "II. HAI"}})
            .empty());
  CHECK(broken_by({{Part::heading_1, "1. Một"},
                   {Part::heading_2, "1.1. Một"},
                   {Part::heading_2, "1.2. Hai"},
                   {Part::heading_1, "2. Hai"}})
            .empty());
}

TEST_CASE("rule 15: a gap, a repeated number, a skipped level and two schemes in one are found") {
  CHECK(broken_by({{Part::heading_1, "I. MỘT"}, {Part::heading_1, "III. BA"}}) ==
        test::Numbers{"15"});
  CHECK(broken_by({{Part::heading_1, "I. MỘT"}, {Part::heading_1, "I. MỘT"}}) ==
        test::Numbers{"15"});
  CHECK(broken_by({{Part::heading_1, "I. MỘT"}, {Part::heading_3, "a) Một"}}) ==
        test::Numbers{"15"});
  CHECK(broken_by({{Part::heading_1, "I. MỘT"}, {Part::heading_2, "1.1. Một"}}) ==
        test::Numbers{"15"});
}

TEST_CASE("rule 15: lettered points go a, b, c, d, đ, e, g") {
  const auto points = [](const std::string& letters) {
    std::vector<std::pair<Part, std::string>> texts;
    std::string letter;
    for (const char c : letters) {
      if (c != ' ') {
        letter += c;
        continue;
      }
      texts.emplace_back(Part::body, letter + ") Điểm");
      letter.clear();
    }
    return broken_by(texts);
  };
  CHECK(points("a b c d đ e g h i k ").empty());
  CHECK(points("a b a b ").empty());
  CHECK(points("a b c d e ") == test::Numbers{"15"});
  CHECK(points("a b c d đ e f ") == test::Numbers{"15"});
  CHECK(points("b ") == test::Numbers{"15"});
}
