#include "audit/findings.hpp"

#include "audit/fixtures.hpp"

#include "diagnostics/render.hpp"

#include <catch2/catch.hpp>

using namespace hopbao;
using diagnostics::Kind;

TEST_CASE("a finding says rule, measure, range, article and the key to change") {
  test::Audit audit;
  audit.findings.length("margin-left", Length::from_mm(29),
                        audit.places.key({"page", "margin", "left"}));
  diagnostics::DiagnosticSink sink;
  audit.findings.report(sink);
  REQUIRE(sink.diagnostics().size() == 1);
  const diagnostics::Diagnostic& one = sink.diagnostics().front();
  CHECK(one.kind == Kind::decree_rule);
  CHECK(diagnostics::message(one, Lang::vi) ==
        "quy tắc 2: lề trái: 29 mm; quy định: 30–35 mm (Nghị định 30/2020/NĐ-CP, Phụ lục I, I.3)");
  CHECK(diagnostics::message(one, Lang::en) ==
        "rule 2: left margin is 29 mm, must be 30–35 mm (Nghị định 30/2020/NĐ-CP, Phụ lục I, I.3)");
  CHECK(diagnostics::hint(one, Lang::en) == "change it at `[page] margin.left`");
  CHECK(audit.sources.describe(one.span).find("van-ban.toml:14:") != std::string::npos);
}

TEST_CASE("what a rule takes is no finding, and one mistake in one place is one finding") {
  test::Audit audit;
  const audit::Place place = audit.places.key({"page", "margin", "left"});
  audit.findings.length("margin-left", Length::from_mm(30), place);
  audit.findings.length("indent", Length::from_mm(12.7), place);
  audit.findings.length("indent", Length::from_mm(10.1), place);
  CHECK(audit.findings.empty());
  audit.findings.length("indent", Length::from_mm(8), place);
  audit.findings.length("indent", Length::from_mm(8), place);
  CHECK(audit.broken() == test::Numbers{"13"});
}

static audit::Rules book(const std::string& text, diagnostics::DiagnosticSink& sink) {
  input::Value file;
  input::Table rule;
  const auto put = [](input::Table& table, std::string key, auto data) {
    input::Value value;
    value.data = std::move(data);
    table.entries.push_back({std::move(key), {}, std::move(value)});
  };
  put(rule, "severity", text);
  put(rule, "range", input::Array{});
  input::Table rules;
  put(rules, "page-lines", std::move(rule));
  input::Table root;
  put(root, "rules", std::move(rules));
  file.data = std::move(root);
  return audit::Rules(file, sink);
}

TEST_CASE("a rule may be a warning, or turned off") {
  diagnostics::DiagnosticSink sink;
  const audit::Rules advice = book("warning", sink);
  audit::Findings findings(advice);
  findings.broken("page-lines", audit::same("1"), {});
  findings.report(sink);
  REQUIRE(sink.diagnostics().size() == 1);
  CHECK(sink.diagnostics().front().kind == Kind::decree_advice);
  CHECK_FALSE(sink.has_errors());
  CHECK(book("off", sink).find("page-lines") == nullptr);
}
