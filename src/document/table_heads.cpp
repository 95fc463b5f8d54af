#include "document/table_heads.hpp"

#include <algorithm>

namespace hopbao::document {

TableHeads::TableHeads(const Table& table, const TableGrid& grid, const StructTree& tree)
    : table_(table), grid_(grid), tree_(tree) {
  find_wholes(table);
}

/// Rows from the outermost in: groups before their rows, by level. Totals stand outside.
static int depth(const Row& row) {
  static constexpr int kBelowGroups = 1 << 16;
  return row.kind == Row::Kind::group ? row.level : kBelowGroups + row.level;
}

void TableHeads::find_wholes(const Table& table) {
  wholes_.assign(grid_.rows(), kNone);
  std::vector<std::uint32_t> open;  // each a part of the one before it
  for (std::size_t i = grid_.head_rows(); i < grid_.rows(); ++i) {
    const Row& row = table.rows[i];
    if (row.kind == Row::Kind::total) {
      open.clear();
      continue;
    }
    while (!open.empty() && depth(table.rows[open.back()]) >= depth(row)) open.pop_back();
    if (!open.empty()) wholes_[i] = open.back();
    open.push_back(static_cast<std::uint32_t>(i));
  }
}

bool TableHeads::is_head(const GridCell& cell) const {
  return cell.cell->tag.valid() && tree_.node(cell.cell->tag).role == Role::header_cell;
}

static void add(const GridCell* head, std::vector<const GridCell*>& heads) {
  if (std::ranges::find(heads, head) == heads.end()) heads.push_back(head);
}

/// Heads that cover slots of a row left of `columns`.
void TableHeads::add_row_heads(std::size_t row, std::size_t columns,
                               std::vector<const GridCell*>& heads) const {
  for (std::size_t column = 0; column < columns; ++column) {
    const GridCell* cell = grid_.at(row, column);
    if (cell != nullptr && is_head(*cell)) add(cell, heads);
  }
}

void TableHeads::add_heads_of_wholes(std::size_t row, std::vector<const GridCell*>& heads) const {
  const std::uint32_t whole = wholes_[row];
  if (whole == kNone) return;
  add_heads_of_wholes(whole, heads);
  add_row_heads(whole, grid_.columns(), heads);
}

void TableHeads::add_column_heads(const GridCell& cell, std::vector<const GridCell*>& heads) const {
  const std::size_t end = std::min(cell.row, grid_.head_rows());
  for (std::size_t row = 0; row < end; ++row) {
    for (std::size_t column = cell.column; column < cell.column_end(); ++column) {
      const GridCell* above = grid_.at(row, column);
      if (above != nullptr && above->row == row && is_head(*above)) add(above, heads);
    }
  }
}

std::vector<const GridCell*> TableHeads::of(const GridCell& cell) const {
  std::vector<const GridCell*> heads;
  if (cell.row >= grid_.head_rows()) {
    for (std::size_t row = cell.row; row < cell.row_end(); ++row) add_heads_of_wholes(row, heads);
    for (std::size_t row = cell.row; row < cell.row_end(); ++row) {
      add_row_heads(row, cell.column, heads);
    }
  }
  // The head of a group is no matter of the columns that it runs across.
  const bool heads_group = table_.rows[cell.row].kind == Row::Kind::group && is_head(cell);
  if (!heads_group) add_column_heads(cell, heads);
  std::erase(heads, &cell);
  return heads;
}

/// True if readers find these heads by their Scope, whatever they make of spans: one at most in the
/// cell's own row and one at most above it.
static bool scope_suffices(const GridCell& cell, const std::vector<const GridCell*>& heads,
                           std::size_t head_rows) {
  std::size_t above = 0;
  std::size_t before = 0;
  for (const GridCell* head : heads) {
    const bool of_column = head->row < head_rows;
    ++(of_column ? above : before);
    if (of_column ? head->column_span > 1 : head->row != cell.row || head->row_span > 1) {
      return false;
    }
  }
  return above <= 1 && before <= 1 && cell.column_span == 1 && cell.row_span == 1;
}

/// True if Scope suffices for every cell: what most tables are, and all very long ones.
static bool is_plain(const Table& table, const StructTree& tree) {
  const auto heads_row = [&](const Cell& cell) {
    return cell.tag.valid() && tree.node(cell.tag).role == Role::header_cell;
  };
  const auto single = [](const Cell& cell) { return cell.column_span == 1 && cell.row_span == 1; };
  return std::ranges::all_of(table.rows, [&](const Row& row) {
    const bool head = row.kind == Row::Kind::head;
    if (row.kind == Row::Kind::group || row.level != 0) return false;
    if (head && &row != &table.rows.front()) return false;
    return std::ranges::all_of(row.cells, single) &&
           (head || std::ranges::count_if(row.cells, heads_row) <= 1);
  });
}

void set_headers(const Table& table, StructTree& tree) {
  if (is_plain(table, tree)) return;
  const TableGrid grid(table);
  const TableHeads heads(table, grid, tree);
  std::vector<StructId> ids;
  for (const GridCell& cell : grid.cells()) {
    if (!cell.cell->tag.valid()) continue;
    const std::vector<const GridCell*> found = heads.of(cell);
    if (found.empty() || scope_suffices(cell, found, grid.head_rows())) continue;
    ids.clear();
    for (const GridCell* head : found) ids.push_back(head->cell->tag);
    tree.set_headers(cell.cell->tag, ids);
  }
}

}  // namespace hopbao::document
