#include "chart/value_axis.hpp"

#include "chart/charts.hpp"

using namespace hopbao::chart;
using namespace hopbao::chart::testing;
using hopbao::Decimal;

TEST_CASE("an axis has no step at its ends that no value needs") {
  hopbao::document::Chart chart = bar_chart({{"T1", "95.1"}, {"T2", "110.4"}});
  hopbao::text::FontBook fonts = source_sans();
  hopbao::diagnostics::DiagnosticSink sink;
  hopbao::document::Provenance provenance;
  const LabelSetter labels(chart, fonts, sink);
  const Domain domain{Decimal(951, 1), Decimal(1104, 1)};
  const ValueAxis axis = make_value_axis(labels, domain, 5, provenance);
  std::string printed;
  for (const Label& label : axis.labels) printed += label.text + ' ';
  CHECK(printed == "95 100 105 110 115 ");
  CHECK(axis.domain.start == Decimal(95));
  CHECK(axis.domain.stop == Decimal(115));
}
