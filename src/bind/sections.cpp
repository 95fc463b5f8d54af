#include "bind/annex.hpp"
#include "bind/head_blocks.hpp"
#include "bind/prose.hpp"
#include "bind/values.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace hopbao::bind {

using diagnostics::Kind;
using input::Value;

namespace {

void report_faults(const Section& section, Context& context) {
  for (const MarkdownFault& fault : section.body.faults) {
    const auto span = section.places->span(fault.begin, fault.begin + fault.length);
    switch (fault.kind) {
      case MarkdownFault::Kind::list_after_text:
        context.sink.report(Kind::list_after_text, span);
        break;
      case MarkdownFault::Kind::pipe_table:
        context.sink.report(Kind::markdown_not_supported, span, {"|---|"});
        break;
      case MarkdownFault::Kind::unknown_note:
        context.sink.report(Kind::unknown_note, span, {fault.text});
        break;
      case MarkdownFault::Kind::unused_note:
        context.sink.report(Kind::unused_note, span, {fault.text});
        break;
    }
  }
}

/// Calls `place` with the node of each exhibit that stands in a text or in a box of it.
template <class Place>
void for_each_exhibit(const MarkdownNode& text, Place place) {
  for (const MarkdownNode& block : text.children) {
    const bool box = block.kind == MarkdownNode::Kind::quote && !block.text.empty();
    if (box) for_each_exhibit(block, place);
    if (const MarkdownNode* image = exhibit_image(block)) place(*image);
  }
}

/// True if `![](chart:id "products")` names the product, or none. Names stand between spaces.
bool placed_in(std::string_view products, std::string_view product) {
  if (products.empty()) return true;
  return (" " + std::string(products) + " ").find(" " + std::string(product) + " ") !=
         std::string::npos;
}

/// Exhibits are numbered before anything refers to them.
void place_exhibits(const Section& section, std::string_view product, Exhibits& exhibits) {
  for_each_exhibit(section.body.document, [&](const MarkdownNode& image) {
    if (!placed_in(image.title, product)) return exhibits.place_elsewhere(image.text);
    exhibits.place(image.text, section.places->span(image.begin, image.begin + image.length));
  });
}

/// True if the layout prints the section: it names no product, or the layout's.
bool printed_by(const Value& section, std::string_view product) {
  const input::Array& products = items_of(find(&section, "products"));
  if (products.empty()) return true;
  return std::ranges::any_of(products,
                             [&](const Value& one) { return string_or_empty(&one) == product; });
}

/// The exhibits of a section that other layouts print are placed, but not here.
void pass_over(const Value& section, Context& context, Exhibits& exhibits) {
  const Value* body = find(&section, "body");
  if (const Value* text = find(body, lang_key(context.lang()))) body = text;
  for_each_exhibit(parse_markdown(string_or_empty(body)).document,
                   [&](const MarkdownNode& image) { exhibits.place_elsewhere(image.text); });
}

void report_duplicate_ids(const std::vector<Section>& sections, Context& context) {
  std::map<std::string_view, std::uint32_t> lines;
  for (const Section& section : sections) {
    const Value* id = find(section.keys, "id");
    if (!id || section.id.empty()) continue;
    const auto [first, fresh] = lines.emplace(section.id, id->span.line);
    if (fresh) continue;
    context.sink.report(Kind::duplicate_id, id->span, {section.id, std::to_string(first->second)});
  }
}

}  // namespace

/// What a reference to a section prints: the number of its heading without its point, else the
/// annex's name.
static void name_sections(std::vector<Section>& sections, Context& context) {
  HeadingNumbers numbers(heading_patterns(context.layout));
  name_annexes(sections, context);
  for (Section& section : sections) {
    if (section.title && !section.annex) {
      section.name = numbers.next(1);
      while (section.name.ends_with('.') || section.name.ends_with('\n')) section.name.pop_back();
    }
    const std::string title = section.title ? printed_words(section.title, context) : "";
    context.section_names.emplace(section.id, section.name.empty() ? title : section.name);
  }
}

static Section read_section(const Value& keys, Context& context) {
  Section section;
  section.keys = &keys;
  section.id = string_or_empty(find(&keys, "id"));
  section.title = context.translator.text(find(&keys, "title"), "title");
  const Value* annex = find(&keys, "annex");
  section.annex = annex && annex->as<bool>() && *annex->as<bool>();
  if (const Value* body = context.translator.text(find(&keys, "body"), "body")) {
    section.places.emplace(*body);
    section.body = parse_markdown(std::get<std::string>(body->data));
    report_faults(section, context);
  }
  return section;
}

std::vector<Section> read_sections(Context& context, Exhibits& exhibits) {
  std::vector<Section> sections;
  const std::string_view product = string_or_empty(find(&context.layout, "product"));
  for (const Value& keys : items_of(find(&context.data, "sections"))) {
    if (printed_by(keys, product)) {
      sections.push_back(read_section(keys, context));
    } else {
      pass_over(keys, context, exhibits);
    }
  }
  for (const bool annexes : {false, true}) {
    for (const Section& section : sections) {
      if (section.annex == annexes && section.places) place_exhibits(section, product, exhibits);
    }
  }
  report_duplicate_ids(sections, context);
  name_sections(sections, context);
  return sections;
}

}  // namespace hopbao::bind
