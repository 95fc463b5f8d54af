// What drawing a chart costs inside one process: the least CPU time of many turns, in milliseconds,
// by marks of data (a bar, or a point of a line) and by form.
//
//   bench_charts FONTS_FOLDER
#include "chart/draw_chart.hpp"

#include <ctime>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <string>
#include <vector>

using namespace hopbao;

namespace {

double cpu_ms() {
  timespec now{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

document::ChartValue value(std::size_t i, std::size_t series) {
  // A wandering line of two decimals.
  const auto hundredths = static_cast<std::int64_t>((i * 7919 + series * 104'729) % 4'000 + 1'000);
  const Decimal number(hundredths, 2);
  return {number, number.to_string(), {}};
}

document::Chart chart_of(document::Chart::Mark mark, std::size_t categories, std::size_t series) {
  document::Chart chart;
  chart.id = "bench";
  chart.mark = mark;
  chart.width = Length::from_mm(160);
  chart.height = Length::from_mm(80);
  chart.label.family = "Source Sans 3";
  chart.label.size = Length::from_pt(9);
  for (std::size_t i = 0; i < categories; ++i) {
    document::ChartCategory category;
    category.label = "T" + std::to_string(i % 12 + 1) + "/" + std::to_string(1990 + i / 12);
    chart.categories.push_back(category);
  }
  for (std::size_t s = 0; s < series; ++s) {
    document::ChartSeries run;
    run.name = "Dãy " + std::to_string(s + 1);
    for (std::size_t i = 0; i < categories; ++i) run.values.emplace_back(value(i, s));
    chart.series.push_back(run);
  }
  return chart;
}

void measure(const char* name, const document::Chart& chart, text::FontBook& fonts) {
  double least = 1e12;
  std::size_t items = 0;
  for (int turn = 0; turn < 12; ++turn) {
    document::Provenance provenance;
    diagnostics::DiagnosticSink sink;
    const double start = cpu_ms();
    items = chart::draw_chart(chart, fonts, provenance, sink).items.size();
    least = std::min(least, cpu_ms() - start);
  }
  const std::size_t marks = chart.categories.size() * chart.series.size();
  std::printf("%-10s %7zu marks %7zu items | %9.3f ms\n", name, marks, items, least);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) return 64;
  const std::filesystem::path folder = argv[1];
  text::FontBook fonts({{"Source Sans 3", 400, false, folder / "SourceSans3_400Regular.ttf"},
                        {"Source Sans 3", 600, false, folder / "SourceSans3_600SemiBold.ttf"}});
  using Mark = document::Chart::Mark;
  for (const std::size_t marks : {20, 200, 2'000, 10'000}) {
    measure("lines", chart_of(Mark::line, marks / 2, 2), fonts);
  }
  for (const std::size_t marks : {20, 200, 2'000, 10'000}) {
    measure("bars", chart_of(Mark::bar, marks, 1), fonts);
  }
  return 0;
}
