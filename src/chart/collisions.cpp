#include "chart/collisions.hpp"

#include "base/decimal.hpp"
#include "chart/obstacles.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace hopbao::chart {

namespace {

using diagnostics::Kind;

struct LabelBox {
  const std::string* text;
  Rect box;
};

std::vector<LabelBox> label_boxes(const Marks& marks) {
  std::vector<LabelBox> boxes;
  for (const Mark& mark : marks) {
    const auto* text = std::get_if<TextMark>(&mark);
    if (text && !text->label.empty()) boxes.push_back({&text->label.text, text_box(*text)});
  }
  return boxes;
}

/// The lines of a drawing, each with the name of its mark.
struct Lines {
  Obstacles found_by_place;
  std::vector<const std::string*> names;

  void add(Point from, Point to, Length width, const std::string& name) {
    found_by_place.add_line(from, to, width);
    names.push_back(&name);
  }
};

Lines lines_of(const Drawing& drawing) {
  Lines lines{Obstacles({{}, drawing.size}, drawing.marks.size()), {}};
  for (const Mark& mark : drawing.marks) {
    if (const auto* rule = std::get_if<Rule>(&mark)) {
      lines.add(rule->from, rule->to, rule->stroke.width, rule->name);
    } else if (const auto* line = std::get_if<Polyline>(&mark)) {
      for (std::size_t i = 0; i + 1 < line->points.size(); ++i) {
        lines.add(line->points[i], line->points[i + 1], line->stroke.width, line->name);
      }
    }
  }
  return lines;
}

/// Tenths of a millimetre, rounded up, as "1.3".
std::string millimetres(Length length) {
  return Decimal(static_cast<std::int64_t>(std::ceil(length.mm() * 10)), 1).to_string();
}

}  // namespace

void report_collisions(const Drawing& drawing, const document::Chart& chart,
                       diagnostics::DiagnosticSink& sink) {
  const std::vector<LabelBox> labels = label_boxes(drawing.marks);
  const Lines lines = lines_of(drawing);
  Obstacles others({{}, drawing.size}, labels.size());
  for (const LabelBox& label : labels) others.add_box(label.box);
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const auto& [text, box] = labels[i];
    const Length beyond = std::max(-box.left(), box.right() - drawing.size.width);
    if (!fits(beyond, {}))
      sink.report(Kind::line_overflows, chart.span, {*text, millimetres(beyond)});
    if (!fits(-box.top(), {}) || !fits(box.bottom(), drawing.size.height)) {
      sink.report(Kind::labels_collide, chart.span, {*text, chart.id});
    }
    if (const auto met = lines.found_by_place.met_by(box); !met.empty()) {
      sink.report(Kind::labels_collide, chart.span, {*text, *lines.names[met.front()]});
    }
    for (const std::size_t j : others.met_by(box)) {
      if (j > i) sink.report(Kind::labels_collide, chart.span, {*text, *labels[j].text});
    }
  }
}

}  // namespace hopbao::chart
