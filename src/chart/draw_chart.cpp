#include "chart/draw_chart.hpp"

#include "chart/bar_chart.hpp"
#include "chart/collisions.hpp"
#include "chart/label.hpp"
#include "chart/line_chart.hpp"
#include "chart/mark.hpp"
#include "chart/measures.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace hopbao::chart {

namespace {

using diagnostics::Kind;

/// A value that has a category to stand at.
bool has_value(const document::Chart& chart) {
  return std::ranges::any_of(chart.series, [&](const document::ChartSeries& series) {
    const std::size_t count = std::min(series.values.size(), chart.categories.size());
    for (std::size_t i = 0; i < count; ++i) {
      if (series.values[i]) return true;
    }
    return false;
  });
}

}  // namespace

scene::Frame draw_chart(const document::Chart& chart, text::FontBook& fonts,
                        document::Provenance& provenance, diagnostics::DiagnosticSink& sink) {
  if (!has_value(chart)) {
    sink.report(Kind::chart_without_values, chart.span, {chart.id});
    return {};
  }
  const bool lines = chart.mark == document::Chart::Mark::line;
  const std::size_t most = lines ? kMostLines : kMostBarSeries;
  if (chart.series.size() > most) {
    sink.report(Kind::chart_too_many_series, chart.span, {chart.id, std::to_string(most)});
  }
  const LabelSetter labels(chart, fonts, sink);
  Drawing drawing = lines ? draw_lines(labels, provenance) : draw_bars(labels);
  report_collisions(drawing, chart, sink);
  return paint(std::move(drawing), chart.tag);
}

}  // namespace hopbao::chart
