#include "document/structure.hpp"

#include "base/invariant.hpp"

#include <algorithm>
#include <array>

namespace hopbao::document {

std::string_view role_name(Role role) {
  static constexpr std::array<std::string_view, 30> kNames{
      "Document", "Sect",  "Div",       "H1",   "H2",   "H3",        "H4",    "H5",
      "H6",       "P",     "L",         "LI",   "Lbl",  "LBody",     "Table", "THead",
      "TBody",    "TFoot", "TR",        "TH",   "TD",   "Caption",   "TOC",   "TOCI",
      "Figure",   "Note",  "Reference", "Link", "Span", "BlockQuote"};
  static_assert(kNames.size() == static_cast<std::size_t>(Role::block_quote) + 1);
  return kNames[static_cast<std::size_t>(role)];
}

StructTree::StructTree() {
  nodes_.push_back(StructNode{});
}

StructId StructTree::add(StructId parent, Role role, diagnostics::SourceSpan span) {
  const StructId id{static_cast<std::uint32_t>(nodes_.size())};
  StructNode fresh;
  fresh.role = role;
  fresh.parent = parent;
  fresh.span = span;
  nodes_.push_back(fresh);
  StructNode& above = node(parent);
  if (above.last_child.valid()) {
    node(above.last_child).next = id;
  } else {
    above.first_child = id;
  }
  above.last_child = id;
  return id;
}

StructId StructTree::add(StructId parent, Role role, Part part, diagnostics::SourceSpan span) {
  const StructId id = add(parent, role, span);
  node(id).part = part;
  return id;
}

StructNode& StructTree::node(StructId id) {
  invariant(id.valid() && id.value < nodes_.size(), "structure id out of range");
  return nodes_[id.value];
}

const StructNode& StructTree::node(StructId id) const {
  invariant(id.valid() && id.value < nodes_.size(), "structure id out of range");
  return nodes_[id.value];
}

const std::string& StructTree::alt(StructId id) const {
  static const std::string none;
  const auto found = alts_.find(id);
  return found == alts_.end() ? none : found->second;
}

std::span<const StructId> StructTree::headers(StructId cell) const {
  const auto at = std::ranges::lower_bound(headers_, cell, {}, &Headers::cell);
  if (at == headers_.end() || at->cell != cell) return {};
  return std::span(heads_).subspan(at->first, at->end - at->first);
}

void StructTree::set_headers(StructId cell, std::span<const StructId> heads) {
  const auto at = std::ranges::lower_bound(headers_, cell, {}, &Headers::cell);
  invariant(at == headers_.end() || at->cell != cell, "a cell is given its heads once");
  const auto first = static_cast<std::uint32_t>(heads_.size());
  heads_.insert(heads_.end(), heads.begin(), heads.end());
  headers_.insert(at, {cell, first, static_cast<std::uint32_t>(heads_.size())});
}

void StructTree::add_note_mark(StructId note, StructId mark) {
  invariant(node(note).role == Role::note, "only notes have marks");
  const bool fresh = marked_notes_.emplace(mark, note).second;
  invariant(fresh, "a mark is of one note");
  note_marks_[note].push_back(mark);
}

std::span<const StructId> StructTree::marks_of(StructId note) const {
  const auto found = note_marks_.find(note);
  if (found == note_marks_.end()) return {};
  return found->second;
}

StructId StructTree::note_of(StructId mark) const {
  const auto found = marked_notes_.find(mark);
  return found == marked_notes_.end() ? StructId{} : found->second;
}

std::vector<StructId> StructTree::named_heads() const {
  std::vector<StructId> named = heads_;
  std::ranges::sort(named);
  named.erase(std::unique(named.begin(), named.end()), named.end());
  return named;
}

}  // namespace hopbao::document
