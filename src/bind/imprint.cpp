#include "bind/block_texts.hpp"
#include "bind/designed_blocks.hpp"
#include "bind/pattern.hpp"
#include "bind/values.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace hopbao::bind {

using document::Role;
using document::StructId;
using input::Value;

/// A line of the block in the style `style`, with the text of the data at {text}.
static void add_line(const LayoutText& pattern, const Value* text, std::string_view style,
                     Context& context) {
  if (string_or_empty(text).empty()) return;
  document::StructTree& tree = context.document.structure;
  const Style& look = context.styles.get(style);
  const StructId tag = tree.add(tree.root(), Role::paragraph, text->span);
  InlineBuilder line(context);
  for (const PatternPart& part : parts_of(pattern.text)) {
    if (part.name) line.bound(text, look_of(look, tag));
    if (!part.name) line.plain(part.text, pattern.span, look_of(look, tag));
  }
  context.document.blocks.push_back({make_paragraph(line.take(), look, tag)});
}

void bind_contact(int level, Context& context) {
  struct Line {
    std::string_view key;
    std::string_view vi;
    std::string_view en;
  };
  static constexpr Line kLines[] = {{"name", "{text}", "{text}"},
                                    {"telephone", "Điện thoại: {text}", "Telephone: {text}"},
                                    {"hours", "Giờ làm việc: {text}", "Hours: {text}"},
                                    {"email", "Thư điện tử: {text}", "Email: {text}"},
                                    {"address", "Địa chỉ: {text}", "Address: {text}"}};
  const Value* contact = find(&context.data, "briefing", "contact");
  const Value* address = context.translator.text(find(&context.data, "briefing", "data-address"),
                                                 "data-address", Plain::any_language);
  if (contact == nullptr && string_or_empty(address).empty()) return;
  add_block_head(layout_text("contact", "title", "Liên hệ báo chí", "Press contact", context),
                 "contact", level, context);
  for (const Line& line : kLines) {
    const bool words = line.key == "name" || line.key == "hours" || line.key == "address";
    const Value* text = context.translator.text(find(contact, line.key), line.key,
                                                words ? Plain::vietnamese : Plain::any_language);
    add_line(layout_text("contact", line.key, line.vi, line.en, context), text, "contact", context);
  }
  add_line(
      layout_text("contact", "data-address", "Số liệu mở: {text}", "Open data: {text}", context),
      address, "contact", context);
}

static void add_text(const LayoutText& text, std::string_view style, Context& context) {
  document::Paragraph paragraph =
      element_paragraph(text, style, context.document.structure.root(), context);
  if (!paragraph.content.empty()) context.document.blocks.push_back({std::move(paragraph)});
}

void bind_colophon(int level, Context& context) {
  const Value* keys = find(&context.data, "briefing", "colophon");
  const auto said = [&](std::string_view key) {
    return context.translator.text(find(keys, key), key);
  };
  const auto layout = [&](std::string_view key, std::string_view vi, std::string_view en) {
    return layout_text("colophon", key, vi, en, context);
  };
  add_block_head(layout("title", "Về ấn phẩm này", "About this publication"), "colophon", level,
                 context);
  add_line(layout("method", "Phương pháp: {text}", "Method: {text}"), said("method"), "colophon",
           context);
  const bool uncertain = std::ranges::any_of(context.figures.all(), [](const Figure& figure) {
    return figure.status == format::Status::estimated ||
           figure.status == format::Status::preliminary;
  });
  if (uncertain) {
    add_text(
        layout("status",
               "Số liệu ghi “ước” là số ước tính, “sơ bộ” là số sơ bộ; cả hai có thể thay đổi.",
               "Figures marked “estimate” or “preliminary” may change."),
        "colophon", context);
  }
  add_text(
      layout("symbols", "Ký hiệu: “…” không có số liệu; “−” đứng trước số: giảm hoặc âm.",
             "Symbols: “…” no figure is available; “−” before a number: a fall, or below zero."),
      "colophon", context);
  add_line(layout("revisions", "Số liệu đã sửa: {text}", "Revisions: {text}"), said("revisions"),
           "colophon", context);
  add_line(layout("made-by", "Biên soạn: {text}", "Compiled by: {text}"), said("made-by"),
           "colophon", context);
}

void bind_notes_to_editors(int level, Context& context) {
  const input::Array& notes = items_of(find(&context.data, "briefing", "notes-to-editors"));
  if (notes.empty()) return;
  add_block_head(layout_text("notes-to-editors", "title", "Ghi chú cho ban biên tập",
                             "Notes to editors", context),
                 "notes-to-editors", level, context);
  for (const Value& note : notes) {
    const Value* text = context.translator.text(&note, "notes-to-editors");
    add_line({"{text}", {}}, text, "notes-to-editors", context);
  }
}

}  // namespace hopbao::bind
