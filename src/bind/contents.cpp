#include "bind/contents.hpp"

#include "bind/values.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

namespace hopbao::bind {

using document::Block;
using document::Role;
using input::Value;

static constexpr int kDeepestEntry = 3;

void ContentsBinder::reserve(ContentsKind kind) {
  document::StructTree& tree = context_.document.structure;
  Reserved reserved;
  reserved.kind = kind;
  reserved.block = context_.document.blocks.size();
  reserved.title = tree.add(tree.root(), Role::paragraph);
  reserved.list = tree.add(tree.root(), Role::contents);
  reserved_.push_back(reserved);
}

void ContentsBinder::collect(const document::Exhibit& exhibit, ContentsKind kind,
                             std::vector<Entry>& into) {
  const bool table = std::holds_alternative<std::shared_ptr<const document::Table>>(exhibit.body);
  const auto its_kind = table ? ContentsKind::tables : ContentsKind::charts;
  if (kind == its_kind) into.push_back({1, &exhibit.caption.content, nullptr, exhibit.id});
}

void ContentsBinder::collect(const std::vector<Block>& blocks, ContentsKind kind,
                             std::vector<Entry>& into) const {
  const int levels =
      std::clamp(static_cast<int>(ratio_or(find(&context_.layout, "contents", "levels"), 2)), 1,
                 kDeepestEntry);
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const Block& block = blocks[i];
    if (const auto* columns = std::get_if<document::Columns>(&block.data)) {
      collect(columns->blocks, kind, into);
    } else if (const auto* beside = std::get_if<document::Beside>(&block.data)) {
      collect(beside->blocks, kind, into);
    } else if (const auto* heading = std::get_if<document::Heading>(&block.data)) {
      if (kind != ContentsKind::headings || heading->level > levels) continue;
      into.push_back({heading->level, &heading->text.content, nullptr, heading->id});
      // The element of an annex's head goes on in the next line: its title.
      const auto* next =
          i + 1 < blocks.size() ? std::get_if<document::Paragraph>(&blocks[i + 1].data) : nullptr;
      if (next && next->tag == heading->text.tag) into.back().title = &next->content;
    } else if (const auto* exhibit = std::get_if<document::Exhibit>(&block.data)) {
      collect(*exhibit, kind, into);
    } else if (const auto* box = std::get_if<document::Aside>(&block.data)) {
      for (const document::AsideBlock& inner : box->body) {
        if (const auto* held = std::get_if<document::Exhibit>(&inner)) collect(*held, kind, into);
      }
    }
  }
}

void ContentsBinder::add_title(const Reserved& reserved, std::vector<Block>& into) {
  const bool vi = context_.lang() == Lang::vi;
  std::string_view key = "title";
  std::string otherwise = vi ? "Mục lục" : "Contents";
  if (reserved.kind == ContentsKind::tables) {
    key = "tables";
    otherwise = vi ? "Danh mục biểu" : "List of tables";
  } else if (reserved.kind == ContentsKind::charts) {
    key = "charts";
    otherwise = vi ? "Danh mục biểu đồ" : "List of figures";
  }
  const Value* text = context_.translator.text(find(&context_.layout, "contents", key), key);
  const Style& style = context_.styles.get("contents-title");
  InlineBuilder builder(context_);
  if (text) {
    builder.bound(text, look_of(style, reserved.title));
  } else {
    builder.plain(otherwise, {}, look_of(style, reserved.title));
  }
  into.push_back({make_paragraph(builder.take(), style, reserved.title)});
}

/// True for "Phần I" and "Biểu 1. ", which layout or binding counted.
static bool is_number(const document::Text& text, const document::Provenance& provenance) {
  if (!text.source.valid()) return false;
  const document::Source& source = provenance.at(text.source);
  return source.origin == document::Origin::layout && source.field == "number";
}

/// The words as they stand at their place, without marks of notes, in the entry's look, on one
/// line: a number that has a line of its own there has a point here.
void ContentsBinder::add_words(const document::Inlines& words, const TextLook& look,
                               InlineBuilder& into) const {
  bool behind_number = false;
  for (const document::Inline& piece : words) {
    const auto* text = std::get_if<document::Text>(&piece);
    if (text == nullptr) {
      if (!std::holds_alternative<document::LineBreak>(piece)) continue;
      if (behind_number) into.plain(".", {}, look);
      into.space(look);
      continue;
    }
    behind_number = is_number(*text, context_.document.provenance);
    document::Text copy = *text;
    copy.style = look.style;
    copy.tag = look.tag;
    copy.target = look.target;
    into.add(std::move(copy));
  }
}

Block ContentsBinder::entry(const Entry& entry, const Reserved& reserved) {
  document::StructTree& tree = context_.document.structure;
  const bool headings = reserved.kind == ContentsKind::headings;
  const Style& style = context_.styles.get(headings ? "contents-" + std::to_string(entry.level)
                                                    : std::string("list-entry"));
  const document::StructId item = tree.add(reserved.list, Role::contents_item);
  TextLook look = look_of(style, tree.add(item, Role::reference));
  look.target = entry.place;
  InlineBuilder builder(context_);
  add_words(*entry.words, look, builder);
  if (entry.title) {
    builder.plain(". ", {}, look);
    add_words(*entry.title, look, builder);
  }
  builder.add(document::Leader{true, look.style, {}});
  builder.page_of(look);
  return {make_paragraph(builder.take(), style, item)};
}

void ContentsBinder::fill() {
  std::vector<Block>& blocks = context_.document.blocks;
  // From the last to the first, so that places before them stay as they are.
  std::vector<std::vector<Block>> made;
  for (const Reserved& reserved : reserved_) {
    std::vector<Entry> entries;
    collect(blocks, reserved.kind, entries);
    std::vector<Block> contents;
    if (!entries.empty()) add_title(reserved, contents);
    for (const Entry& one : entries) contents.push_back(entry(one, reserved));
    made.push_back(std::move(contents));
  }
  for (std::size_t i = reserved_.size(); i-- > 0;) {
    blocks.insert(blocks.begin() + static_cast<std::ptrdiff_t>(reserved_[i].block),
                  std::make_move_iterator(made[i].begin()), std::make_move_iterator(made[i].end()));
  }
}

}  // namespace hopbao::bind
