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

/// True if a page that ends below rows[i] leaves a group's head with one row of several.
static bool parts_group_head(std::span<const RowBreak> rows, std::size_t i) {
  return i > 0 && is_group(rows[i - 1]) && !is_group(rows[i]) && !is_group(rows[i + 1]);
}

/// True if a total would open the next page with fewer than two rows of what it sums up.
static bool parts_total(std::span<const RowBreak> rows, std::size_t i) {
  const auto total = [&](std::size_t row) {
    if (row >= rows.size()) return false;
    return rows[row].kind == document::Row::Kind::total ||
           rows[row].kind == document::Row::Kind::summary;
  };
  return total(i + 1) || (total(i + 2) && !is_group(rows[i + 1]));
}

/// Appeal of a place inside a table of which both parts hold enough rows.
static BreakAppeal appeal_inside(std::span<const RowBreak> rows, std::size_t i, bool short_table) {
  if (is_group(rows[i]) || rows[i].join == RowJoin::joined) return BreakAppeal::forbidden;
  if (parts_group_head(rows, i) || parts_total(rows, i)) return BreakAppeal::forbidden;
  if (short_table || rows[i].join == RowJoin::too_tall) return BreakAppeal::poor;
  return is_group(rows[i + 1]) ? BreakAppeal::good : BreakAppeal::fair;
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
    appeals[i] = appeal_inside(rows, i, short_table);
  }
  return appeals;
}

}  // namespace hopbao::layout::table
