#pragma once

#include "document/table.hpp"
#include "layout/strip.hpp"
#include "layout/table/table_context.hpp"
#include "scene/frame.hpp"

#include <memory>
#include <vector>

namespace hopbao::layout {

/// A table as strips of its full width, without gaps between them. The page that it starts on takes
/// `head`, then rows; every further page opens with `head_repeated`, then goes on with the rows.
struct TableStrips {
  std::vector<Strip>
      head;  ///< all head rows as one strip that keeps the first row; none without head
  std::vector<Strip>
      rows;  ///< one per row under the head (several of a row that no page holds), with the appeal
             ///< of ending a page below it; of a long table the last stands for later ones
  std::shared_ptr<const PageSums> sums;  ///< nullptr: the table does not sum up its pages
  scene::Frame
      head_repeated;      ///< the head as artifact; without head rows the rule that closes the grid
  bool in_parts = false;  ///< of columns: `rows` hold their heads and what opens further pages
};

/// Sets a table over `width`, exactly. Reports table_too_wide if the widest words and numbers of
/// its columns do not go side by side, else line_overflows for what is wider than a column of fixed
/// width. A table that does not obey the grid (see document::TableGrid) is our mistake.
TableStrips layout_table(std::shared_ptr<const document::Table> table, Length width,
                         const TableContext& context);

}  // namespace hopbao::layout
