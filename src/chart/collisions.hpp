#pragma once

#include "chart/mark.hpp"
#include "diagnostics/diagnostic.hpp"
#include "document/chart.hpp"

namespace hopbao::chart {

/// Checks each label of a finished drawing: it must not meet another label or a line
/// (labels_collide) nor leave the drawing (line_overflows, sideways; labels_collide with the
/// chart's id, up or down). Reports at the chart's place, in the order of the marks.
void report_collisions(const Drawing& drawing, const document::Chart& chart,
                       diagnostics::DiagnosticSink& sink);

}  // namespace hopbao::chart
