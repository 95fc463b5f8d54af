#include "chart/charts.hpp"

using namespace hopbao::chart::testing;
using hopbao::Length;
using hopbao::diagnostics::DiagnosticSink;
using hopbao::diagnostics::Kind;
namespace document = hopbao::document;

namespace {

std::vector<Kind> kinds(const DiagnosticSink& sink) {
  std::vector<Kind> result;
  for (const auto& d : sink.diagnostics()) result.push_back(d.kind);
  return result;
}

}  // namespace

TEST_CASE("chart without a value is reported and gives an empty frame") {
  for (const document::Chart& chart :
       {bar_chart({}), bar_chart({{"Một", ""}, {"Hai", ""}}), document::Chart{}}) {
    DiagnosticSink sink;
    document::Provenance provenance;
    const Ink drawn = draw(chart, sink, provenance);
    CHECK(kinds(sink) == std::vector{Kind::chart_without_values});
    CHECK(drawn.frame.items.empty());
    CHECK(sink.diagnostics()[0].span == chart.span);
  }
}

TEST_CASE("more series than can be told apart are reported, the first ones drawn") {
  document::Chart chart = bar_chart({{"Một", "10"}});
  for (int i = 0; i < 5; ++i) add_series(chart, "", {"9"});
  DiagnosticSink sink;
  document::Provenance provenance;
  const Ink drawn = draw(chart, sink, provenance);
  CHECK(kinds(sink) == std::vector{Kind::chart_too_many_series});
  CHECK(drawn.fills.size() == 5);
}

TEST_CASE("a value forced onto a line is reported at the chart with both labels") {
  document::Chart chart = growth_chart();
  chart.series[0].values[2] = value("5.50", 202);
  chart.values = document::ValuePlacement::inside;
  DiagnosticSink sink;
  document::Provenance provenance;
  draw(chart, sink, provenance);
  REQUIRE(kinds(sink) == std::vector{Kind::labels_collide});
  CHECK(sink.diagnostics()[0].args == std::vector<std::string>{"5,50", "5,32"});
  CHECK(sink.diagnostics()[0].span == chart.span);
}

TEST_CASE("a name wider than the chart is reported") {
  document::Chart chart = bar_chart({{std::string(200, 'm'), "3"}});
  chart.width = Length::from_mm(84);
  DiagnosticSink sink;
  document::Provenance provenance;
  draw(chart, sink, provenance);
  const std::vector<Kind> found = kinds(sink);
  CHECK(std::find(found.begin(), found.end(), Kind::line_overflows) != found.end());
}

TEST_CASE("the same chart is drawn the same way twice") {
  const Ink first = draw(plan_chart());
  const Ink second = draw(plan_chart());
  REQUIRE(first.texts.size() == second.texts.size());
  for (std::size_t i = 0; i < first.texts.size(); ++i) {
    CHECK(first.texts[i].text == second.texts[i].text);
    CHECK(first.texts[i].box == second.texts[i].box);
  }
  REQUIRE(first.fills.size() == second.fills.size());
  for (std::size_t i = 0; i < first.fills.size(); ++i) {
    CHECK(first.fills[i].box == second.fills[i].box);
  }
}

TEST_CASE("half-width charts hold the rules too") {
  for (document::Chart chart : {growth_chart(), plan_chart(), change_chart()}) {
    chart.width = Length::from_mm(84);
    check_clean(draw(chart));
  }
}
