#include "audit/page_rules.hpp"

#include "audit/made_page.hpp"

#include <catch2/catch.hpp>

using namespace hopbao;
using document::Part;
using test::Numbers;

/// What page `number` breaks; `draw` puts it together.
template <class Draw>
static Numbers broken_by(std::size_t number, Draw draw) {
  test::Audit audit;
  test::MadePage page(audit);
  draw(page, audit);
  audit::PageRules(audit.context).page(page.marks(number));
  return audit.broken();
}

static void place_number(test::MadePage& page, const std::string& text, double middle = 110) {
  page.artifact(Part::page_number, text, middle - page.width(text) / 2, 12);
}

TEST_CASE("rule 1: paper is A4, and lies down for tables only") {
  const auto of_size = [](double width, double height, bool table) {
    return broken_by(1, [=](test::MadePage& page, test::Audit& audit) {
      page.page().frame.size = {Length::from_mm(width), Length::from_mm(height)};
      if (!table) return;
      const auto cell = audit.structure.add(audit.structure.root(), document::Role::data_cell);
      page.line(cell, "12", 40, 60);
    });
  };
  CHECK(of_size(210, 297, false).empty());
  CHECK(of_size(210.4, 296.6, false).empty());
  CHECK(of_size(211, 297, false) == Numbers{"1"});
  CHECK(of_size(148, 210, false) == Numbers{"1"});
  CHECK(of_size(297, 210, false) == Numbers{"1"});
  CHECK(of_size(297, 210, true).empty());
}

TEST_CASE("rule 2: margins lie within their ranges, ends included") {
  const auto with = [](Insets margin) {
    test::Audit audit;
    audit.margin = margin;
    audit::PageRules(audit.context).page(test::MadePage(audit).marks(1));
    return audit.broken();
  };
  const auto mm = [](double top, double right, double bottom, double left) {
    return Insets{Length::from_mm(top), Length::from_mm(right), Length::from_mm(bottom),
                  Length::from_mm(left)};
  };
  CHECK(with(mm(20, 15, 20, 30)).empty());
  CHECK(with(mm(25, 20, 25, 35)).empty());
  CHECK(with(mm(19, 15, 20, 30)) == Numbers{"2"});
  CHECK(with(mm(20, 21, 20, 30)) == Numbers{"2"});
  CHECK(with(mm(20, 20, 26, 30)) == Numbers{"2"});
  CHECK(with(mm(20, 20, 20, 29)) == Numbers{"2"});
}

TEST_CASE("rule 2: nothing but the page number stands in the top margin") {
  CHECK(broken_by(1, [](test::MadePage& page, test::Audit&) {
          page.artifact(Part::none, "Báo cáo", 100, 12);
        }) == Numbers{"2"});
  CHECK(broken_by(1, [](test::MadePage& page, test::Audit&) {
          page.rule(Part::none, 30, 15, 160);
        }) == Numbers{"2"});
}

TEST_CASE("rule 5: the page number is 13 to 14 pt, upright, and counts the page") {
  CHECK(broken_by(2, [](test::MadePage& page, test::Audit&) { place_number(page, "2"); }).empty());
  CHECK(broken_by(2, [](test::MadePage& page, test::Audit&) { place_number(page, "3"); }) ==
        Numbers{"5"});
  CHECK(broken_by(2, [](test::MadePage&, test::Audit&) {}) == Numbers{"5"});
  CHECK(broken_by(2, [](test::MadePage& page, test::Audit&) {
          page.type.size = Length::from_pt(12);
          place_number(page, "2");
        }) == Numbers{"5"});
  CHECK(broken_by(2, [](test::MadePage& page, test::Audit&) {
          page.type.italic = true;
          place_number(page, "2");
        }) == Numbers{"5"});
}

TEST_CASE("rule 5: the page number stands in the middle, in the top margin, not on page 1") {
  CHECK(broken_by(2, [](test::MadePage& page, test::Audit&) {
          place_number(page, "2", 110.9);
        }).empty());
  CHECK(broken_by(2, [](test::MadePage& page, test::Audit&) { place_number(page, "2", 112); }) ==
        Numbers{"5"});
  CHECK(broken_by(2, [](test::MadePage& page, test::Audit&) {
          page.artifact(Part::page_number, "2", 110 - page.width("2") / 2, 24);
        }) == Numbers{"5"});
  CHECK(broken_by(1, [](test::MadePage& page, test::Audit&) { place_number(page, "1"); }) ==
        Numbers{"5"});
}

TEST_CASE("marks of drafts may stand in the top margin, other words not") {
  const auto with = [](Part part) {
    return broken_by(
        1, [=](test::MadePage& page, test::Audit&) { page.artifact(part, "Lang Son", 150, 8); });
  };
  CHECK(with(Part::draft_mark).empty());
  CHECK(with(Part::embargo).empty());
  CHECK(with(Part::none) == Numbers{"2"});
}
