#pragma once

#include "compose/compose.hpp"
#include "support/scene_items.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <utility>
#include <vector>

namespace hopbao::test {

/// A shipped layout with a shipped data file, set.
inline scene::Scene composed(const std::string& layout, const std::string& data, Lang lang) {
  compose::Job job;
  job.layout = layout;
  job.data = data;
  job.lang = lang;
  diagnostics::SourceMap sources;
  diagnostics::DiagnosticSink sink;
  auto set = compose::set(job, sources, sink);
  REQUIRE(set.has_value());
  return std::move(*set);
}

/// The first run of this size whose text begins so; the test fails if there is none.
inline Found<text::GlyphRun> run_of_size(const std::vector<Found<text::GlyphRun>>& runs,
                                         const std::string& begin, double size) {
  for (const auto& found : runs) {
    if (found.item.size.pt() == size && found.item.text.starts_with(begin)) return found;
  }
  FAIL("no run of " << size << " pt begins with " << begin);
  return runs.front();
}

/// Millimetres, to a fifth of one.
inline Approx mm(double value) {
  return Approx(value).margin(0.2);
}

/// Height of a shape that is a rectangle path.
inline Length rectangle_height(const scene::Shape& shape) {
  return shape.path.steps[2].points[0].y - shape.path.steps[0].points[0].y;
}

/// Filled rectangles of one ink on a page, in painting order.
inline std::vector<Found<scene::Shape>> filled(const scene::Page& page, Color color) {
  std::vector<Found<scene::Shape>> found;
  for (const auto& shape : items_of<scene::Shape>(page.frame)) {
    if (shape.item.fill == color && shape.item.path.steps.size() == 5) found.push_back(shape);
  }
  return found;
}

/// Baseline below the top of a line of `leading`, of a face whose ascent and descent are given in
/// parts of the em.
inline double baseline_mm(double leading, double size, double ascent, double descent) {
  return Length::from_pt((leading - size * (ascent + descent)) / 2 + size * ascent).mm();
}
inline double serif_baseline(double leading, double size) {
  return baseline_mm(leading, size, 1.036, 0.335);  // Source Serif 4
}
inline double sans_baseline(double leading, double size) {
  return baseline_mm(leading, size, 1.024, 0.4);  // Source Sans 3
}

}  // namespace hopbao::test
