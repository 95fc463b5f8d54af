#pragma once

#include "document/cell_extra.hpp"
#include "document/inline.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace hopbao::document {

/// What decides a column's width. fixed: `width` · content: as wide as its widest cell needs ·
/// flexible: takes what is left, shared evenly.
struct TrackSize {
  enum class Kind : std::uint8_t { fixed, content, flexible };
  Kind kind = Kind::flexible;
  Length width;
};

enum class CellAlign : std::uint8_t { start, center, end, decimal };

struct Column {
  std::string id;
  TrackSize size;
  CellAlign align = CellAlign::start;
  Length mark_size;      ///< of the letters that marks stand in front of; 0: no cell has a mark
  Length graphic_width;  ///< of the drawings behind its texts; 0: it has none
  Length graphic_gap;    ///< between them
};

/// One cell. `align_at`: byte offset in the content's text that stands on the column's decimal line
/// (behind the units digit); set only in decimal columns.
struct Cell {
  Inlines content;
  SharedStyle style;
  StructId tag;
  std::uint32_t extra = 0;  ///< 1 + index in Table::extras; 0: text alone
  int column_span = 1;
  int row_span = 1;
  std::optional<std::size_t> align_at;
};

struct Row {
  enum class Kind : std::uint8_t { head, group, body, total };
  Kind kind = Kind::body;
  StructId tag;
  std::vector<Cell> cells;
};

/// Measures and inks of a table's look.
struct TableStyle {
  Length padding_block;   ///< above and below a cell's lines
  Length padding_inline;  ///< left and right of them
  Length grid_width;      ///< hairlines between and around cells; 0: none
  Color grid_color = ink::black;
  bool uprights = true;       ///< hairlines between and beside the columns; false: an open table
  Length outer_rule;          ///< at the table's top and foot where it is more than the grid's
  Length head_rule;           ///< under the head
  std::size_t gap_every = 0;  ///< body rows between two gaps that guide the eye; 0: no gaps
  Length gap;
  Color head_fill = ink::grey_6;
  bool head_filled = true;
};

/// Inks of the drawings in cells.
struct GraphicInks {
  Color bar = ink::primary;
  Color below = ink::accent;  ///< under zero, under what was expected
  Color track = ink::grey_12;
};

/// What a table shows, not how it is drawn. Head rows first; they are repeated on every further
/// page.
struct Table {
  std::string id;
  std::vector<Column> columns;
  std::vector<Row> rows;
  std::vector<CellExtra> extras;
  GraphicInks graphic_inks;
  TableStyle style;
  StructId tag;
  diagnostics::SourceSpan span;
};

}  // namespace hopbao::document
