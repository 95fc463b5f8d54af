#pragma once

#include "diagnostics/diagnostic.hpp"
#include "document/chart.hpp"
#include "document/provenance.hpp"
#include "scene/frame.hpp"
#include "text/font_book.hpp"

namespace hopbao::chart {

/// Draws a chart as a frame of `chart.width` and the height its rows need (bars) or `chart.height`
/// (lines). Marks, axes and labels alike are shapes and glyph runs; all belong to `chart.tag`:
/// shapes first, then the labels in reading order. Numbers that the chart makes itself (axis ticks)
/// are added to `provenance` as Origin::layout. Labels that collide with each other or with a line
/// (labels_collide) or leave the frame sideways (line_overflows) are reported at the chart's place,
/// as are more series than can be told apart (chart_too_many_series; the first ones are drawn). A
/// chart without any value is reported (chart_without_values) and gives an empty frame.
scene::Frame draw_chart(const document::Chart& chart, text::FontBook& fonts,
                        document::Provenance& provenance, diagnostics::DiagnosticSink& sink);

}  // namespace hopbao::chart
