#pragma once

#include "base/id.hpp"
#include "base/lang.hpp"
#include "diagnostics/source.hpp"

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
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
  table_foot,  ///< rows of totals
  table_row,
  header_cell,
  data_cell,
  caption,
  contents,
  contents_item,
  figure,
  note,
  reference,
  link,
  span,
  block_quote
};

/// The type's name in a PDF: "H1", "TR", "LBody".
std::string_view role_name(Role role);

enum class Scope : std::uint8_t { none, row, column, both };

/// What an element, or a piece of artifact, is in an administrative document (numbers: boxes of
/// Decree 30/2020/NĐ-CP, Annex I). Carried from the model to the page for the checks of such
/// documents; the PDF holds nothing of it.
enum class Part : std::uint8_t {
  none,
  national_name,   ///< 1, Quốc hiệu
  national_motto,  ///< 1, Tiêu ngữ
  issuer_parent,   ///< 2, the superior office
  issuer,          ///< 2
  number,          ///< 3, number and symbol
  place_date,      ///< 4
  kind,            ///< 5a, type of the document
  subject,         ///< 5a, what it is about
  urgency,         ///< 10b, word of the urgency mark
  heading_1,       ///< of the text (6), the highest level
  heading_2,
  heading_3,
  heading_4,
  heading_5,
  body,         ///< 6, a paragraph
  list_item,    ///< 6, an item of a list, its mark included
  authority,    ///< 7a, authority and position of the signer
  signer_name,  ///< 7b
  recipients_head,
  recipient,  ///< 9b
  annex,      ///< label and title of an annex, one heading
  // artifacts
  motto_rule,      ///< line under the motto
  issuer_rule,     ///< line under the issuer
  subject_rule,    ///< line under the subject
  urgency_box,     ///< frame of the urgency mark
  page_number,     ///< in the top margin
  running_line,    ///< other lines in the margins
  page_total,      ///< sums of a table's columns at the foot or the head of a page
  repeated_notes,  ///< a table's notes below its rows on each page
  repeated_head,   ///< a table's head and caption on its further pages
  draft_mark,      ///< "DỰ THẢO 3, …" in the top margin
  embargo,         ///< under it, on the first page
  line_number,     ///< of running text, in the side margin of a draft
};

/// True for ink that is not of the document itself: it is gone, or without meaning, once the
/// document is issued, and no rule of form is about it.
constexpr bool is_working_mark(Part part) {
  return part == Part::draft_mark || part == Part::embargo || part == Part::line_number;
}

/// True for artifacts that are there because the document is divided in pages (ISO 32000-1,
/// 14.8.2.2.2, pagination artifacts).
constexpr bool is_pagination(Part part) {
  return part == Part::page_number || part == Part::running_line || part == Part::repeated_head ||
         is_working_mark(part);
}

/// One element. Its children are a chain in reading order, from `first_child` along `next`. `scope`
/// and spans for cells.
struct StructNode {
  Role role = Role::document;
  Scope scope = Scope::none;
  bool ordered = false;  ///< lists: numbered
  Part part = Part::none;
  StructId parent;
  StructId first_child;
  StructId last_child;
  StructId next;
  int column_span = 1;
  int row_span = 1;
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
  /// The same, with what it is in an administrative document.
  StructId add(StructId parent, Role role, Part part, diagnostics::SourceSpan span = {});
  StructNode& node(StructId id);
  const StructNode& node(StructId id) const;
  /// What is said of a figure to those who do not see it; empty if nothing is.
  const std::string& alt(StructId id) const;
  void set_alt(StructId id, std::string alt) { alts_[id] = std::move(alt); }
  /// The heads of a table's cell (its Headers attribute, ISO 32000-1, 14.8.5.7), outermost first;
  /// empty where the heads' Scope alone says which they are.
  std::span<const StructId> headers(StructId cell) const;
  /// Once for each cell; `heads` are header cells of the same table.
  void set_headers(StructId cell, std::span<const StructId> heads);
  /// Every header cell that some cell names, once, in the order of their ids.
  std::vector<StructId> named_heads() const;
  /// `mark`, a Reference, marks `note`; each mark is given once.
  void add_note_mark(StructId note, StructId mark);
  /// The marks of a note, in the order in which they were given.
  std::span<const StructId> marks_of(StructId note) const;
  /// The note that a Reference marks; not valid if it marks none.
  StructId note_of(StructId mark) const;
  std::size_t size() const { return nodes_.size(); }

 private:
  std::vector<StructNode> nodes_;
  std::map<StructId, std::string> alts_;
  std::map<StructId, std::vector<StructId>> note_marks_;
  std::map<StructId, StructId> marked_notes_;
  /// Where a cell's heads stand in heads_: sorted by cell, since a long table has many.
  struct Headers {
    StructId cell;
    std::uint32_t first = 0;
    std::uint32_t end = 0;
  };
  std::vector<Headers> headers_;
  std::vector<StructId> heads_;
};

}  // namespace hopbao::document
