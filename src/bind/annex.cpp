#include "bind/annex.hpp"

#include "bind/head_blocks.hpp"
#include "bind/inline_builder.hpp"
#include "bind/pattern.hpp"
#include "bind/values.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace hopbao::bind {

using document::StructId;
using input::Value;

static std::string annex_word(Context& context) {
  const Value* word = context.translator.text(find(&context.layout, "annexes", "label"), "label");
  const std::string_view text = string_or_empty(word);
  if (!text.empty()) return std::string(text);
  return context.lang() == Lang::vi ? "Phụ lục" : "Annex";
}

void name_annexes(std::vector<Section>& sections, Context& context) {
  const auto count = std::ranges::count_if(sections, &Section::annex);
  if (count == 0) return;
  const std::string word = annex_word(context);
  int number = 0;
  for (Section& section : sections) {
    if (!section.annex) continue;
    section.name = word;
    if (count > 1) section.name += "\u00A0" + roman(++number);
  }
}

std::size_t annex_page(std::size_t otherwise, const Context& context) {
  const auto& pages = context.document.pages;
  const auto found = std::ranges::find(pages, "phu-luc", &document::PageTemplate::name);
  return found == pages.end() ? otherwise : static_cast<std::size_t>(found - pages.begin());
}

/// "(Kèm theo Báo cáo số: …/BC-UBND ngày 07 tháng 7 năm 2023 của UBND tỉnh)"
static document::Inlines reference_line(const Value& pattern, const TextLook& look,
                                        Context& context) {
  const Value* briefing = find(&context.data, "briefing");
  InlineBuilder line(context);
  for (const PatternPart& part : parts_of(string_or_empty(&pattern))) {
    if (!part.name) {
      line.plain(part.text, pattern.text_span, look);
    } else if (part.text == "kind") {
      line.bound(context.translator.text(find(briefing, "kind"), "kind"), look);
    } else if (part.text == "office") {
      line.bound(context.translator.text(find(briefing, "issuer", "short"), "issuer.short"), look);
    } else if (part.text == "number") {
      add_document_number(line, context, look);
    } else if (part.text == "date") {
      if (const auto date = document_date(context)) add_document_date(line, context, *date, look);
    }
  }
  return line.take();
}

void bind_annex_head(const Section& section, StructId tag, Context& context) {
  const Style& label = context.styles.get("annex-label");
  InlineBuilder name(context);
  name.counted(section.name, look_of(label, tag));
  document::Heading heading;
  heading.level = 1;
  heading.id = section.id;
  heading.text = make_paragraph(name.take(), label, tag);
  document::Paragraph title =
      bound_paragraph(section.title, context.styles.get("annex-title"), tag, context);
  heading.title = section.name + ". " + printed_words(section.title, context);
  context.document.blocks.push_back({std::move(heading)});
  context.document.blocks.push_back({std::move(title)});
  const Value* pattern =
      context.translator.text(find(&context.layout, "annexes", "reference"), "reference");
  if (string_or_empty(pattern).empty()) return;
  const Style& style = context.styles.get("annex-reference");
  document::StructTree& tree = context.document.structure;
  const StructId own = tree.add(tree.node(tag).parent, document::Role::paragraph);
  context.document.blocks.push_back(
      {make_paragraph(reference_line(*pattern, look_of(style, own), context), style, own)});
}

}  // namespace hopbao::bind
