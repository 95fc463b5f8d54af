#pragma once

#include "layout/table_fixtures.hpp"

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

// The made-up tables of real_shapes.txt, as the report would set them in a size of type.
namespace hopbao::test {

struct RealTable {
  int number = 0;
  std::string columns;                          ///< a letter each: n count, l label, u unit …
  std::vector<std::vector<std::string>> cells;  ///< the head first
};

inline std::vector<std::string> cells_of(const std::string& line) {
  std::vector<std::string> cells;
  for (std::size_t at = line.find(" | "); at != std::string::npos;) {
    const std::size_t end = line.find(" | ", at + 3);
    cells.push_back(line.substr(at + 3, end == std::string::npos ? end : end - at - 3));
    at = end;
  }
  return cells;
}

inline std::vector<RealTable> real_tables() {
  std::vector<RealTable> tables;
  std::ifstream in("tests/layout/table/real_shapes.txt");
  for (std::string line; std::getline(in, line);) {
    std::istringstream words(line);
    std::string kind;
    words >> kind;
    if (kind == "table") {
      RealTable table;
      words >> table.number >> kind;
      for (char column = 0; words >> column;) table.columns += column;
      tables.push_back(std::move(table));
    } else if (kind == "head" || kind == "row") {
      tables.back().cells.push_back(cells_of(line));
    }
  }
  return tables;
}

/// A cell in Tinos at 14/11 of its size.
inline document::Cell sized_cell(const std::string& text, Length size, bool head) {
  document::ParagraphStyle style = table_style(head ? 700 : 400);
  style.text.size = size;
  style.leading = size * (14.0 / 11);
  if (head) style.align = document::Align::center;
  return cell(text, style);
}

/// Labels take what is left, all other columns what they need.
inline document::Column column_for(char kind) {
  using document::CellAlign;
  if (kind == 'l') return flexible();
  if (kind == 'd') return content(CellAlign::decimal);
  return content(kind == 't' ? CellAlign::start : CellAlign::center);
}

/// The table in a size of type, with 1 mm of air beside each cell and no rules.
inline document::Table set_in(const RealTable& real, Length size) {
  std::vector<document::Column> columns;
  for (const char kind : real.columns) columns.push_back(column_for(kind));
  std::vector<document::Row> rows;
  for (std::size_t i = 0; i < real.cells.size(); ++i) {
    std::vector<document::Cell> cells;
    for (std::size_t c = 0; c < real.columns.size(); ++c) {
      const std::string& text = real.cells[i][c];
      document::Cell made = sized_cell(text, size, i == 0);
      if (i > 0 && real.columns[c] == 'd') made.align_at = number(text).align_at;
      cells.push_back(std::move(made));
    }
    rows.push_back(i == 0 ? head_row(std::move(cells)) : body_row(std::move(cells)));
  }
  document::Table table = ruled(std::move(columns), std::move(rows));
  table.style.grid_width = {};
  table.style.rules.head = document::TableRule();
  table.style.padding_inline = Length::from_mm(1);
  return table;
}

}  // namespace hopbao::test
