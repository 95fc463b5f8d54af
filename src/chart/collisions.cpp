#include "chart/collisions.hpp"

#include "base/decimal.hpp"

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

/// The name of a line that runs through the box, nullptr if there is none.
const std::string* line_through(const Rect& box, const Marks& marks) {
  for (const Mark& mark : marks) {
    if (const auto* rule = std::get_if<Rule>(&mark)) {
      if (crosses(rule->from, rule->to, inflate(box, rule->stroke.width / 2))) return &rule->name;
    } else if (const auto* line = std::get_if<Polyline>(&mark)) {
      const Rect inked = inflate(box, line->stroke.width / 2);
      for (std::size_t i = 0; i + 1 < line->points.size(); ++i) {
        if (crosses(line->points[i], line->points[i + 1], inked)) return &line->name;
      }
    }
  }
  return nullptr;
}

/// Tenths of a millimetre, rounded up, as "1.3".
std::string millimetres(Length length) {
  return Decimal(static_cast<std::int64_t>(std::ceil(length.mm() * 10)), 1).to_string();
}

}  // namespace

void report_collisions(const Drawing& drawing, const document::Chart& chart,
                       diagnostics::DiagnosticSink& sink) {
  const std::vector<LabelBox> labels = label_boxes(drawing.marks);
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const auto& [text, box] = labels[i];
    const Length beyond = std::max(-box.left(), box.right() - drawing.size.width);
    if (!fits(beyond, {}))
      sink.report(Kind::line_overflows, chart.span, {*text, millimetres(beyond)});
    if (!fits(-box.top(), {}) || !fits(box.bottom(), drawing.size.height)) {
      sink.report(Kind::labels_collide, chart.span, {*text, chart.id});
    }
    if (const std::string* line = line_through(box, drawing.marks)) {
      sink.report(Kind::labels_collide, chart.span, {*text, *line});
    }
    for (std::size_t j = i + 1; j < labels.size(); ++j) {
      if (!overlap(box, labels[j].box)) continue;
      sink.report(Kind::labels_collide, chart.span, {*text, *labels[j].text});
    }
  }
}

}  // namespace hopbao::chart
