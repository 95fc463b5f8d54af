#include "bind/prose_lists.hpp"

#include "bind/values.hpp"

#include <memory>
#include <utility>

namespace hopbao::bind {

using document::Part;
using document::Role;
using document::StructId;

static constexpr int kDeepestList = 4;

document::Inlines ListBinder::label(const MarkdownNode& list, int number, StructId tag,
                                    const Style& style) {
  InlineBuilder builder(context_);
  const TextLook look = look_of(style, tag);
  if (list.ordered) {
    builder.counted(std::to_string(number) + list.delimiter, look);
  } else {
    const std::string_view marker = string_or_empty(find(&context_.layout, "lists", "marker"));
    builder.plain(marker.empty() ? "-" : marker, {}, look);
  }
  return builder.take();
}

/// The style of an item's paragraphs: inner lists stand further in.
static document::SharedStyle item_style(const Style& style, int depth, Length label_width) {
  if (depth == 1) return style.paragraph;
  auto inner = std::make_shared<document::ParagraphStyle>(*style.paragraph);
  inner->left_indent += label_width * (depth - 1);
  return inner;
}

void ListBinder::item_body(const MarkdownNode& item, StructId body, int depth,
                           document::List& into) {
  const Style& style = context_.styles.get(look_.style);
  const std::size_t index = into.items.size() - 1;
  for (const MarkdownNode& child : item.children) {
    if (child.kind == MarkdownNode::Kind::paragraph) {
      const StructId tag =
          context_.document.structure.add(body, Role::paragraph, inlines_.span(child));
      document::Paragraph text =
          make_paragraph(inlines_.read(child, look_of(style, tag), body), style, tag);
      text.style = item_style(style, depth, into.label_width);
      text.running = look_.running;
      into.items[index].body.push_back(std::move(text));
    } else if (child.kind == MarkdownNode::Kind::list && depth < kDeepestList) {
      items(child, body, depth + 1, into);
    } else {
      const bool named = child.kind == MarkdownNode::Kind::unsupported;
      inlines_.report_unsupported(child, named ? child.text : "-   #, - - -");
    }
  }
}

void ListBinder::items(const MarkdownNode& node, StructId parent, int depth, document::List& into) {
  document::StructTree& tree = context_.document.structure;
  const Style& style = context_.styles.get(look_.style);
  const StructId list = tree.add(parent, Role::list, inlines_.span(node));
  tree.node(list).ordered = node.ordered;
  if (depth == 1) into.tag = list;
  int number = node.level;
  for (const MarkdownNode& item : node.children) {
    const StructId tag = tree.add(list, Role::list_item, Part::list_item, inlines_.span(item));
    document::ListItem made;
    made.label_tag = tree.add(tag, Role::label, inlines_.span(item));
    made.label = label(node, number++, made.label_tag, style);
    into.items.push_back(std::move(made));
    item_body(item, tree.add(tag, Role::list_body, inlines_.span(item)), depth, into);
  }
}

document::List ListBinder::bind(const MarkdownNode& node, StructId parent) {
  document::List list;
  list.label_width = length_or(find(&context_.layout, "lists", "label-width"), Length::from_mm(5));
  const input::Value* hanging = find(&context_.layout, "lists", "hanging");
  list.hanging = hanging == nullptr || hanging->as<bool>() == nullptr || *hanging->as<bool>();
  list.space_after = context_.styles.get(look_.text_style).paragraph->space_after;
  items(node, parent, 1, list);
  return list;
}

}  // namespace hopbao::bind
