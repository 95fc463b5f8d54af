#include "audit/rules.hpp"

#include "audit/fixtures.hpp"

#include <catch2/catch.hpp>

using namespace hopbao;

TEST_CASE("the shipped rule book is whole: every rule from 1 to 20 has a check") {
  test::Audit audit;
  CHECK(audit.sink.diagnostics().empty());
  std::vector<int> rules(21);
  const input::Value book = audit.read("layouts/nghi-dinh-30-2020.toml");
  for (const auto& entry : book.as<input::Table>()->find("rules")->as<input::Table>()->entries) {
    const audit::Rule* rule = audit.rules.find(entry.key);
    INFO(entry.key);
    REQUIRE(rule != nullptr);
    REQUIRE(rule->number >= 1);
    REQUIRE(rule->number <= 20);
    ++rules[static_cast<std::size_t>(rule->number)];
    CHECK_FALSE(rule->what.vi.empty());
    CHECK_FALSE(rule->what.en.empty());
  }
  for (std::size_t i = 1; i <= 20; ++i) {
    INFO(i);
    CHECK(rules[i] > 0);
  }
}

TEST_CASE("a rule says what it takes in its own unit and in both languages") {
  test::Audit audit;
  CHECK(audit::allowed_words(*audit.rules.find("margin-left")).vi == "30–35 mm");
  CHECK(audit::allowed_words(*audit.rules.find("gap")).vi == "≥ 6 pt");
  CHECK(audit::allowed_words(*audit.rules.find("indent")).vi == "10 mm · 12,7 mm");
  CHECK(audit::allowed_words(*audit.rules.find("indent")).en == "10 mm · 12.7 mm");
  CHECK(audit.rules.find("margin-left")->article.vi == "Nghị định 30/2020/NĐ-CP, Phụ lục I, I.3");
  CHECK(audit.rules.find("page-lines")->article.vi == "quy tắc sắp chữ");
  CHECK(audit::measure_words(12.5, audit::Unit::pt).vi == "12,5 pt");
  CHECK(audit::measure_words(12.5, audit::Unit::pt).en == "12.5 pt");
}

TEST_CASE("a range holds its ends and, with a tolerance, a little more") {
  const audit::Range range{30, 35};
  CHECK(range.holds(30));
  CHECK(range.holds(35));
  CHECK_FALSE(range.holds(29.9));
  CHECK(range.holds(29.9, 0.1));
  CHECK_FALSE(range.holds(35.2, 0.1));
}
