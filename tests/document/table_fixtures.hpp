#pragma once

#include "document/table.hpp"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

// Tables without a look, for the tests of grids and heads.
namespace hopbao::test {

inline document::Cell cell(const std::string& text) {
  document::Cell made;
  document::Text content;
  content.text = text;
  if (!text.empty()) made.content.push_back(std::move(content));
  return made;
}

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

inline document::Table table_of(std::size_t columns, std::vector<document::Row> rows) {
  document::Table table;
  table.columns.resize(columns);
  table.rows = std::move(rows);
  return table;
}

}  // namespace hopbao::test
