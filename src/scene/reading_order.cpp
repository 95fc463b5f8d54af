#include "scene/reading_order.hpp"

#include <algorithm>
#include <string_view>

namespace hopbao::scene {

using document::Role;
using document::StructId;

ReadingOrder::ReadingOrder(const document::StructTree& structure)
    : structure_(structure), elements_(structure.size()) {
  elements_[structure.root().value].begun = true;
}

/// Puts an element among its parent's kids, behind its elder siblings.
void ReadingOrder::begin(StructId id) {
  if (elements_[id.value].begun) return;
  const StructId parent = structure_.node(id).parent;
  begin(parent);
  Element& holder = elements_[parent.value];
  const StructId last = holder.last_begun;
  StructId next = last.valid() ? structure_.node(last).next : structure_.node(parent).first_child;
  for (; !elements_[id.value].begun; next = structure_.node(next).next) {
    elements_[next.value].begun = true;
    holder.last_begun = next;
    holder.kids.push_back({true, next.value});
  }
}

void ReadingOrder::add_ink(StructId tag, std::uint32_t index) {
  begin(tag);
  elements_[tag.value].kids.push_back({false, index});
  elements_[tag.value].kept = true;
}

void ReadingOrder::keep_cells_of_painted_tables() {
  for (std::uint32_t i = 1; i < elements_.size(); ++i) {
    const Role role = structure_.node({i}).role;
    if (elements_[i].kept || (role != Role::header_cell && role != Role::data_cell)) continue;
    StructId table = structure_.node({i}).parent;
    while (table.valid() && structure_.node(table).role != Role::table) {
      table = structure_.node(table).parent;
    }
    if (!table.valid() || !elements_[table.value].kept) continue;
    for (StructId id{i}; id != table; id = structure_.node(id).parent) {
      elements_[id.value].kept = true;
    }
    begin({i});
  }
}

void ReadingOrder::finish() {
  // Children have higher ids than their parents.
  for (std::uint32_t i = static_cast<std::uint32_t>(elements_.size()); i-- > 1;) {
    if (elements_[i].kept) elements_[structure_.node({i}).parent.value].kept = true;
  }
  elements_[structure_.root().value].kept = true;
  keep_cells_of_painted_tables();
  for (Element& element : elements_) {
    std::erase_if(element.kids,
                  [&](const Kid& kid) { return kid.element && !elements_[kid.index].kept; });
  }
}

TextFlow::TextFlow(const document::StructTree& structure)
    : structure_(structure), ends_(structure.size()) {}

StructId TextFlow::block_of(StructId tag) const {
  const auto is_inline = [](Role role) {
    return role == Role::span || role == Role::link || role == Role::reference;
  };
  while (tag.valid() && is_inline(structure_.node(tag).role)) tag = structure_.node(tag).parent;
  return tag;
}

bool TextFlow::needs_space_before(const text::GlyphRun& run, Point at, StructId tag) const {
  const StructId block = block_of(tag);
  if (!block.valid()) return false;
  const End& end = ends_[block.value];
  if (end.page == 0 || end.joins || run.text.starts_with(' ')) return false;
  if (end.page != page_) return true;
  const Length size = std::max(run.size, end.size);
  const Length drop = at.y - end.at.y;
  const Length gap = at.x - end.at.x;
  // A raised note mark stands on its word's line; a next line starts left of where this one ended.
  return drop > size * 0.6 || drop < size * -0.6 || gap > size * 0.15 || gap < size * -0.5;
}

/// "well-|known" goes on without a space, "kinh tế -| xã hội" does not.
static bool ends_joined(std::string_view text) {
  if (text.ends_with(' ')) return true;
  return text.size() > 1 && text.ends_with('-') && text[text.size() - 2] != ' ';
}

void TextFlow::advance(const text::GlyphRun& run, Point at, StructId tag) {
  const StructId block = block_of(tag);
  if (!block.valid() || run.glyphs.empty()) return;
  // A space at a line's end may stand in the text without a glyph.
  const std::string_view painted =
      std::string_view(run.text).substr(0, run.glyphs.back().cluster + 1);
  ends_[block.value] = {page_, {at.x + run.width(), at.y}, run.size, ends_joined(painted)};
}

}  // namespace hopbao::scene
