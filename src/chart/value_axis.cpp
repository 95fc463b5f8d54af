#include "chart/value_axis.hpp"

#include "base/invariant.hpp"
#include "chart/measures.hpp"
#include "format/number.hpp"

#include <algorithm>

namespace hopbao::chart {

namespace {

bool holds_zero(const Domain& domain) {
  return !domain.stop.negative() && domain.start <= Decimal();
}

/// Ink spread over the upper half of a tall axis says little: zero is near enough to be shown.
bool near_zero(const Domain& domain) {
  const double start = domain.start.approximate();
  const double stop = domain.stop.approximate();
  return start > 0 ? start <= stop / 2 : stop >= start / 2;
}

document::SourceId register_tick(const Decimal& tick, const document::Chart& chart,
                                 document::Provenance& provenance) {
  document::Source source;
  source.origin = document::Origin::layout;
  source.field = "tick";
  source.value = tick;
  source.defined = chart.span;
  return provenance.add(source);
}

/// Widening twice may leave a whole step at an end that no value of `domain` needs.
void drop_needless_ticks(ValueAxis& axis, const Domain& domain) {
  std::vector<Decimal>& all = axis.ticks;
  while (all.size() > 2 && all[1] <= domain.start) all.erase(all.begin());
  while (all.size() > 2 && all[all.size() - 2] >= domain.stop) all.pop_back();
  axis.domain = {all.front(), all.back()};
}

Label start_remark(const LabelSetter& labels, const std::string& number,
                   document::SourceId source) {
  const document::Chart& chart = labels.chart();
  const char* words = chart.lang == Lang::vi ? "Trục bắt đầu từ " : "Axis starts at ";
  return labels.line(
      {{words, labels.remark(), chart.span, {}}, {number, labels.remark(), chart.span, source}});
}

}  // namespace

Domain value_domain(const document::Chart& chart) {
  const std::size_t series = std::min(chart.series.size(), kMostLines);
  std::vector<Decimal> values;
  for (std::size_t s = 0; s < series; ++s) {
    for (const auto& value : chart.series[s].values) {
      if (value) values.push_back(value->value);
    }
  }
  for (const document::ReferenceLine& line : chart.references) values.push_back(line.at.value);
  invariant(!values.empty(), "a chart with values");
  const auto [least, most] = std::ranges::minmax_element(values);
  Domain domain{*least, *most};
  if (domain.start == domain.stop || (!holds_zero(domain) && near_zero(domain))) {
    domain = {std::min(domain.start, Decimal()), std::max(domain.stop, Decimal())};
  }
  if (domain.start == domain.stop) domain.stop = Decimal(1);  // nothing but zeros
  return domain;
}

ValueAxis make_value_axis(const LabelSetter& labels, const Domain& domain, int count,
                          document::Provenance& provenance) {
  const document::Chart& chart = labels.chart();
  ValueAxis axis;
  // Round steps may give up to twice the ticks asked for; ask for fewer until there are not too
  // many.
  for (int wanted = count; wanted > 0; --wanted) {
    axis.domain = nice(domain, wanted);
    axis.ticks = ticks(axis.domain, wanted);
    drop_needless_ticks(axis, domain);
    if (axis.ticks.size() <= static_cast<std::size_t>(count) + 2) break;
  }
  for (const Decimal& tick : axis.ticks) {
    const std::string number = format::number(tick, chart.lang);
    const document::SourceId source = register_tick(tick, chart, provenance);
    axis.labels.push_back(labels.line({{number, labels.regular(), chart.span, source}}));
    axis.column.add(axis.labels.back(), chart.lang);
    const bool first = axis.labels.size() == 1;
    if (first && !holds_zero(axis.domain)) axis.remark = start_remark(labels, number, source);
  }
  return axis;
}

}  // namespace hopbao::chart
