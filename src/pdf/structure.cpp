#include "pdf/structure.hpp"

#include "base/invariant.hpp"
#include "pdf/graphics.hpp"

#include <algorithm>
#include <iterator>

namespace hopbao::pdf {

using document::Role;
using document::StructId;
using document::StructNode;

StructureWriter::StructureWriter(const document::StructTree& structure)
    : structure_(structure),
      order_(structure),
      elements_(structure.size()),
      named_heads_(structure.named_heads()) {}

void StructureWriter::add_ink(StructId id, Content content) {
  order_.add_ink(id, static_cast<std::uint32_t>(contents_.size()));
  contents_.push_back(content);
}

void StructureWriter::add_figure_ink(std::uint32_t page, const Mark& mark) {
  if (!mark.ink) return;
  for (StructId id = mark.tag; id.valid(); id = structure_.node(id).parent) {
    if (structure_.node(id).role != Role::figure) continue;
    const auto [found, fresh] = figures_.try_emplace(id, FigureBox{page, *mark.ink});
    if (!fresh && found->second.page == page)
      found->second.ink = united(found->second.ink, *mark.ink);
  }
}

std::size_t StructureWriter::begin_page(Ref page, Length height) {
  keys_.push_back({Content::Kind::mark, static_cast<std::uint32_t>(pages_.size())});
  pages_.push_back({page, height, {}});
  return keys_.size() - 1;
}

std::optional<std::size_t> StructureWriter::claim_annotation_key(const LinkArea& link) {
  if (!link.tag.valid()) return std::nullopt;
  keys_.push_back({Content::Kind::annotation, claimed_++});
  return keys_.size() - 1;
}

void StructureWriter::add_content(const PageContent& content, std::span<const Ref> annotations) {
  const auto index = static_cast<std::uint32_t>(pages_.size() - 1);
  std::size_t link = 0;
  for (std::uint32_t mark = 0; mark <= content.marks.size(); ++mark) {
    for (; link < content.links.size() && content.links[link].after <= mark; ++link) {
      const StructId tag = content.links[link].tag;
      if (!tag.valid()) continue;
      add_ink(tag,
              {Content::Kind::annotation, index, static_cast<std::uint32_t>(annotations_.size())});
      elements_[tag.value].leads = true;
      annotations_.push_back({annotations[link], tag});
    }
    if (mark == content.marks.size()) break;
    const StructId tag = content.marks[mark].tag;
    add_ink(tag, {Content::Kind::mark, index, mark});
    pages_.back().marks.push_back(tag);
    add_figure_ink(index, content.marks[mark]);
  }
}

static bool is_cell(Role role) {
  return role == Role::header_cell || role == Role::data_cell;
}

void StructureWriter::number_elements(CompactWriter& writer, Ref root) {
  std::uint32_t next = root.number + 1;
  for (std::uint32_t i = 0; i < elements_.size(); ++i) {
    Element& element = elements_[i];
    if (!order_.kept({i})) continue;
    element.ref = {next++};
    if (element.leads && structure_.node({i}).role != Role::link) element.link = {next++};
  }
  writer.reserve(next - root.number - 1);
}

/// The object whose kid a mark or annotation of an element becomes.
Ref StructureWriter::holder_of(StructId id, Content::Kind kind) const {
  const Element& element = elements_[id.value];
  const bool inside =
      kind == Content::Kind::annotation || structure_.node(id).role == Role::reference;
  return element.link.valid() && inside ? element.link : element.ref;
}

Ref StructureWriter::first_page(const Kids& kids) const {
  for (const auto& kid : kids) {
    if (!kid.element) return pages_[contents_[kid.index].page].ref;
  }
  return {};
}

void StructureWriter::append_content(std::string& out, const Content& content, Ref page) const {
  const Ref on = pages_[content.page].ref;
  const bool mark = content.kind == Content::Kind::mark;
  if (mark && on == page) return append_integer(out, content.index);
  out += mark ? "<</Type/MCR/MCID " : "<</Type/OBJR/Obj ";
  if (mark)
    append_integer(out, content.index);
  else
    append_reference(out, annotations_[content.index].ref);
  if (on != page) {
    out += "/Pg ";
    append_reference(out, on);
  }
  out += ">>";
}

std::string StructureWriter::kids_entries(const Kids& kids, std::optional<Ref> extra) const {
  const Ref page = first_page(kids);
  std::string list;
  std::size_t count = 0;
  const auto separate = [&] {
    if (count++ != 0) list += ' ';
  };
  for (const auto& kid : kids) {
    separate();
    if (kid.element)
      append_reference(list, elements_[kid.index].ref);
    else
      append_content(list, contents_[kid.index], page);
  }
  if (extra) {
    separate();
    append_reference(list, *extra);
  }
  if (count == 0) return {};
  std::string out;
  if (page.valid()) {
    out += "/Pg ";
    append_reference(out, page);
  }
  out += count == 1 ? "/K " + list : "/K[" + list + ']';
  return out;
}

static std::string padded(std::uint64_t number, std::size_t width) {
  const std::string digits = std::to_string(number);
  return std::string(width - std::min(width, digits.size()), '0') + digits;
}

/// Notes before heads, and each as wide as they may get, so that the order of ids is the order of
/// their strings.
std::string StructureWriter::id_of(StructId id) const {
  if (structure_.node(id).role == Role::note) return "note-" + padded(id.value, 10);
  return "th-" + padded(id.value, std::to_string(structure_.size()).size());
}

static std::string scope_and_spans(const StructNode& node) {
  static constexpr std::string_view kScopes[] = {"", "/Scope/Row", "/Scope/Column", "/Scope/Both"};
  std::string out;
  if (node.role == Role::header_cell) out += kScopes[static_cast<std::size_t>(node.scope)];
  if (node.column_span > 1) out += "/ColSpan " + std::to_string(node.column_span);
  if (node.row_span > 1) out += "/RowSpan " + std::to_string(node.row_span);
  return out;
}

std::string StructureWriter::cell_attributes(StructId id) const {
  std::string table = scope_and_spans(structure_.node(id));
  if (const auto heads = structure_.headers(id); !heads.empty()) {
    table += "/Headers[";
    for (const StructId head : heads) append_byte_string(table, id_of(head));
    table += ']';
  }
  std::string out;
  if (std::ranges::binary_search(named_heads_, id)) {
    out += "/ID";
    append_byte_string(out, id_of(id));
  }
  if (!table.empty()) out += "/A<</O/Table" + table + ">>";
  return out;
}

std::string StructureWriter::attributes(StructId id) const {
  const StructNode& node = structure_.node(id);
  if (is_cell(node.role)) return cell_attributes(id);
  if (node.role == Role::list) {
    // Of the kinds that the standard names, Disc is nearest to the dash.
    return node.ordered ? "/A<</O/List/ListNumbering/Decimal>>"
                        : "/A<</O/List/ListNumbering/Disc>>";
  }
  if (node.role == Role::note) {
    std::string out = "/ID";
    append_byte_string(out, id_of(id));
    return out;
  }
  const auto figure = figures_.find(id);
  if (figure == figures_.end()) return {};
  std::string out = "/A<</O/Layout/Placement/Block/BBox";
  append_rectangle(out, figure->second.ink, pages_[figure->second.page].height);
  return out + ">>";
}

/// A note and its marks name one another (ISO 32000-2, 14.7.2, Ref); readers of older versions pass
/// the entry over and have the links.
std::string StructureWriter::note_entries(StructId id) const {
  std::vector<StructId> others;
  if (const StructId note = structure_.note_of(id); note.valid()) others.push_back(note);
  for (const StructId mark : structure_.marks_of(id)) others.push_back(mark);
  std::erase_if(others, [&](StructId other) { return !order_.kept(other); });
  if (others.empty()) return {};
  std::string out = "/Ref[";
  for (const StructId other : others) {
    if (other != others.front()) out += ' ';
    append_reference(out, elements_[other.value].ref);
  }
  return out + ']';
}

/// Splits off what belongs into the Link element inside an element that leads somewhere.
void StructureWriter::write_link(CompactWriter& writer, StructId id, Kids& kids) const {
  const Element& element = elements_[id.value];
  Kids inside;
  std::erase_if(kids, [&](const auto& kid) {
    if (kid.element || holder_of(id, contents_[kid.index].kind) != element.link) return false;
    inside.push_back(kid);
    return true;
  });
  std::string value = "<</S/Link/P ";
  append_reference(value, element.ref);
  value += kids_entries(inside, std::nullopt) + ">>";
  writer.add(element.link, value);
}

void StructureWriter::write_element(CompactWriter& writer, StructId id, Ref root, Lang lang) const {
  const StructNode& node = structure_.node(id);
  const Element& element = elements_[id.value];
  std::string value = "<</S";
  append_name(value, role_name(node.role));
  value += "/P ";
  append_reference(value, node.parent.valid() ? elements_[node.parent.value].ref : root);
  if (!node.parent.valid()) {
    value += "/Lang";
    append_byte_string(value, lang_key(lang));
  }
  if (const std::string& alt = structure_.alt(id); !alt.empty()) {
    value += "/Alt";
    append_text_string(value, alt);
  }
  value += attributes(id) + note_entries(id);
  if (element.link.valid()) {
    Kids kids = order_.kids(id);
    write_link(writer, id, kids);
    value += kids_entries(kids, element.link);
  } else {
    value += kids_entries(order_.kids(id), std::nullopt);
  }
  writer.add(element.ref, value + ">>");
}

std::string StructureWriter::page_parents(const Page& page) const {
  std::string value = "[";
  for (const StructId tag : page.marks) {
    if (value.size() > 1) value += ' ';
    append_reference(value, holder_of(tag, Content::Kind::mark));
  }
  return value + ']';
}

Ref StructureWriter::write_parent_tree(CompactWriter& writer) const {
  const Ref tree = writer.reserve(1 + pages_.size());
  std::string nums = "<</Nums[";
  for (std::size_t key = 0; key < keys_.size(); ++key) {
    const std::uint32_t index = keys_[key].index;
    append_integer(nums, key);
    nums += ' ';
    if (keys_[key].kind == Content::Kind::annotation) {
      append_reference(nums, holder_of(annotations_[index].tag, Content::Kind::annotation));
    } else {
      const Ref parents{tree.number + 1 + index};
      append_reference(nums, parents);
      writer.add(parents, page_parents(pages_[index]));
    }
    nums += ' ';
  }
  nums.back() = ']';
  writer.add(tree, nums + ">>");
  return tree;
}

static constexpr std::size_t kIdsInLeaf = 1000;

/// The ids of all notes and named heads, in leaves of the name tree: a reader looks one up without
/// reading all.
std::string StructureWriter::id_tree(CompactWriter& writer) const {
  std::vector<StructId> named;
  for (std::uint32_t i = 0; i < elements_.size(); ++i) {
    if (order_.kept({i}) && structure_.node({i}).role == Role::note) named.push_back({i});
  }
  std::ranges::copy_if(named_heads_, std::back_inserter(named),
                       [&](StructId id) { return order_.kept(id); });
  if (named.empty()) return {};
  std::string kids;
  for (std::size_t first = 0; first < named.size(); first += kIdsInLeaf) {
    const std::size_t end = std::min(first + kIdsInLeaf, named.size());
    std::string names = "/Names[";
    for (std::size_t i = first; i < end; ++i) {
      append_byte_string(names, id_of(named[i]));
      append_reference(names, elements_[named[i].value].ref);
      if (i + 1 < end) names += ' ';
    }
    names += ']';
    if (named.size() <= kIdsInLeaf) return "/IDTree<<" + names + ">>";
    std::string leaf = "<</Limits[";
    append_byte_string(leaf, id_of(named[first]));
    append_byte_string(leaf, id_of(named[end - 1]));
    const Ref ref = writer.reserve();
    writer.add(ref, leaf + "]" + names + ">>");
    if (first > 0) kids += ' ';
    append_reference(kids, ref);
  }
  return "/IDTree<</Kids[" + kids + "]>>";
}

Ref StructureWriter::write(CompactWriter& writer, Lang lang) {
  invariant(claimed_ == annotations_.size(), "a link has a key and no annotation");
  order_.finish();
  const Ref root = writer.reserve();
  number_elements(writer, root);
  for (std::uint32_t i = 0; i < elements_.size(); ++i) {
    if (order_.kept({i})) write_element(writer, {i}, root, lang);
  }
  std::string value = "<</Type/StructTreeRoot/K ";
  append_reference(value, elements_[structure_.root().value].ref);
  value += "/ParentTree ";
  append_reference(value, write_parent_tree(writer));
  value += "/ParentTreeNextKey " + std::to_string(keys_.size());
  value += id_tree(writer) + ">>";
  writer.add(root, value);
  return root;
}

}  // namespace hopbao::pdf
