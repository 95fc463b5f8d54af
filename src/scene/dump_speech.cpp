#include "document/table_grid.hpp"
#include "scene/scene.hpp"
#include "scene/tag_texts.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace hopbao::scene {

using document::GridCell;
using document::Role;
using document::Row;
using document::Scope;
using document::StructId;
using document::StructNode;
using document::StructTree;

namespace {

/// A table as a reader rebuilds it from nothing but its elements.
class ReadTable {
 public:
  ReadTable(const StructTree& tree, StructId table)
      : tree_(tree), model_(rows_of(tree, table)), grid_(model_) {}

  const document::TableGrid& grid() const { return grid_; }
  /// The heads that the cell names; where it names none, those that Scope gives: before it in its
  /// rows, then above it (ISO 32000-1, 14.8.5.7).
  std::vector<StructId> heads(const GridCell& cell) const;

 private:
  static document::Table rows_of(const StructTree& tree, StructId table);
  static void add_rows(const StructTree& tree, StructId part, Row::Kind kind,
                       document::Table& into);
  bool scoped(const GridCell& cell, Scope scope) const;

  const StructTree& tree_;
  document::Table model_;
  document::TableGrid grid_;
};

void ReadTable::add_rows(const StructTree& tree, StructId part, Row::Kind kind,
                         document::Table& into) {
  for (StructId id = tree.node(part).first_child; id.valid(); id = tree.node(id).next) {
    if (tree.node(id).role != Role::table_row) continue;
    Row& row = into.rows.emplace_back();
    row.kind = kind;
    for (StructId at = tree.node(id).first_child; at.valid(); at = tree.node(at).next) {
      document::Cell& cell = row.cells.emplace_back();
      cell.tag = at;
      cell.column_span = tree.node(at).column_span;
      cell.row_span = tree.node(at).row_span;
    }
  }
}

document::Table ReadTable::rows_of(const StructTree& tree, StructId table) {
  document::Table model;
  add_rows(tree, table, Row::Kind::body, model);
  for (StructId id = tree.node(table).first_child; id.valid(); id = tree.node(id).next) {
    const Role role = tree.node(id).role;
    const bool part =
        role == Role::table_head || role == Role::table_body || role == Role::table_foot;
    if (part)
      add_rows(tree, id, role == Role::table_head ? Row::Kind::head : Row::Kind::body, model);
  }
  // Rows of a body may be shorter than those above where cells reach into them: never longer.
  std::size_t columns = 0;
  for (const Row& row : model.rows) {
    std::size_t width = 0;
    for (const document::Cell& cell : row.cells)
      width += static_cast<std::size_t>(cell.column_span);
    columns = std::max(columns, width);
  }
  model.columns.resize(columns);
  return model;
}

bool ReadTable::scoped(const GridCell& cell, Scope scope) const {
  const StructNode& node = tree_.node(cell.cell->tag);
  return node.role == Role::header_cell && (node.scope == scope || node.scope == Scope::both);
}

std::vector<StructId> ReadTable::heads(const GridCell& cell) const {
  const auto named = tree_.headers(cell.cell->tag);
  if (!named.empty()) return {named.begin(), named.end()};
  std::vector<StructId> heads;
  const auto add = [&](std::size_t row, std::size_t column, Scope scope) {
    const GridCell* head = grid_.at(row, column);
    if (head == nullptr || !scoped(*head, scope)) return;
    if (std::ranges::find(heads, head->cell->tag) == heads.end()) heads.push_back(head->cell->tag);
  };
  for (std::size_t row = cell.row; row < cell.row_end(); ++row) {
    for (std::size_t column = 0; column < cell.column; ++column) add(row, column, Scope::row);
  }
  for (std::size_t row = 0; row < cell.row; ++row) {
    for (std::size_t column = cell.column; column < cell.column_end(); ++column) {
      add(row, column, Scope::column);
    }
  }
  return heads;
}

/// Reads the tables of a scene aloud.
class SpeechDump {
 public:
  explicit SpeechDump(const Scene& scene) : tree_(scene.structure), texts_(scene) {
    for (std::uint32_t i = 0; i < tree_.size(); ++i) {
      if (tree_.node({i}).role == Role::table && texts_.order().kept({i})) table({i});
    }
  }

  std::string take() { return std::move(out_); }

 private:
  void table(StructId id);
  void cell(const ReadTable& table, const GridCell& cell);

  const StructTree& tree_;
  TagTexts texts_;
  std::string out_;
};

void SpeechDump::cell(const ReadTable& table, const GridCell& cell) {
  std::string heads;
  for (const StructId head : table.heads(cell)) {
    heads += (heads.empty() ? "" : "; ") + texts_.text(head);
  }
  const std::string text = texts_.text(cell.cell->tag);
  out_ += "  " + heads + ':' + (text.empty() ? "" : " ") + text + '\n';
}

void SpeechDump::table(StructId id) {
  const StructId first = tree_.node(id).first_child;
  const bool captioned = first.valid() && tree_.node(first).role == Role::caption;
  out_ += captioned ? "Table " + texts_.text(first) + '\n' : "Table\n";
  const ReadTable table(tree_, id);
  for (const GridCell& place : table.grid().cells()) {
    if (tree_.node(place.cell->tag).role == Role::data_cell) cell(table, place);
  }
}

}  // namespace

std::string dump_speech(const Scene& scene) {
  return SpeechDump(scene).take();
}

}  // namespace hopbao::scene
