#pragma once

#include "layout/table/borders.hpp"
#include "layout/table/cells.hpp"
#include "scene/frame.hpp"

#include <span>

namespace hopbao::layout::table {

/// Rows [first, end) as a frame of their size: fill and rules as artifacts, then the cells in
/// reading order, each under its tag. A cell that spans rows below the stretch is drawn here, past
/// its foot. Lines stand in their cells as the style says; in a cell higher than `page_height`,
/// which a page may break, at the top. `cells`: those that start in the rows, in the grid's order.
scene::Frame draw_rows(const TableGeometry& geometry, RowRange rows, std::span<const SetCell> cells,
                       Length page_height);

/// Rules alone, as artifacts, in a frame of no height.
scene::Frame draw_top_rule(const TableGeometry& geometry);

/// The rule below a row, where a page ends inside the row.
scene::Frame draw_foot_rule(const TableGeometry& geometry, std::size_t row);

/// A copy that is no part of the document's structure: all its ink is artifact, and what can be
/// there only once (links, named places) is left out.
scene::Frame as_artifact(const scene::Frame& frame,
                         document::Part part = document::Part::repeated_head);

}  // namespace hopbao::layout::table
