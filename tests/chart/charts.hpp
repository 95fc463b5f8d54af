#pragma once

#include "chart/draw_chart.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <initializer_list>
#include <string>
#include <utility>
#include <variant>
#include <vector>

// Charts to draw in tests, and what was drawn taken apart again.

namespace hopbao::chart::testing {

inline text::FontBook source_sans() {
  const std::filesystem::path folder = std::filesystem::path(HOPBAO_SOURCE_DIR) / "fonts";
  return text::FontBook({{"Source Sans 3", 400, false, folder / "SourceSans3_400Regular.ttf"},
                         {"Source Sans 3", 600, false, folder / "SourceSans3_600SemiBold.ttf"}});
}

/// "5.32" as it is printed in Vietnamese; `sign` puts a plus in front of what has risen.
inline std::string vietnamese(const std::string& literal, bool sign) {
  std::string printed = literal[0] == '-' ? "\u2212" + literal.substr(1) : literal;
  std::replace(printed.begin(), printed.end(), '.', ',');
  return sign && literal[0] != '-' ? "+" + printed : printed;
}

/// A value whose source is `id`.
inline document::ChartValue value(const std::string& literal, std::uint32_t id = 0,
                                  bool sign = false) {
  document::ChartValue result;
  result.value = Decimal::parse(literal).value();
  result.printed = vietnamese(literal, sign);
  result.source = document::SourceId{id};
  return result;
}

using Rows = std::vector<std::pair<std::string, std::string>>;  ///< name, literal ("": missing)

/// A chart of one series; sources: categories 100, 101 …, values 200, 201 …
inline document::Chart bar_chart(const Rows& rows, bool sign = false) {
  document::Chart chart;
  chart.id = "thu";
  chart.width = Length::from_mm(160);
  chart.label.family = "Source Sans 3";
  chart.label.size = Length::from_pt(9);
  chart.tag = document::StructId{7};
  chart.span = {diagnostics::FileId{0}, 12, 1, 4};
  chart.series.emplace_back();
  for (std::uint32_t i = 0; i < rows.size(); ++i) {
    document::ChartCategory category;
    category.label = rows[i].first;
    category.source = document::SourceId{100 + i};
    category.span = {diagnostics::FileId{0}, 20 + i, 3, 5};
    chart.categories.push_back(category);
    chart.series[0].values.emplace_back();
    if (!rows[i].second.empty()) chart.series[0].values[i] = value(rows[i].second, 200 + i, sign);
  }
  return chart;
}

inline void add_series(document::Chart& chart, const std::string& name,
                       const std::vector<std::string>& literals) {
  document::ChartSeries series;
  series.name = name;
  const auto base = static_cast<std::uint32_t>(200 + 100 * chart.series.size());
  for (std::uint32_t i = 0; i < literals.size(); ++i) {
    series.values.emplace_back();
    if (!literals[i].empty()) series.values[i] = value(literals[i], base + i);
  }
  chart.series.push_back(std::move(series));
}

inline document::ReferenceLine reference(const std::string& literal, std::string label, bool dashed,
                                         std::uint32_t source = 900) {
  document::ReferenceLine line;
  line.at = value(literal, source);
  line.label = std::move(label);
  line.dashed = dashed;
  return line;
}

/// Growth of GRDP by sector, first half of 2023.
inline document::Chart growth_chart() {
  document::Chart chart = bar_chart({{"GRDP toàn tỉnh", "5.32"},
                                     {"Công nghiệp và xây dựng", "6.93"},
                                     {"Dịch vụ", "5.20"},
                                     {"Nông, lâm nghiệp và thủy sản", "4.05"},
                                     {"Thuế sản phẩm trừ trợ cấp", "3.63"}});
  chart.categories[0].total = true;
  chart.references.push_back(reference("5.32", "", true));
  return chart;
}

/// Progress against six plans of the year.
inline document::Chart plan_chart() {
  document::Chart chart = bar_chart({{"Tài khoản Công dân số Xứ Lạng", "131"},
                                     {"Doanh thu viễn thông", "68.42"},
                                     {"Tổng mức bán lẻ và doanh thu dịch vụ", "52.97"},
                                     {"Doanh thu bưu chính", "52.2"},
                                     {"Doanh nghiệp đăng ký thành lập mới", "51.6"},
                                     {"Hợp tác xã thành lập mới", "45"}});
  chart.track = Decimal(100);
  chart.below = Decimal(50);
  chart.references.push_back(reference("50", "50% (nửa năm)", false));
  chart.references.push_back(reference("100", "100% kế hoạch năm", false, 901));
  return chart;
}

/// Eight changes on the same period of the year before.
inline document::Chart change_chart() {
  return bar_chart({{"Tổng mức bán lẻ và doanh thu dịch vụ", "17.3"},
                    {"Doanh nghiệp đăng ký thành lập mới", "14"},
                    {"Doanh thu vận tải", "9.13"},
                    {"Chỉ số sản xuất công nghiệp", "5.79"},
                    {"Doanh thu viễn thông", "5"},
                    {"Hợp tác xã thành lập mới", "-31"},
                    {"Vốn đăng ký của hợp tác xã", "-37.2"},
                    {"Vốn đăng ký của doanh nghiệp", "-54"}},
                   true);
}

struct Filled {
  Rect box;
  Color color;
};
struct Stroked {
  Point from;
  Point to;
  std::size_t steps = 0;  ///< of the path: 2 is a straight line
  scene::Stroke stroke;
};
/// A stretch of text from one source on one baseline.
struct Printed {
  std::string text;
  document::SourceId source;
  Rect box;  ///< of the ink, as wide as the advances
  Length baseline;
  text::GlyphRun run;  ///< the first
};

/// What a chart's frame holds.
struct Ink {
  scene::Frame frame;
  std::vector<Filled> fills;
  std::vector<Stroked> lines;
  std::vector<Printed> texts;

