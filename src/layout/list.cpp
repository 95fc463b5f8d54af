#include "layout/list.hpp"

#include "layout/lines.hpp"
#include "layout/paragraph.hpp"

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

namespace hopbao::layout {

/// Puts the label on the baseline of the item's first line, before the line in the content stream.
static void place_label(Strip& first, const document::ListItem& item,
                        const document::ParagraphStyle& style, const Context& context) {
  document::Paragraph label;
  label.content = item.label;
  label.tag = item.label_tag;
  auto flush_left = std::make_shared<document::ParagraphStyle>(style);
  flush_left->align = document::Align::start;
  flush_left->first_indent = Length();
  label.style = flush_left;
  const SetParagraph set = set_paragraph(label, context.width, context);
  scene::Frame labelled;
  labelled.size = first.frame.size;
  labelled.baseline = first.frame.baseline;
  labelled.place({}, paragraph_frame(set, context.width));
  labelled.place({}, std::move(first.frame));
  first.frame = std::move(labelled);
}

/// The item's first paragraph opened by the label; the others as they are.
static std::vector<Strip> run_in_strips(const document::ListItem& item, const Context& context) {
  std::vector<Strip> strips;
  for (document::Paragraph body : item.body) {
    if (strips.empty()) {
      document::Inlines opened = item.label;
      if (!opened.empty() && std::holds_alternative<document::Text>(opened.back())) {
        auto& label = std::get<document::Text>(opened.back());
        label.tag = item.label_tag;
        document::Text space = label;
        space.text = "\u00A0";
        opened.push_back(std::move(space));
      }
      opened.insert(opened.end(), body.content.begin(), body.content.end());
      body.content = std::move(opened);
    }
    std::vector<Strip> lines = paragraph_strips(body, context);
    std::ranges::move(lines, std::back_inserter(strips));
  }
  return strips;
}

static std::vector<Strip> item_strips(const document::ListItem& item, Length label_width,
                                      const Context& context) {
  std::vector<Strip> strips;
  for (document::Paragraph body : item.body) {
    auto indented = std::make_shared<document::ParagraphStyle>(*body.style);
    indented->left_indent += label_width;
    const document::SharedStyle outer = body.style;
    body.style = indented;
    std::vector<Strip> lines = paragraph_strips(body, context);
    if (strips.empty() && !lines.empty()) place_label(lines.front(), item, *outer, context);
    std::ranges::move(lines, std::back_inserter(strips));
  }
  return strips;
}

std::vector<Strip> list_strips(const document::List& list, const Context& context) {
  std::vector<Strip> strips;
  for (const document::ListItem& item : list.items) {
    std::vector<Strip> lines =
        list.hanging ? item_strips(item, list.label_width, context) : run_in_strips(item, context);
    std::ranges::move(lines, std::back_inserter(strips));
  }
  if (!strips.empty()) strips.back().space_after = list.space_after;
  return strips;
}

}  // namespace hopbao::layout
