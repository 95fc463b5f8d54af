#include "chart/line_chart.hpp"

#include "chart/guides.hpp"
#include "chart/inks.hpp"
#include "chart/line_labels.hpp"
#include "chart/measures.hpp"
#include "chart/scale.hpp"
#include "chart/value_axis.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace hopbao::chart {

namespace {

using document::Align;

constexpr Length kTickDistance = Length::from_mm(12);  ///< of grid lines, about
constexpr Length kPlotPadding = Length::from_mm(2);  ///< from the plot's edges to the outer points
constexpr double kEndLabelShare = 0.3;  ///< of the width, for names at line ends at most
constexpr Length kEndGap = kLastDot / 2 + kOutsideGap;

/// One line of data with its places.
struct Series {
  const document::ChartSeries* source = nullptr;
  Color ink;
  scene::Stroke stroke;
  std::vector<std::optional<Point>> points;  ///< one per category
  std::size_t last = 0;                      ///< index of the last point there is
  Label label;                               ///< last value and name
};

struct LineLayout {
  ValueAxis axis;
  std::vector<Series> series;
  Rect plot;
  LinearScale y;
  std::vector<Length> x;
};

// --- steps
// ------------------------------------------------------------------------------------------

Label end_label(const LabelSetter& labels, const Series& series) {
  const document::Chart& chart = labels.chart();
  const document::ChartValue& value = *series.source->values[series.last];
  document::TextStyle number = labels.strong();
  document::TextStyle name = labels.regular();
  number.color = name.color = name_ink(series.ink);
  std::vector<LabelText> texts{
      {value.printed, number, chart.categories[series.last].span, value.source}};
  if (!series.source->name.empty()) {
    texts.push_back({" " + series.source->name, name, chart.span, series.source->source});
  }
  return labels.block(texts, chart.width * kEndLabelShare);
}

std::vector<Series> collect_series(const LabelSetter& labels) {
  const document::Chart& chart = labels.chart();
  const std::size_t count = std::min(chart.series.size(), kMostLines);
  std::vector<Series> all;
  for (std::size_t s = 0; s < count; ++s) {
    Series series;
    series.source = &chart.series[s];
    series.ink = series_ink(s, count);
    series.stroke = {series.ink, s == 0 ? kFirstLine : kOtherLine, {}};
    bool any = false;
    for (std::size_t i = 0; i < chart.categories.size() && i < series.source->values.size(); ++i) {
      if (!series.source->values[i]) continue;
      series.last = i;
      any = true;
    }
    if (!any) continue;
    series.label = end_label(labels, series);
    all.push_back(std::move(series));
  }
  return all;
}

/// Room for tick labels left, end labels right, categories below, a remark above.
void set_plot(const LabelSetter& labels, LineLayout& layout) {
  const document::Chart& chart = labels.chart();
  const Length leading = chart.label.size * 1.25;
  Length right;
  for (const Series& series : layout.series) {
    if (series.last + 1 == chart.categories.size()) right = std::max(right, series.label.width);
  }
  if (right > Length()) right += kEndGap - kPlotPadding;
  const Length left = layout.axis.column.width() + kNameGap;
  const Length top = layout.axis.remark.empty() ? leading / 2 : leading * 2;
  const Length bottom = chart.height - kNameGap - leading;
  layout.plot = {
      {left, top},
      {std::max(Length(), chart.width - right - left), std::max(Length(), bottom - top)}};
  layout.y = {layout.axis.domain.start.approximate(), layout.axis.domain.stop.approximate(),
              layout.plot.bottom(), layout.plot.top()};
  layout.x = spread_points(chart.categories.size(), layout.plot.left() + kPlotPadding,
                           layout.plot.right() - kPlotPadding);
}

void set_points(LineLayout& layout) {
  for (Series& series : layout.series) {
    series.points.resize(layout.x.size());
    for (std::size_t i = 0; i < layout.x.size() && i < series.source->values.size(); ++i) {
      const auto& value = series.source->values[i];
      if (value) series.points[i] = Point{layout.x[i], layout.y(value->value)};
    }
  }
}

// --- marks
// ------------------------------------------------------------------------------------------

/// The line in as many parts as its gaps make; a point alone between two gaps is a dot.
Marks series_marks(const Series& series) {
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

void add_obstacles(const Marks& marks, Obstacles& obstacles) {
  for (const Mark& mark : marks) {
    if (const auto* line = std::get_if<Polyline>(&mark)) {
      for (std::size_t i = 0; i + 1 < line->points.size(); ++i) {
        obstacles.lines.emplace_back(line->points[i], line->points[i + 1]);
      }
    } else if (const auto* rule = std::get_if<Rule>(&mark)) {
      obstacles.lines.emplace_back(rule->from, rule->to);
    } else if (const auto* dot = std::get_if<Dot>(&mark)) {
      const Length r = dot->diameter / 2;
      obstacles.boxes.push_back(
          {{dot->center.x - r, dot->center.y - r}, {dot->diameter, dot->diameter}});
    }
  }
}

/// Zero and the reference lines: never broken.
Marks firm_lines(const LabelSetter& labels, const LineLayout& layout) {
  Marks marks;
  const auto across = [&](Length y) {
    return std::pair(Point{layout.plot.left(), y}, Point{layout.plot.right(), y});
  };
  const Domain& domain = layout.axis.domain;
  if (domain.start <= Decimal() && Decimal() <= domain.stop) {
    const auto [from, to] = across(layout.y(Decimal()));
    marks.push_back(zero_line(from, to));
  }
  for (const document::ReferenceLine& line : labels.chart().references) {
    const auto [from, to] = across(layout.y(line.at.value));
    const std::string& name = line.label.empty() ? line.at.printed : line.label;
    marks.push_back(Rule{from, to, reference_stroke(line.dashed), name});
  }
  return marks;
}

/// Labels of lines that end at the last category stand in the right margin, moved apart where
/// needed.
void add_margin_labels(LineLayout& layout, Marks& texts) {
  std::vector<Series*> ending;
  std::vector<Centered> wanted;
  for (Series& series : layout.series) {
    if (series.last + 1 != layout.x.size() || series.label.empty()) continue;
    ending.push_back(&series);
    const Length air = Length::from_pt(1);
    wanted.push_back({series.points[series.last]->y, series.label.height() + air});
  }
  const Band room{Length(), layout.plot.bottom()};
  const std::vector<Length> centers = spread_apart(wanted, room);
  for (std::size_t i = 0; i < ending.size(); ++i) {
    const Length baseline = ending[i]->label.baseline_around(centers[i]);
    texts.push_back(
        text_at(std::move(ending[i]->label), layout.x.back() + kEndGap, baseline, Align::start));
  }
}

/// Names that stand in the plot: of lines that end before the last category, and of reference
/// lines.
void add_plot_labels(const LabelSetter& labels, LineLayout& layout, Obstacles& obstacles,
                     Marks& texts) {
  const document::Chart& chart = labels.chart();
  const Rect room{{layout.plot.left(), Length()},
                  {chart.width - layout.plot.left(), layout.plot.bottom()}};
  const auto keep = [&](TextMark mark) {
    obstacles.boxes.push_back(text_box(mark));
    texts.push_back(std::move(mark));
  };
  for (Series& series : layout.series) {
    if (series.last + 1 == layout.x.size() || series.label.empty()) continue;
    keep(place_beside(std::move(series.label), *series.points[series.last], kEndGap, room,
                      obstacles));
  }
  for (const document::ReferenceLine& line : chart.references) {
    if (line.label.empty()) continue;
    Label name = labels.line({{line.label, labels.remark(), chart.span, line.at.source}});
    // From the left end, above the line or below, else the same further right.
    const Length y = layout.y(line.at.value);
    const Length step = layout.plot.size.width / 12;
    TextMark best = text_at(name, layout.plot.left(), y - kOutsideGap, Align::start);
    for (int i = 0; i < 24; ++i) {
      const Length x = layout.plot.left() + step * (i / 2);
      const Length baseline = i % 2 == 0 ? y - kOutsideGap : y + kOutsideGap + name.ascent();
      const TextMark mark = text_at(name, x, baseline, Align::start);
      if (text_box(mark).right() > layout.plot.right() || obstacles.hit_by(text_box(mark)))
        continue;
      best = mark;
      break;
    }
    keep(std::move(best));
  }
}

void add_grid(const LineLayout& layout, const Marks& texts, Marks& marks) {
  std::vector<Rect> boxes;
  for (const Mark& mark : texts) boxes.push_back(text_box(std::get<TextMark>(mark)));
  for (std::size_t i = 0; i < layout.axis.ticks.size(); ++i) {
    if (layout.axis.ticks[i].zero()) continue;
    const Length y = layout.y(layout.axis.ticks[i]);
    const Rule rule =
        hairline({layout.plot.left(), y}, {layout.plot.right(), y}, layout.axis.labels[i].text);
    for (Rule& part : broken_around(rule, boxes)) marks.emplace_back(std::move(part));
  }
}

void add_tick_labels(const LabelSetter& labels, LineLayout& layout, Marks& marks) {
  if (!layout.axis.remark.empty()) {
    const Length baseline = layout.axis.remark.ascent();
    marks.push_back(text_at(std::move(layout.axis.remark), Length(), baseline, Align::start));
  }
  const Length right = layout.plot.left() - kNameGap;
  for (std::size_t i = layout.axis.ticks.size(); i-- > 0;) {  // as they are read, from the top
    Label& label = layout.axis.labels[i];
    const Length x = layout.axis.column.start_of(label, labels.chart().lang, right);
    const Length baseline = label.baseline_around(layout.y(layout.axis.ticks[i]));
    marks.push_back(text_at(std::move(label), x, baseline, Align::start));
  }
}

void add_category_labels(const LabelSetter& labels, const LineLayout& layout, Marks& marks) {
  const document::Chart& chart = labels.chart();
  std::vector<TextMark> texts;
  std::vector<Band> bands;
  for (std::size_t i = 0; i < chart.categories.size(); ++i) {
    const document::ChartCategory& category = chart.categories[i];
    Label label = labels.line({{category.label, labels.regular(), category.span, category.source}});
    const Length baseline = layout.plot.bottom() + kNameGap + label.cap_height;
    TextMark text = text_at(std::move(label), layout.x[i], baseline, Align::center);
    const Length width = text.label.width;
    text.at.x = std::max(Length(), std::min(text.at.x, chart.width - width));
    bands.push_back({text.at.x, width});
    texts.push_back(std::move(text));
  }
  for (const std::size_t i : thin_out(bands, kLabelGap)) marks.emplace_back(std::move(texts[i]));
}

}  // namespace

Drawing draw_lines(const LabelSetter& labels, document::Provenance& provenance) {
  const document::Chart& chart = labels.chart();
  LineLayout layout;
  layout.series = collect_series(labels);
  const int count = std::clamp(static_cast<int>(chart.height / kTickDistance), 2, 6);
  layout.axis = make_value_axis(labels, value_domain(chart), count, provenance);
  set_plot(labels, layout);
  set_points(layout);

  const Marks firm = firm_lines(labels, layout);
  Marks data;
  // The first series lies on top.
  for (auto series = layout.series.rbegin(); series != layout.series.rend(); ++series) {
    for (Mark& mark : series_marks(*series)) data.push_back(std::move(mark));
  }
  Obstacles obstacles;
  add_obstacles(firm, obstacles);
  add_obstacles(data, obstacles);
  Marks texts;
  add_margin_labels(layout, texts);
  for (const Mark& text : texts) obstacles.boxes.push_back(text_box(std::get<TextMark>(text)));
  add_plot_labels(labels, layout, obstacles, texts);

  Marks marks;
  add_grid(layout, texts, marks);
  marks.insert(marks.end(), firm.begin(), firm.end());
  marks.insert(marks.end(), data.begin(), data.end());
  add_tick_labels(labels, layout, marks);
  marks.insert(marks.end(), texts.begin(), texts.end());
  add_category_labels(labels, layout, marks);
  return {{chart.width, chart.height}, std::move(marks)};
}

}  // namespace hopbao::chart