  const Printed& text_of(std::uint32_t source) const {
    const auto it = std::find_if(texts.begin(), texts.end(),
                                 [&](const Printed& t) { return t.source.value == source; });
    if (it == texts.end()) FAIL("no text from source " << source);
    return *it;
  }
  std::vector<Filled> fills_in(const Color& color) const {
    std::vector<Filled> found;
    std::copy_if(fills.begin(), fills.end(), std::back_inserter(found),
                 [&](const Filled& f) { return f.color == color; });
    return found;
  }
  std::vector<Stroked> lines_in(const Color& color) const {
    std::vector<Stroked> found;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(found),
                 [&](const Stroked& l) { return l.stroke.color == color; });
    return found;
  }
};

inline Rect bounds(const Path& path) {
  Rect box{path.steps.front().points[0], {}};
  for (const PathStep& step : path.steps) {
    if (step.verb == PathStep::Verb::close) continue;
    const Point p = step.points[step.verb == PathStep::Verb::cubic ? 2 : 0];
    const Length left = std::min(box.left(), p.x);
    const Length top = std::min(box.top(), p.y);
    box = {{left, top}, {std::max(box.right(), p.x) - left, std::max(box.bottom(), p.y) - top}};
  }
  return box;
}

inline void take_run(Point at, const text::GlyphRun& run, Ink& ink) {
  const text::InkExtent extent = run.ink();
  const Rect box{{at.x, at.y - extent.top}, {run.width(), extent.top - extent.bottom}};
  if (!ink.texts.empty()) {
    Printed& last = ink.texts.back();
    const bool goes_on = last.baseline == at.y && last.source == run.source &&
                         last.run.size == run.size && at.x >= last.box.left();
    if (goes_on) {
      if (at.x > last.box.right() + Length::from_pt(0.5)) last.text += ' ';
      last.text += run.text;
      const Length top = std::min(last.box.top(), box.top());
      const Length bottom = std::max(last.box.bottom(), box.bottom());
      last.box = {{last.box.left(), top}, {box.right() - last.box.left(), bottom - top}};
      return;
    }
  }
  ink.texts.push_back({run.text, run.source, box, at.y, run});
}

inline Ink take_apart(scene::Frame frame) {
  Ink ink;
  ink.frame = std::move(frame);
  for (const scene::Placed& placed : ink.frame.items) {
    if (const auto* run = std::get_if<text::GlyphRun>(&placed.item)) {
      take_run(placed.at, *run, ink);
    } else if (const auto* shape = std::get_if<scene::Shape>(&placed.item)) {
      REQUIRE(placed.at == Point{});
      if (shape->fill) ink.fills.push_back({bounds(shape->path), *shape->fill});
      if (shape->stroke) {
        const auto& steps = shape->path.steps;
        ink.lines.push_back(
            {steps.front().points[0], steps.back().points[0], steps.size(), *shape->stroke});
      }
    }
  }
  return ink;
}

/// Draws a chart; what is reported goes to `sink`.
inline Ink draw(const document::Chart& chart, diagnostics::DiagnosticSink& sink,
                document::Provenance& provenance) {
  text::FontBook fonts = source_sans();
  return take_apart(draw_chart(chart, fonts, provenance, sink));
}

/// Draws a chart that nothing is wrong with.
inline Ink draw(const document::Chart& chart) {
  diagnostics::DiagnosticSink sink;
  document::Provenance provenance;
  Ink ink = draw(chart, sink, provenance);
  for (const auto& d : sink.diagnostics()) {
    std::string args;
    for (const std::string& arg : d.args) args += " [" + arg + "]";
    UNSCOPED_INFO(diagnostics::info(d.kind).id << args);
  }
  CHECK(sink.diagnostics().empty());
  return ink;
}

/// What holds of every chart, whatever it shows: nothing outside the frame, no label on a label or
/// line.
inline void check_clean(const Ink& ink) {
  const Length slack = Length::from_pt(0.05);
  const auto inside = [&](const Rect& box) {
    return box.left() >= -slack && box.top() >= -slack &&
           box.right() <= ink.frame.size.width + slack &&
           box.bottom() <= ink.frame.size.height + slack;
  };
  const auto apart = [](const Rect& a, const Rect& b) {
    return a.right() <= b.left() || b.right() <= a.left() || a.bottom() <= b.top() ||
           b.bottom() <= a.top();
  };
  for (const Filled& fill : ink.fills) CHECK(inside(fill.box));
  for (const Stroked& line : ink.lines) {
    CHECK(inside({line.from, {}}));
    CHECK(inside({line.to, {}}));
  }
  for (std::size_t i = 0; i < ink.texts.size(); ++i) {
    INFO(ink.texts[i].text);
    const Rect& box = ink.texts[i].box;
    CHECK(inside(box));
    for (std::size_t j = i + 1; j < ink.texts.size(); ++j) {
      INFO("and " << ink.texts[j].text);
      CHECK(apart(box, ink.texts[j].box));
    }
    for (const Stroked& line : ink.lines) {
      if (line.steps != 2) continue;
      const Rect bar{{std::min(line.from.x, line.to.x), std::min(line.from.y, line.to.y)},
                     {std::max(line.from.x, line.to.x) - std::min(line.from.x, line.to.x),
                      std::max(line.from.y, line.to.y) - std::min(line.from.y, line.to.y)}};
      const bool straight = line.from.x == line.to.x || line.from.y == line.to.y;
      if (straight) CHECK(apart(box, bar));
    }
  }
}

}  // namespace hopbao::chart::testing
