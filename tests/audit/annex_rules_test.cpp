#include "audit/annex_rules.hpp"

#include "audit/fixtures.hpp"

#include <catch2/catch.hpp>

using namespace hopbao;
using audit::AnnexFacts;

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
