#pragma once

#include "document/table.hpp"
#include "document/table_rows.hpp"

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

inline document::Table table_of(std::size_t columns, std::vector<document::Row> rows) {
  document::Table table;
  table.columns.resize(columns);
  table.rows = std::move(rows);
  return table;
}

}  // namespace hopbao::test
