#include "chart/line_chart.hpp"

#include "chart/guides.hpp"
#include "chart/line_labels.hpp"
#include "chart/line_series.hpp"
#include "chart/measures.hpp"
#include "chart/scale.hpp"
#include "chart/scale/band_scale.hpp"
#include "chart/value_axis.hpp"

#include <algorithm>
#include <utility>

namespace hopbao::chart {

namespace {

using document::Align;

constexpr Length kTickDistance = Length::from_mm(12);  ///< of grid lines, about
constexpr Length kPlotPadding = Length::from_mm(2);  ///< from the plot's edges to the outer points
constexpr Length kKeyLength = Length::from_mm(3);
constexpr Length kKeyGap = Length::from_mm(1);
constexpr Length kEndGap = kLastDot / 2 + kOutsideGap;

struct LineLayout {
  ValueAxis axis;
  std::vector<LineSeries> series;
  Rect plot;
  LinearScale y;
  std::vector<Length> x;
};

// --- steps

/// Inks of three and four lines are too pale for letters, and their names may be pushed away from
/// the ends: then a piece of the line stands before each name.
Length key_room(const LineLayout& layout) {
  return layout.series.size() > 2 ? kKeyLength + kKeyGap : Length();
}

/// Room for tick labels left, end labels right, categories below, a remark above.
void set_plot(const LabelSetter& labels, LineLayout& layout) {
  const document::Chart& chart = labels.chart();
  const Length leading = chart.label.size * 1.25;
  Length right;
  for (const LineSeries& series : layout.series) {
    if (series.last + 1 == chart.categories.size()) right = std::max(right, series.label.width);
  }
  if (right > Length()) right += kEndGap + key_room(layout) - kPlotPadding;
  const Length left = layout.axis.column.width() + kNameGap;
  const Length top = layout.axis.remark.empty() ? leading / 2 : leading * 1.6;
  const Length bottom = chart.height - kNameGap - leading;
  layout.plot = {
      {left, top},
      {std::max(Length(), chart.width - right - left), std::max(Length(), bottom - top)}};
  layout.y = {layout.axis.domain.start.approximate(), layout.axis.domain.stop.approximate(),
              layout.plot.bottom(), layout.plot.top()};
  layout.x = point_scale(chart.categories.size(), layout.plot.left() + kPlotPadding,
                         layout.plot.right() - kPlotPadding);
}

void set_points(LineLayout& layout) {
  for (LineSeries& series : layout.series) {
    series.points.resize(layout.x.size());
    for (std::size_t i = 0; i < layout.x.size() && i < series.source->values.size(); ++i) {
      const auto& value = series.source->values[i];
      if (value) series.points[i] = Point{layout.x[i], layout.y(value->value)};
    }
  }
}

// --- marks

void add_obstacles(const Marks& marks, Obstacles& obstacles) {
  for (const Mark& mark : marks) {
    if (const auto* line = std::get_if<Polyline>(&mark)) {
      for (std::size_t i = 0; i + 1 < line->points.size(); ++i) {
        obstacles.add_line(line->points[i], line->points[i + 1]);
      }
    } else if (const auto* rule = std::get_if<Rule>(&mark)) {
      obstacles.add_line(rule->from, rule->to);
    } else if (const auto* dot = std::get_if<Dot>(&mark)) {
      const Length r = dot->diameter / 2;
      obstacles.add_box({{dot->center.x - r, dot->center.y - r}, {dot->diameter, dot->diameter}});
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
    marks.push_back(Rule{from, to, reference_stroke(line.dashed, labels.chart().palette), name});
  }
  return marks;
}

/// Labels of lines that end at the last category stand in the right margin, moved apart where
/// needed.
void add_margin_labels(LineLayout& layout, Marks& data, Marks& texts) {
  std::vector<LineSeries*> ending;
  std::vector<Centered> wanted;
  for (LineSeries& series : layout.series) {
    if (series.last + 1 != layout.x.size() || series.label.empty()) continue;
    ending.push_back(&series);
    const Length height = series.label.leading * static_cast<double>(series.label.lines.size());
    wanted.push_back({series.points[series.last]->y, height});
  }
  const Band room{Length(), layout.plot.bottom()};
  const std::vector<Length> centers = spread_apart(wanted, room);
  const Length key = layout.x.back() + kEndGap;
  for (std::size_t i = 0; i < ending.size(); ++i) {
    Label& label = ending[i]->label;
    const Length baseline = label.baseline_around(centers[i]);
    if (key_room(layout) > Length()) {
      const Length y = baseline - label.cap_height / 2;
      data.push_back(Rule{{key, y}, {key + kKeyLength, y}, ending[i]->stroke, label.text});
    }
    texts.push_back(text_at(std::move(label), key + key_room(layout), baseline, Align::start));
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
    obstacles.add_box(text_box(mark));
    texts.push_back(std::move(mark));
  };
  for (LineSeries& series : layout.series) {
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

/// A line per tick, except where zero or a reference line lies already.
void add_grid(const LabelSetter& labels, const LineLayout& layout, const Marks& texts,
              Marks& marks) {
  const std::vector<document::ReferenceLine>& references = labels.chart().references;
  std::vector<Rect> boxes;
  for (const Mark& mark : texts) boxes.push_back(text_box(std::get<TextMark>(mark)));
  for (std::size_t i = 0; i < layout.axis.ticks.size(); ++i) {
    const Decimal& tick = layout.axis.ticks[i];
    const bool drawn = tick.zero() || std::ranges::any_of(references, [&](const auto& line) {
                         return line.at.value == tick;
                       });
    if (drawn) continue;
    const Length y = layout.y(layout.axis.ticks[i]);
    const Rule rule = hairline({layout.plot.left(), y}, {layout.plot.right(), y},
                               layout.axis.labels[i].text, labels.chart().palette);
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
  layout.series = collect_lines(labels);
  const int count = std::clamp(static_cast<int>(chart.height / kTickDistance), 2, 6);
  layout.axis = make_value_axis(labels, value_domain(chart), count, provenance);
  set_plot(labels, layout);
  set_points(layout);

  const Marks firm = firm_lines(labels, layout);
  Marks data;
  // The first series lies on top.
  for (auto series = layout.series.rbegin(); series != layout.series.rend(); ++series) {
    for (Mark& mark : line_marks(*series)) data.push_back(std::move(mark));
  }
  Obstacles obstacles({{}, {chart.width, chart.height}},
                      layout.series.size() * chart.categories.size());
  add_obstacles(firm, obstacles);
  add_obstacles(data, obstacles);
  Marks texts;
  add_margin_labels(layout, data, texts);
  for (const Mark& text : texts) obstacles.add_box(text_box(std::get<TextMark>(text)));
  add_plot_labels(labels, layout, obstacles, texts);

  Marks marks;
  add_grid(labels, layout, texts, marks);
  marks.insert(marks.end(), firm.begin(), firm.end());
  marks.insert(marks.end(), data.begin(), data.end());
  add_tick_labels(labels, layout, marks);
  marks.insert(marks.end(), texts.begin(), texts.end());
  add_category_labels(labels, layout, marks);
  return {{chart.width, chart.height}, std::move(marks)};
}

}  // namespace hopbao::chart
