#include "layout/table/row_breaks.hpp"

#include <algorithm>
#include <cstddef>
#include <functional>

namespace hopbao::layout::table {

static constexpr std::size_t kFewestRowsToSplit = 12;
static constexpr std::ptrdiff_t kFewestRowsOnPage = 3;

static bool is_group(const RowBreak& row) {
  return row.kind == document::Row::Kind::group;
}

/// Appeal of a place inside a table of which both parts hold enough rows.
static BreakAppeal appeal_inside(const RowBreak& above, const RowBreak& below, bool short_table) {
  if (is_group(above) || above.join == RowJoin::joined) return BreakAppeal::forbidden;
  if (short_table || above.join == RowJoin::too_tall) return BreakAppeal::poor;
  return is_group(below) ? BreakAppeal::good : BreakAppeal::fair;
}

std::vector<BreakAppeal> row_appeals(std::span<const RowBreak> rows, bool taller_than_page) {
  std::vector<BreakAppeal> appeals(rows.size(), BreakAppeal::forbidden);
  if (rows.empty()) return appeals;
  appeals.back() = BreakAppeal::good;
  const bool short_table = rows.size() < kFewestRowsToSplit;
  if (short_table && !taller_than_page) return appeals;

  const std::ptrdiff_t count = std::ranges::count_if(rows, std::not_fn(is_group));
  std::ptrdiff_t above = 0;
  for (std::size_t i = 0; i + 1 < rows.size(); ++i) {
    if (!is_group(rows[i])) ++above;
    if (above < kFewestRowsOnPage || count - above < kFewestRowsOnPage) continue;
    appeals[i] = appeal_inside(rows[i], rows[i + 1], short_table);
  }
  return appeals;
}

}  // namespace hopbao::layout::table
