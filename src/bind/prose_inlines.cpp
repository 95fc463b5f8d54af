#include "bind/prose_inlines.hpp"

#include "bind/note_marks.hpp"

#include <utility>

namespace hopbao::bind {

using diagnostics::Kind;
using document::Role;
using document::StructId;

static constexpr int kBold = 700;

diagnostics::SourceSpan ProseInlines::place(std::size_t begin, std::size_t end) const {
  const auto moved = [&](std::size_t byte) {
    return static_cast<std::size_t>(static_cast<std::ptrdiff_t>(byte) + text_.shift);
  };
  return text_.places.span(moved(begin), moved(end));
}

diagnostics::SourceSpan ProseInlines::span(const MarkdownNode& node) const {
  return place(node.begin, node.begin + node.length);
}

void ProseInlines::report_unsupported(const MarkdownNode& node, std::string what) {
  context_.sink.report(Kind::markdown_not_supported, span(node), {std::move(what)});
}

document::Inlines ProseInlines::read(const MarkdownNode& node, const TextLook& look,
                                     StructId container) {
  container_ = container;
  InlineBuilder builder(context_);
  children(node, look, builder);
  return builder.take();
}

void ProseInlines::children(const MarkdownNode& node, const TextLook& look, InlineBuilder& into) {
  for (const MarkdownNode& child : node.children) inline_node(child, look, into);
}

void ProseInlines::text(const MarkdownNode& node, const TextLook& look, InlineBuilder& into) {
  const PlaceOf places = [&](std::size_t begin, std::size_t end) {
    return place(node.source_offset(begin), node.source_offset(end));
  };
  into.bound(node.text, places, look);
}

/// Where a reference leads and what it prints.
struct ProseInlines::Reference {
  std::string place;
  std::string name;   ///< printed where the author has no words of his own
  bool page = false;  ///< the number of the page is printed instead
};

static constexpr std::string_view kSectionPrefix = "section:";
static constexpr std::string_view kPageSuffix = ":page";

std::optional<ProseInlines::Reference> ProseInlines::reference_of(const MarkdownNode& node) {
  std::string_view address = node.text;
  Reference reference;
  reference.page = address.ends_with(kPageSuffix);
  if (reference.page) address.remove_suffix(kPageSuffix.size());
  if (names_exhibit(address)) {
    const ExhibitEntry* entry = exhibits_.find_placed(address, span(node));
    if (!entry) return std::nullopt;
    reference.place = entry->name;
    reference.name = exhibits_.numbered_name(*entry);
    return reference;
  }
  if (!address.starts_with(kSectionPrefix)) {
    report_unsupported(node, "[…](" + node.text + ")");
    return std::nullopt;
  }
  const std::string_view id = address.substr(kSectionPrefix.size());
  const auto known = context_.section_names.find(id);
  if (known == context_.section_names.end()) {
    context_.sink.report(Kind::unknown_section, span(node), {std::string(id)});
    return std::nullopt;
  }
  reference.place = known->first;
  reference.name = known->second;
  return reference;
}

/// "Biểu 1", "II", a page number, or the author's own words, leading to an exhibit or a section.
void ProseInlines::reference(const MarkdownNode& node, const TextLook& look, InlineBuilder& into) {
  const std::optional<Reference> reference = reference_of(node);
  if (!reference) return;
  TextLook inner = look;
  inner.target = reference->place;
  inner.tag = context_.document.structure.add(look.tag, Role::link, span(node));
  if (!node.children.empty()) return children(node, inner, into);
  inner.transform = TextTransform::none;
  if (reference->page) return into.page_of(inner);
  document::Source source;
  source.origin = document::Origin::layout;
  source.field = "number";
  into.sourced(reference->name, std::move(source), span(node), inner);
}

static std::string note_place(std::size_t note) {
  return "note:" + std::to_string(note + 1);
}

std::size_t ProseInlines::add_note(const MarkdownNode& note) {
  const std::size_t index = context_.document.notes.size();
  context_.document.notes.emplace_back();
  document::StructTree& tree = context_.document.structure;
  const StructId tag = tree.add(container_, Role::note, span(note));
  const Style& style = context_.styles.get("note");
  const TextLook look = look_of(style, tag);
  InlineBuilder builder(context_);
  add_note_label(builder, std::to_string(index + 1), note_place(index), span(note), look, context_);
  inside_note_ = true;
  for (std::size_t i = 0; i < note.children.size(); ++i) {
    const MarkdownNode& paragraph = note.children[i];
    if (paragraph.kind != MarkdownNode::Kind::paragraph) {
      const bool known = paragraph.kind == MarkdownNode::Kind::unsupported;
      report_unsupported(paragraph, known ? paragraph.text : "[^]: -");
      continue;
    }
    if (i > 0) builder.line_break(span(paragraph));
    children(paragraph, look, builder);
  }
  inside_note_ = false;
  document::Note& made = context_.document.notes[index];
  made.number = static_cast<int>(index + 1);
  made.text = make_paragraph(builder.take(), style, tag);
  made.text.id = note_place(index);
  return index;
}

void ProseInlines::note_mark(const MarkdownNode& node, const TextLook& look, InlineBuilder& into) {
  if (inside_note_ || node.note >= notes_.size()) return report_unsupported(node, "[^]");
  std::optional<std::size_t>& note = notes_[node.note];
  if (!note) note = add_note(text_.notes[node.note]);
  InlineBuilder text(context_);
  const StructId mark =
      add_note_mark(text, std::to_string(*note + 1), note_place(*note), span(node), look, context_);
  const StructId tag = context_.document.notes[*note].text.tag;
  context_.document.structure.add_note_mark(tag, mark);
  document::Inlines made = text.take();
  into.add(document::NoteMark{*note, std::get<document::Text>(std::move(made.front()))});
}

void ProseInlines::inline_node(const MarkdownNode& node, const TextLook& look,
                               InlineBuilder& into) {
  TextLook inner = look;
  switch (node.kind) {
    case MarkdownNode::Kind::text:
      return text(node, look, into);
    case MarkdownNode::Kind::space:
      return into.space(look);
    case MarkdownNode::Kind::line_break:
      return into.line_break(span(node));
    case MarkdownNode::Kind::emphasis:
      inner.style.change([](document::TextStyle& style) { style.italic = !style.italic; });
      return children(node, inner, into);
    case MarkdownNode::Kind::strong:
      inner.style.change([](document::TextStyle& style) { style.weight = kBold; });
      return children(node, inner, into);
    case MarkdownNode::Kind::link:
      return reference(node, look, into);
    case MarkdownNode::Kind::image:
      return report_unsupported(node, "![](" + node.text + ")");
    case MarkdownNode::Kind::note_mark:
      return note_mark(node, look, into);
    default:
      return report_unsupported(node, node.text);
  }
}

}  // namespace hopbao::bind
