#include "audit/prose_rules.hpp"

#include "audit/made_page.hpp"

#include <catch2/catch.hpp>

using namespace hopbao;
using document::Part;
using test::Numbers;

namespace {

/// Two paragraphs of eight lines, and how they are set. All lines but the first, which is short,
/// and the last run to the right margin at 190 mm.
struct Prose {
  double size = 14;
  double second_size = 14;
  double pitch = 19;  ///< points
  double gap = 6;     ///< points
  double indent = 10;
  double second_indent = 10;
  bool justified = true;
};

const std::string kText = "Sức mua phục hồi";

void paragraph(test::MadePage& page, const Prose& prose, double indent, double& y) {
  const double pitch = Length::from_pt(prose.pitch).mm();
  page.leading = Length::from_pt(prose.pitch);
  const auto element = page.paragraph(Part::body, kText, 30 + indent, y);
  for (int i = 1; i < 8; ++i) {
    // The text's end stands where a justified line ends.
    const double x = prose.justified && i < 7 ? 190 - page.width(kText) : 30;
    page.line(element, kText, x, y + i * pitch);
  }
  y += 8 * pitch + Length::from_pt(prose.gap).mm();
}

Numbers broken_by(const Prose& prose) {
  test::Audit audit;
  test::MadePage page(audit);
  double y = 60;
  page.type.size = Length::from_pt(prose.size);
  paragraph(page, prose, prose.indent, y);
  page.type.size = Length::from_pt(prose.second_size);
  paragraph(page, prose, prose.second_indent, y);
  audit::ProseRules rules(audit.context);
  rules.page(page.marks(1));
  rules.finish();
  return audit.broken();
}

}  // namespace

TEST_CASE("rule 12: text is 13 to 14 pt, in one size") {
  Prose prose;
  prose.size = prose.second_size = 12;
  prose.pitch = 16;
  CHECK(broken_by(prose) == Numbers{"12"});
  prose = {};
  prose.second_size = 13;
  CHECK(broken_by(prose) == Numbers{"12"});
}

TEST_CASE("rule 12: lines end at the right margin") {
  Prose prose;
  CHECK(broken_by(prose).empty());
  prose.justified = false;
  CHECK(broken_by(prose) == Numbers{"12"});
}

TEST_CASE("rule 13: first lines are indented by 10 or by 12.7 mm, all alike") {
  const auto indented = [](double first, double second) {
    Prose prose;
    prose.indent = first;
    prose.second_indent = second;
    return broken_by(prose);
  };
  CHECK(indented(10, 10).empty());
  CHECK(indented(12.7, 12.7).empty());
  CHECK(indented(8, 8) == Numbers{"13"});
  CHECK(indented(10, 12.7) == Numbers{"13"});
}

TEST_CASE("rule 14: paragraphs are at least 6 pt apart, lines single to one and a half") {
  const auto spaced = [](double pitch, double gap) {
    Prose prose;
    prose.pitch = pitch;
    prose.gap = gap;
    return broken_by(prose);
  };
  CHECK(spaced(19, 6).empty());
  CHECK(spaced(19, 12).empty());
  CHECK(spaced(19, 3) == Numbers{"14"});
  CHECK(spaced(16.2, 6).empty());
  CHECK(spaced(15, 6) == Numbers{"14"});
  CHECK(spaced(25, 6) == Numbers{"14"});
}

TEST_CASE("a paragraph that goes on from the last page has no first line here") {
  test::Audit audit;
  test::MadePage first(audit);
  const auto element = first.paragraph(Part::body, kText, 40, 60);
  test::MadePage second(audit);
  second.line(element, kText, 30, 30);
  audit::ProseRules rules(audit.context);
  rules.page(first.marks(1));
  rules.page(second.marks(2));
  CHECK(audit.broken().empty());
}
