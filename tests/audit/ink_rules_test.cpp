#include "audit/ink_rules.hpp"

#include "audit/made_page.hpp"

#include <catch2/catch.hpp>

#include <utility>
#include <variant>

using namespace hopbao;
using document::Part;
using document::Role;
using test::Numbers;

template <class Draw>
static Numbers broken_by(Draw draw) {
  test::Audit audit;
  test::MadePage page(audit);
  draw(page, audit);
  audit::InkRules(audit.context).page(page.marks(1));
  return audit.broken();
}

TEST_CASE("rule 3: text is set in a Times face, in black; charts have their own") {
  CHECK(broken_by([](test::MadePage& page, test::Audit&) {
          page.paragraph(Part::body, "Sức mua phục hồi", 40, 60);
        }).empty());
  CHECK(broken_by([](test::MadePage& page, test::Audit&) {
          page.type.family = "Source Sans 3";
          page.paragraph(Part::body, "Sức mua phục hồi", 40, 60);
        }) == Numbers{"3"});
  CHECK(broken_by([](test::MadePage& page, test::Audit&) {
          page.type.color = ink::primary;
          page.paragraph(Part::body, "Sức mua phục hồi", 40, 60);
        }) == Numbers{"3"});
  CHECK(broken_by([](test::MadePage& page, test::Audit& audit) {
          page.type.family = "Source Sans 3";
          page.type.color = ink::primary;
          page.line(audit.structure.add(audit.structure.root(), Role::figure), "Dịch vụ", 40, 60);
        }).empty());
}

TEST_CASE("rule 4: a glyph without a character is found") {
  CHECK(broken_by([](test::MadePage& page, test::Audit&) {
          page.paragraph(Part::body, "Sức mua", 40, 60);
          auto frame = std::get<scene::Group>(page.page().frame.items.back().item).frame;
          scene::Frame broken = *frame;
          for (scene::Placed& placed : broken.items) {
            if (auto* run = std::get_if<text::GlyphRun>(&placed.item)) run->glyphs[0].id = 0;
          }
          page.page().frame.place({Length::from_mm(40), Length::from_mm(80)}, std::move(broken));
        }) == Numbers{"4"});
}

TEST_CASE("rule 20: ink stays inside the margins") {
  const auto at = [](double x, double y) {
    return broken_by(
        [=](test::MadePage& page, test::Audit&) { page.paragraph(Part::body, "Sức mua", x, y); });
  };
  CHECK(at(30, 60).empty());
  CHECK(at(29, 60) == Numbers{"20"});
  CHECK(at(180, 60) == Numbers{"20"});
  CHECK(at(40, 278) == Numbers{"20"});
}

TEST_CASE("rule 20: bold capitals with two marks keep clear of descenders above them") {
  const auto apart = [](double points) {
    return broken_by([=](test::MadePage& page, test::Audit&) {
      page.type.weight = 700;
      const auto element = page.paragraph(Part::kind, "gjpqy gjpqy gjpqy", 40, 60);
      page.line(element, "ẾỒẪẴ ỬỰẬ", 40, 60 + Length::from_pt(points).mm());
    });
  };
  CHECK(apart(19).empty());
  CHECK(apart(16).empty());
  CHECK(apart(14) == Numbers{"20"});
}

TEST_CASE("ink meets where glyphs stand under each other, not where lines only reach as deep") {
  test::Audit audit;
  test::MadePage page(audit);
  const double drop = Length::from_pt(14).mm();
  const auto element = page.paragraph(Part::body, "gg", 40, 60);
  page.line(element, "ẾỒ", 40, 60 + drop);
  page.line(element, "gg", 40, 80);
  page.line(element, "aaa ẾỒ", 40, 80 + drop);
  const audit::PageMarks marks = page.marks(1);
  REQUIRE(marks.lines.size() == 4);
  CHECK(audit::ink_meets(marks.lines[0], marks.lines[1]));
  CHECK_FALSE(audit::ink_meets(marks.lines[2], marks.lines[3]));
}

TEST_CASE("rule 20: the ink of a cell stays inside its row") {
  const auto in_row = [](double height) {
    return broken_by([=](test::MadePage& page, test::Audit& audit) {
      const auto row = audit.structure.add(audit.structure.root(), Role::table_row);
      page.row(audit.structure.add(row, Role::data_cell), "ẾỒẪẴ ỬỰẬ", height);
    });
  };
  CHECK(in_row(7).empty());
  CHECK(in_row(4) == Numbers{"20", "20"});  // above and below
}
