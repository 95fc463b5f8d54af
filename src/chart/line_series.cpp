#include "chart/line_series.hpp"

#include "chart/inks.hpp"
#include "chart/measures.hpp"

#include <algorithm>

namespace hopbao::chart {

namespace {

constexpr double kEndLabelShare = 0.3;  ///< of the width, for names at line ends at most

Label end_label(const LabelSetter& labels, const LineSeries& series) {
  const document::Chart& chart = labels.chart();
  const document::ChartValue& value = *series.source->values[series.last];
  document::TextStyle number = labels.strong();
  document::TextStyle name = labels.regular();
  number.color = name.color = name_ink(series.ink, chart.palette);
  const diagnostics::SourceSpan& place = chart.categories[series.last].span;
  std::vector<LabelText> texts{{value.printed, number, place, value.source}};
  if (!series.source->name.empty()) {
    texts.push_back({" " + series.source->name, name, chart.span, series.source->source});
  }
  return labels.block(texts, chart.width * kEndLabelShare);
}

}  // namespace

std::vector<LineSeries> collect_lines(const LabelSetter& labels) {
  const document::Chart& chart = labels.chart();
  const std::size_t count = std::min(chart.series.size(), kMostLines);
  std::vector<LineSeries> lines;
  for (std::size_t s = 0; s < count; ++s) {
    LineSeries series;
    series.source = &chart.series[s];
    series.ink = series_ink(chart, s, count);
    series.stroke = {series.ink, s == 0 ? kFirstLine : kOtherLine, {}};
    bool any = false;
    const std::size_t values = std::min(chart.categories.size(), series.source->values.size());
    for (std::size_t i = 0; i < values; ++i) {
      if (!series.source->values[i]) continue;
      series.last = i;
      any = true;
    }
    if (!any) continue;
    series.label = end_label(labels, series);
    lines.push_back(std::move(series));
  }
  return lines;
}

Marks line_marks(const LineSeries& series) {
  Marks marks;
  std::vector<Point> run;
  const auto end_run = [&] {
    if (run.size() > 1) marks.push_back(Polyline{run, series.stroke, series.source->name});
    if (run.size() == 1) marks.push_back(Dot{run.front(), series.stroke.width * 2, series.ink});
    run.clear();
  };
  for (const auto& point : series.points) {
    if (point) run.push_back(*point);
    if (!point) end_run();
  }
  end_run();
  marks.push_back(Dot{*series.points[series.last], kLastDot, series.ink});
  return marks;
}

}  // namespace hopbao::chart
