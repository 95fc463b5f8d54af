#pragma once

#include "document/table.hpp"

#include <utility>
#include <vector>

// Rows of cells, for all tests of tables.
namespace hopbao::test {

inline document::Cell spanning(document::Cell made, int rows, int columns) {
  made.row_span = rows;
  made.column_span = columns;
  return made;
}

inline document::Row row(document::Row::Kind kind, std::vector<document::Cell> cells) {
  document::Row made;
  made.kind = kind;
  made.cells = std::move(cells);
  return made;
}
inline document::Row head_row(std::vector<document::Cell> cells) {
  return row(document::Row::Kind::head, std::move(cells));
}
inline document::Row body_row(std::vector<document::Cell> cells) {
  return row(document::Row::Kind::body, std::move(cells));
}

}  // namespace hopbao::test
