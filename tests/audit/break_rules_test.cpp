#include "audit/break_rules.hpp"

#include "audit/made_page.hpp"

#include <catch2/catch.hpp>

using namespace hopbao;
using document::Part;
using document::Role;
using test::Numbers;

namespace {

/// Two pages, put together by a test.
struct Pages {
  test::Audit audit;
  test::MadePage first{audit};
  test::MadePage second{audit};

  Numbers broken() {
    audit::BreakRules rules(audit.context);
    rules.page(first.marks(1));
    rules.page(second.marks(2));
    return audit.broken();
  }
};

const std::string kText = "Sức mua phục hồi";

void lines(test::MadePage& page, document::StructId element, int count, double y) {
  for (int i = 0; i < count; ++i) page.line(element, kText, 30, y + 7 * i);
}

/// Lines of a paragraph on the first page, and on the second.
Numbers divided(int above, int below) {
  Pages pages;
  const auto element =
      pages.audit.structure.add(pages.audit.structure.root(), Role::paragraph, Part::body);
  lines(pages.first, element, above, 240);
  lines(pages.second, element, below, 30);
  return pages.broken();
}

/// Lines under a heading at the foot, and whether their paragraph goes on.
Numbers under_heading(int under, bool goes_on) {
  Pages pages;
  pages.first.paragraph(Part::heading_2, "1. Thương mại", 40, 250);
  const auto element =
      pages.audit.structure.add(pages.audit.structure.root(), Role::paragraph, Part::body);
  lines(pages.first, element, under, 258);
  if (goes_on) lines(pages.second, element, 2, 30);
  return pages.broken();
}

/// A table whose second row stands on page 2, or whose first goes on there.
Numbers table(bool row_cut, bool head_repeated) {
  Pages pages;
  auto& tree = pages.audit.structure;
  const auto table = tree.add(tree.root(), Role::table);
  tree.add(table, Role::table_head);
  const auto body = tree.add(table, Role::table_body);
  const auto row = tree.add(body, Role::table_row);
  const auto other = tree.add(body, Role::table_row);
  pages.first.line(tree.add(row, Role::data_cell), "12", 40, 250);
  if (head_repeated) pages.second.artifact(Part::repeated_head, "Chỉ tiêu", 40, 30);
  pages.second.line(tree.add(row_cut ? row : other, Role::data_cell), "14", 40, 40);
  return pages.broken();
}

}  // namespace

TEST_CASE("rule 19: no line of a paragraph stands alone at the foot or head of a page") {
  CHECK(divided(2, 2).empty());
  CHECK(divided(3, 0).empty());
  CHECK(divided(1, 3) == Numbers{"19"});
  CHECK(divided(3, 1) == Numbers{"19"});
}

TEST_CASE("rule 19: a heading has two lines under it, or a whole paragraph of one") {
  CHECK(under_heading(2, true).empty());
  CHECK(under_heading(1, false).empty());
  CHECK(under_heading(0, false) == Numbers{"19"});
  CHECK(under_heading(1, true) == Numbers{"19", "19"});  // the line stands alone as well
}

TEST_CASE("rule 19: rows stay whole and the head comes again") {
  CHECK(table(false, true).empty());
  CHECK(table(true, true) == Numbers{"19"});
  CHECK(table(false, false) == Numbers{"19"});
}

TEST_CASE("rule 19: a row that no page holds may be parted") {
  const auto parted = [](int above, int below) {
    Pages pages;
    auto& tree = pages.audit.structure;
    const auto body = tree.add(tree.add(tree.root(), Role::table), Role::table_body);
    const auto cell = tree.add(tree.add(body, Role::table_row), Role::data_cell);
    lines(pages.first, cell, above, 40);
    lines(pages.second, cell, below, 30);
    return pages.broken();
  };
  // A page has room for 38 lines of 19 pt, fewer of 7 mm.
  CHECK(parted(10, 10) == Numbers{"19"});
  CHECK(parted(30, 20).empty());
}
