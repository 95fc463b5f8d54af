#include "layout/table/row_breaks.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace hopbao;
using layout::BreakAppeal;
using layout::table::row_appeals;
using layout::table::RowBreak;
using layout::table::RowJoin;
using Kind = document::Row::Kind;

/// Rows by letter: b body, t total, g group, j body joined with the next, J the same, too tall for
/// a page.
static std::vector<RowBreak> rows(const std::string& letters) {
  std::vector<RowBreak> made;
  for (const char letter : letters) {
    RowBreak row;
    if (letter == 'g') row.kind = Kind::group;
    if (letter == 't') row.kind = Kind::total;
    if (letter == 'j') row.join = RowJoin::joined;
    if (letter == 'J') row.join = RowJoin::too_tall;
    made.push_back(row);
  }
  return made;
}

/// Appeals by sign: x forbidden, - poor, + fair, * good.
static std::string appeals(const std::string& letters, bool taller_than_page = false) {
  std::string signs;
  for (const BreakAppeal appeal : row_appeals(rows(letters), taller_than_page)) {
    signs += "x-+*"[static_cast<int>(appeal)];
  }
  return signs;
}

TEST_CASE("a table under twelve rows is not split") {
  CHECK(appeals("bbbbbbbbbbb") == "xxxxxxxxxx*");
  CHECK(appeals("b") == "*");
  CHECK(appeals("") == "");
}

TEST_CASE("a longer table keeps three rows on either page") {
  CHECK(appeals("bbbbbbbbbbbb") == "xx+++++++xx*");
  CHECK(appeals("bbbbbbbbbbbt") == "xx+++++++xx*");
}

TEST_CASE("a short table taller than its page is split, poorly") {
  CHECK(appeals("bbbbbbb", true) == "xx--xx*");
  CHECK(appeals("bbbb", true) == "xxx*");
}

TEST_CASE("a long table taller than its page is split as any other") {
  CHECK(appeals("bbbbbbbbbbbb", true) == "xx+++++++xx*");
}

TEST_CASE("a group row is never last on a page, and pages rather end before it") {
  CHECK(appeals("gbbbbgbbbbbb") == "xxx+*xx++xx*");
}

TEST_CASE("group rows do not count among the three") {
  CHECK(appeals("gbgbgbbbbbbbb") == "xxxxxx++++xx*");
}

TEST_CASE("a group's head keeps two of its rows, or the only one that it has") {
  CHECK(appeals("bbbbbgbbbbbb") == "xx++*xx++xx*");
  CHECK(appeals("bbbbgbgbbbbbb") == "xx+*x*xx++xx*");
}

TEST_CASE("a total keeps two of the rows that it sums up, or its group whole") {
  CHECK(appeals("bbbbbbtbbbbbb") == "xx++xx++++xx*");
  CHECK(appeals("bbbbbgbtbbbbb") == "xx++*xx+++xx*");
  CHECK(appeals("bbbbbbttbbbbb") == "xx++xxx+++xx*");
}

TEST_CASE("joined rows are not parted unless no page can hold them") {
  CHECK(appeals("bbbbjjbbbbbb") == "xx++xx+++xx*");
  CHECK(appeals("bbbbJJbbbbbb") == "xx++--+++xx*");
}
