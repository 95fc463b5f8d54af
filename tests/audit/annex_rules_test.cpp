#include "audit/annex_rules.hpp"

#include "audit/made_page.hpp"

#include <catch2/catch.hpp>

using namespace hopbao;
using audit::AnnexFacts;
using test::Numbers;

static AnnexFacts annex(const std::string& label) {
  AnnexFacts facts;
  facts.label = label;
  facts.size = Length::from_pt(14);
  facts.bold = true;
  facts.mentioned = true;
  return facts;
}

static test::Numbers broken_by(const std::vector<AnnexFacts>& annexes) {
  test::Audit audit;
  audit::check_annexes(annexes, audit.context);
  return audit.broken();
}

TEST_CASE("rule 18: one annex has no number, two or more have Roman ones in order") {
  CHECK(broken_by({annex("Phụ lục")}).empty());
  CHECK(broken_by({annex("Phụ lục I"), annex("Phụ lục II")}).empty());
  CHECK(broken_by({annex("Phụ lục I")}) == test::Numbers{"18"});
  CHECK(broken_by({annex("Phụ lục 1"), annex("Phụ lục II")}) == test::Numbers{"18"});
  CHECK(broken_by({annex("Phụ lục II"), annex("Phụ lục I")}) == test::Numbers{"18", "18"});
}

TEST_CASE("rule 18: an annex is labelled in 14 pt bold and referred to in the text") {
  AnnexFacts small = annex("Phụ lục");
  small.size = Length::from_pt(13);
  CHECK(broken_by({small}) == test::Numbers{"18"});
  AnnexFacts light = annex("Phụ lục");
  light.bold = false;
  CHECK(broken_by({light}) == test::Numbers{"18"});
  AnnexFacts unknown = annex("Phụ lục");
  unknown.mentioned = false;
  CHECK(broken_by({unknown}) == test::Numbers{"18"});
}

/// A text that says `words`, and behind it an annex with this label.
static Numbers broken_with(const std::string& words, const std::string& label) {
  test::Audit audit;
  test::MadePage page(audit);
  page.paragraph(document::Part::body, words, 40, 60);
  page.type.weight = 700;
  page.paragraph(document::Part::annex, label, 100, 100);
  audit::AnnexRules rules(audit.context);
  rules.page(page.marks(1));
  rules.finish();
  return audit.broken();
}

TEST_CASE("rule 18: a text refers to an annex by its words") {
  CHECK(broken_with("Số liệu ở Phụ lục.", "Phụ lục").empty());
  CHECK(broken_with("Số liệu ở phụ lục kèm theo.", "Phụ lục").empty());
  CHECK(broken_with("Số liệu ở biểu kèm theo.", "Phụ lục") == Numbers{"18"});
}
