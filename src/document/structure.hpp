#pragma once

#include "base/id.hpp"
#include "base/lang.hpp"
#include "diagnostics/source.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hopbao::document {

struct StructTag;
/// An element of the structure tree. An id that is not valid means *artifact*: ink outside the
/// tree.
using StructId = Id<StructTag>;

/// Standard structure types (ISO 32000-1, 14.8.4) that briefings use.
enum class Role : std::uint8_t {
  document,
  section,
  division,
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  paragraph,
  list,
  list_item,
  label,
  list_body,
  table,
  table_head,
  table_body,
  table_row,
  header_cell,
  data_cell,
  caption,
  figure,
  note,
  reference,
  link,
  span
};

/// The type's name in a PDF: "H1", "TR", "LBody".
std::string_view role_name(Role role);

enum class Scope : std::uint8_t { none, row, column, both };

/// One element. Children in reading order. `alt` for figures, `scope` and spans for cells.
struct StructNode {
  Role role = Role::document;
  StructId parent;
  std::vector<StructId> children;
  std::string alt;
  std::string title;
  Scope scope = Scope::none;
  int column_span = 1;
  int row_span = 1;
  bool ordered = false;  ///< lists: numbered
  diagnostics::SourceSpan span;
};

/// The document's logical structure, in reading order, made together with the blocks. The first
/// node is the document itself.
class StructTree {
 public:
  StructTree();
  StructId root() const { return StructId{0}; }
  /// Adds an element as the last child of `parent`.
  StructId add(StructId parent, Role role, diagnostics::SourceSpan span = {});
  StructNode& node(StructId id);
  const StructNode& node(StructId id) const;
  std::size_t size() const { return nodes_.size(); }

 private:
  std::vector<StructNode> nodes_;
};

}  // namespace hopbao::document
