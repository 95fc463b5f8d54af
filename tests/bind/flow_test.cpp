#include "bind/bound.hpp"

#include <catch2/catch.hpp>

#include <sstream>
#include <string>

using namespace hopbao;

static const std::string kLayout = R"(
[fonts]
serif = "Tinos"
[page]
size = "A4"
[pages.ngang]
orientation = "landscape"
)";

/// Two sections and one annex.
static const std::string kSections = R"(
[[sections]]
id = "mot"
title.vi = "Một"
body.vi = '''
Xem mục [](section:hai), trang [](section:hai:page).
'''
[[sections]]
id = "hai"
title.vi = "Hai"
page = "ngang"
body.vi = '''
Chữ.
'''
[[sections]]
id = "ba"
title.vi = "Ba"
annex = true
body.vi = '''
Chữ.
'''
)";

static std::string flow(const std::string& items) {
  return kLayout + items;
}

/// The dump's lines that begin so, indentation and all.
static std::string lines_with(const Bound& bound, const std::string& word) {
  std::string found;
  std::istringstream dump(bound.dump());
  for (std::string line; std::getline(dump, line);) {
    if (line.find(word) != std::string::npos) found += line + "\n";
  }
  return found;
}

TEST_CASE("sections stand on the pages that they name, annexes last and counted anew") {
  const Bound bound = bind_files(flow("[[flow]]\nblock = \"sections\"\n"), kBriefing + kSections);
  CHECK(bound.messages().empty());
  CHECK(lines_with(bound, "  page ") == "  page ngang\n  page page from 1\n");
  CHECK(bound.document->pages.at(1).size.width.mm() == Approx(297));
}

TEST_CASE("annexes stand where the flow says") {
  const Bound bound =
      bind_files(flow("[[flow]]\nblock = \"annexes\"\n[[flow]]\nblock = \"sections\"\n"),
                 kBriefing + kSections);
  const std::string dump = bound.dump();
  CHECK(dump.find("Phụ lục") < dump.find("Xem mục"));
}

TEST_CASE("a reference prints a section's number, its title or an annex's name, or the page") {
  const Bound numbered =
      bind_files("[headings]\nnumbering = [\"I.\"]\n" + flow("[[flow]]\nblock = \"sections\"\n"),
                 kBriefing + kSections);
  CHECK(lines_with(numbered, "Xem mục").find("[II{layout number}](hai), trang [page of hai]") !=
        std::string::npos);
  CHECK(numbered.document->asks_page_numbers);
  const Bound plain = bind_files(flow("[[flow]]\nblock = \"sections\"\n"), kBriefing + kSections);
  CHECK(lines_with(plain, "Xem mục").find("[Hai{layout number}](hai)") != std::string::npos);
}

TEST_CASE("contents lead to every heading and close with its page") {
  const Bound bound =
      bind_files(flow("[[flow]]\nblock = \"contents\"\n[[flow]]\nblock = \"sections\"\n"),
                 kBriefing + kSections);
  CHECK(
      lines_with(bound, "(TOCI)") ==
      "  paragraph (TOCI) \"[Một](mot)[leader][page of mot]\"\n"
      "  paragraph (TOCI) \"[Hai](hai)[leader][page of hai]\"\n"
      "  paragraph (TOCI) \"[Phụ lục{layout number}](ba)[. ](ba)[Ba](ba)[leader][page of ba]\"\n");
}

TEST_CASE("lists of tables and charts print nothing where there are none") {
  const Bound bound =
      bind_files(flow("[[flow]]\nblock = \"list-of-tables\"\n[[flow]]\nblock = \"list-of-charts\"\n"
                      "[[flow]]\nblock = \"sections\"\n"),
                 kBriefing + kSections);
  CHECK(lines_with(bound, "TOCI").empty());
  CHECK(bound.dump().find("Danh mục") == std::string::npos);
}

TEST_CASE("text stands in columns, headings of the first level across them") {
  const Bound bound =
      bind_files(flow("[[flow]]\nblock = \"sections\"\ncolumns = 2\n"), kBriefing + kSections);
  const auto& columns = first_block<document::Columns>(bound);
  CHECK(columns.count == 2);
  CHECK(columns.blocks.size() == 1);
  CHECK(std::holds_alternative<document::Heading>(bound.document->blocks.front().data));
}

TEST_CASE("a page template that is not there is named with those that are") {
  const Bound bound =
      bind_files(flow("[[flow]]\nblock = \"sections\"\npage = \"doc\"\n"), kBriefing + kSections);
  REQUIRE(bound.messages().size() == 1);
  CHECK(bound.messages()[0].ends_with("unknown-value page doc page, ngang"));
}

TEST_CASE("running lines take fields by name, and an unknown one is reported") {
  const std::string line =
      "[[page.running]]\nplace = \"end\"\ntext = \"{section} {page}/{pages}\"\n";
  const Bound bound =
      bind_files(flow(line + "[[flow]]\nblock = \"sections\"\n"), kBriefing + kSections);
  CHECK(bound.messages().empty());
  const auto& running = bound.document->pages.at(0).running;
  REQUIRE(running.size() == 2);  // the page number is the first
  CHECK(running[1].place == document::RunningLine::Place::end);
  CHECK(running[1].text.content.size() == 5);
  CHECK(bound.document->asks_page_numbers);
  const Bound wrong =
      bind_files(flow("[[page.running]]\ntext = \"{trang}\"\n[[flow]]\nblock = \"sections\"\n"),
                 kBriefing + kSections);
  REQUIRE(wrong.messages().size() >= 1);
  CHECK(wrong.messages()[0].find("{trang}") != std::string::npos);
}

TEST_CASE("two annexes have Roman numbers, and headings in each are counted anew") {
  const std::string more = R"(
[[sections]]
id = "bon"
title.vi = "Bốn"
annex = true
body.vi = '''
# Mục

Chữ.
'''
)";
  const Bound bound = bind_files(
      "[headings]\nnumbering = [\"I.\", \"1.\"]\n" + flow("[[flow]]\nblock = \"sections\"\n"),
      kBriefing + kSections + more);
  const std::string headings = lines_with(bound, "heading 1");
  CHECK(headings.find("Phụ lục\u00A0I{layout number}") != std::string::npos);
  CHECK(headings.find("Phụ lục\u00A0II{layout number}") != std::string::npos);
  CHECK(headings.find("\"I. {layout number}Mục\"") != std::string::npos);
}
