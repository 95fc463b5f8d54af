#pragma once

#include "base/decimal.hpp"
#include "document/cell_extra.hpp"
#include "document/inline.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace hopbao::document {

/// What decides a column's width. fixed: `width` · percent: `share` hundredths of the table's width
/// · flexible: what is left, divided by `share` (the fr of CSS Grid) · content: between its widest
/// word and its widest line, as keeps the table low · min_content: its widest word, its head in
/// three lines · max_content: its widest line. A column is never narrower than `least`, nor
/// wider than `most` unless its words are.
struct TrackSize {
  enum class Kind : std::uint8_t { fixed, percent, flexible, content, min_content, max_content };
  Kind kind = Kind::flexible;
  Length width = {};
  double share = 1;  ///< positive
  Length least = {};
  std::optional<Length> most = {};
};

enum class CellAlign : std::uint8_t { start, center, end, decimal };

/// Where a cell's lines stand in rows that are higher. baseline: the first lines of all such cells
/// of a row stand on one line, as far up as they go.
enum class VerticalAlign : std::uint8_t { top, middle, bottom, baseline };

struct Column {
  std::string id;
  TrackSize size;
  CellAlign align = CellAlign::start;
  std::optional<VerticalAlign> vertical = {};  ///< of its body cells; none: the table's
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
  bool repeated = false;  ///< said once before, in an earlier part of a wide table: artifact
};

struct Row {
  /// summary: sums up rows of its group, total: of the table.
  enum class Kind : std::uint8_t { head, group, body, total, summary };
  Kind kind = Kind::body;
  /// How deep the row is indented ("Trong đó:"): it is a part of the nearest row above that is less
  /// deep, within its group; for groups, of such a group.
  int level = 0;
  StructId tag;
  std::vector<Cell> cells;
};

/// A rule of a table; one of no width is not drawn.
struct TableRule {
  Length width;
  Color color = ink::black;
  bool operator==(const TableRule&) const = default;
};

/// The places where a table has other rules than those of its grid. spanner: under heads over
/// several columns, which it does not join to their neighbours, instead of rules between head rows.
struct TableRules {
  std::optional<TableRule> top;
  std::optional<TableRule> foot;
  std::optional<TableRule> head;     ///< under the last head row
  std::optional<TableRule> total;    ///< above a total
  std::optional<TableRule> group;    ///< above a group's head
  std::optional<TableRule> row;      ///< between all other rows
  std::optional<TableRule> upright;  ///< between columns
  std::optional<TableRule> side;     ///< at the table's left and right edges
  std::optional<TableRule> spanner;
};

/// Measures and inks of a table's look.
struct TableStyle {
  Length padding_block;   ///< above and below a cell's lines
  Length padding_inline;  ///< left and right of them
  Length grid_width;      ///< hairlines between and around cells; 0: none
  Color grid_color = ink::black;
  bool uprights = true;       ///< hairlines between and beside the columns; false: an open table
  std::size_t gap_every = 0;  ///< body rows between two gaps that guide the eye; 0: no gaps
  Length gap;
  Color head_fill = ink::grey_6;
  bool head_filled = true;
  TableRules rules;
  std::optional<Color> stripe_fill;  ///< ground of every second body row of a group
  std::optional<Color> group_fill;
  std::optional<Color> total_fill;
  VerticalAlign head_vertical = VerticalAlign::bottom;
  VerticalAlign body_vertical = VerticalAlign::middle;
};

/// Inks of the drawings in cells.
struct GraphicInks {
  Color bar = ink::primary;
  Color below = ink::accent;  ///< under zero, under what was expected
  Color track = ink::grey_12;
};

/// Sums of columns that a table over several pages prints on each of them: of the page and of all
/// so far at its foot, what was brought forward at the head of the next. A line whose words are
/// empty is not printed.
struct PageTotals {
  struct Column {
    std::size_t index = 0;         ///< in Table::columns; never the first
    std::vector<Decimal> amounts;  ///< of each row under the head; 0: the row is in no sum
    std::optional<int> decimals;   ///< printed at most; the sums are exact
    bool with_sign = false;
    bool bracketed = false;  ///< sums below zero stand in brackets, without their sign
  };
  std::vector<Column> columns;  ///< in the table's order
  std::string total;            ///< "Cộng trang"
  std::string carried;          ///< "Cộng chuyển sang trang sau"
  std::string brought;          ///< "Số trang trước chuyển sang"
  SharedStyle style;
};

/// What a table shows, not how it is drawn. Head rows first; they are repeated on every further
/// page.
struct Table {
  std::string id;
  std::vector<Column> columns;
  std::vector<Row> rows;
  std::vector<CellExtra> extras;
  GraphicInks graphic_inks;
  std::optional<PageTotals> page_totals;
  /// The first columns, which every part repeats where the table is too wide and goes on column by
  /// column; none: it does not. Never with page totals.
  std::optional<std::size_t> repeated_columns;
  TableStyle style;
  StructId tag;
  diagnostics::SourceSpan span;
};

}  // namespace hopbao::document
