#pragma once

#include "layout/table/borders.hpp"
#include "scene/frame.hpp"

#include <vector>

namespace hopbao::layout::table {

/// Which rows stand on the ground of every second row: body rows are counted afresh under each
/// group head, and rows that a cell joins are one. Empty if the table has no such ground.
std::vector<bool> stripes(const Grid& grid, const document::Table& table);

/// Draws the grounds of a stretch of rows. A ground begins at the lower edge of the rule above it,
/// which another stretch has drawn, and lies a little over one that it touches without a rule, so
/// that no white shows between them, and clear of the rule of a head repeated above it.
void draw_fills(scene::Frame& frame, const TableGeometry& geometry, RowRange rows);

}  // namespace hopbao::layout::table
