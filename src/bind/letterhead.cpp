#include "bind/head_blocks.hpp"

#include "bind/block_texts.hpp"
#include "bind/pattern.hpp"
#include "bind/values.hpp"
#include "format/period.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace hopbao::bind {

using namespace literals;
using document::Part;
using document::Role;
using input::Value;

namespace {

document::StructId add(Context& context, Part part) {
  auto& structure = context.document.structure;
  return structure.add(structure.root(), Role::paragraph, part);
}

const Value* briefing(const Context& context) {
  return find(&context.data, "briefing");
}

/// briefing.date, else the event's; nullptr if there is neither.
const Value* date_value(const Context& context) {
  const Value* own = find(briefing(context), "date");
  return own != nullptr ? own : find(briefing(context), "event", "date");
}

/// A line of its own in the structure.
document::Paragraph line_of(const Value* text, std::string_view style, Part part,
                            Context& context) {
  return bound_paragraph(text, context.styles.get(style), add(context, part), context);
}

std::string pattern_of(Context& context, std::string_view key, std::string_view otherwise) {
  const Value* text = context.translator.text(find(&context.layout, "letterhead", key), key);
  return std::string(text == nullptr ? otherwise : string_or_empty(text));
}

void report_missing(Context& context, std::string_view key) {
  const Value* table = briefing(context);
  if (table == nullptr) return;  // reported already
  context.sink.report(diagnostics::Kind::missing_key, table->span,
                      {std::string(key), "[briefing]"});
}

}  // namespace

void add_document_number(InlineBuilder& line, Context& context, const TextLook& look) {
  const auto text = [&](std::string_view key) {
    return context.translator.text(find(briefing(context), key), key, Plain::any_language);
  };
  const Value* number = text("number");
  if (!string_or_empty(number).empty()) {
    line.sourced(string_or_empty(number), free_source("number", number->span), number->text_span,
                 look);
    return;
  }
  const auto span = number == nullptr ? diagnostics::SourceSpan{} : number->span;
  line.blank("number", length_or(find(&context.layout, "letterhead", "number-blank"), 14_mm), span,
             look);
  const Value* symbol = text("symbol");
  if (!string_or_empty(symbol).empty()) {
    line.plain("/" + *string_of(symbol), symbol->text_span, look);
  }
}

namespace {

/// False for a draft where the layout leaves the number line to the final document.
bool prints_number(const Context& context) {
  const Value* keys = find(&context.layout, "letterhead", "draft-number");
  const bool* printed = keys == nullptr ? nullptr : keys->as<bool>();
  return printed == nullptr || *printed || context.document.metadata.stage != "draft";
}

document::Paragraph number_line(Context& context) {
  const Style& style = context.styles.get("number");
  if (!prints_number(context)) return make_paragraph({}, style, {});
  const document::StructId tag = add(context, Part::number);
  const TextLook look = look_of(style, tag);
  InlineBuilder line(context);
  for (const PatternPart& part : parts_of(pattern_of(context, "number", "{number}"))) {
    if (part.name)
      add_document_number(line, context, look);
    else
      line.plain(part.text, {}, look);
  }
  return make_paragraph(line.take(), style, tag);
}

}  // namespace

void add_document_date(InlineBuilder& line, Context& context, format::Date date,
                       const TextLook& look) {
  const bool day_open = date.day == 0;
  if (day_open) date.day = 1;
  const std::string whole = format::long_date(date, context.lang());
  const auto span = date_value(context)->span;
  if (!day_open) return line.sourced(whole, free_source("date", span), span, look);
  // The first of the month stands for the open day; its digits give way to the blank.
  const std::string_view day = context.lang() == Lang::vi ? "01" : "1";
  const std::size_t at = whole.find(day);
  line.plain(whole.substr(0, at), span, look);
  line.blank("day", length_or(find(&context.layout, "letterhead", "day-blank"), 8_mm), span, look);
  line.sourced(whole.substr(at + day.size()), free_source("date", span), span, look);
}

namespace {

document::Paragraph place_line(Context& context) {
  const Style& style = context.styles.get("place-date");
  const document::StructId tag = add(context, Part::place_date);
  const TextLook look = look_of(style, tag);
  const Value* own = find(briefing(context), "place");
  const Value* place =
      context.translator.text(own != nullptr ? own : find(briefing(context), "event", "place"),
                              "place", Plain::any_language);
  if (own == nullptr && find(briefing(context), "event", "place") == nullptr) {
    report_missing(context, "place");
  }
  const std::optional<format::Date> date = document_date(context);
  if (date_value(context) == nullptr) report_missing(context, "date");
  std::string pattern = pattern_of(context, "place-date", "{place}, {date}");
  if (place == nullptr || !date) pattern = place != nullptr ? "{place}" : "{date}";
  InlineBuilder line(context);
  for (const PatternPart& part : parts_of(pattern)) {
    if (!part.name)
      line.plain(part.text, {}, look);
    else if (part.text == "place" && place != nullptr)
      line.plain(string_or_empty(place), place->text_span, look);
    else if (part.text == "date" && date)
      add_document_date(line, context, *date, look);
  }
  return make_paragraph(line.take(), style, tag);
}

/// A text, or an array of texts: one a line.
std::vector<const Value*> lines_of(const Value* value, std::string_view name, Context& context) {
  std::vector<const Value*> lines;
  if (value == nullptr) return lines;
  if (value->as<input::Array>() == nullptr) {
    if (const Value* text = context.translator.text(value, name)) lines.push_back(text);
  }
  for (const Value& item : items_of(value)) {
    if (const Value* text = context.translator.text(&item, name)) lines.push_back(text);
  }
  return lines;
}

void add_issuer(document::Letterhead& head, Context& context) {
  const Value* issuer = find(briefing(context), "issuer");
  const Value* parent = context.translator.text(find(issuer, "parent"), "parent");
  if (!string_or_empty(parent).empty()) {
    head.issuer.push_back(line_of(parent, "issuer-parent", Part::issuer_parent, context));
    head.superior = 1;
  }
  for (const Value* name : lines_of(find(issuer, "name"), "name", context)) {
    head.issuer.push_back(line_of(name, "issuer", Part::issuer, context));
  }
  for (const Value* name : lines_of(find(issuer, "joint"), "joint", context)) {
    head.issuer.push_back(line_of(name, "issuer", Part::issuer, context));
  }
}

}  // namespace

std::optional<format::Date> document_date(const Context& context) {
  const Value* value = date_value(context);
  if (value == nullptr) return std::nullopt;
  if (const auto day = date_of(value)) return day;
  return open_date_of(value);
}

void bind_letterhead(Context& context) {
  const Value* look = find(&context.layout, "letterhead");
  document::Letterhead head;
  add_issuer(head, context);
  const auto national = [&](std::string_view name, Part part) {
    const Value* text = context.translator.text(find(look, name), name);
    if (text != nullptr) head.national_title.push_back(line_of(text, name, part, context));
  };
  national("national-name", Part::national_name);
  national("national-motto", Part::national_motto);
  head.number = number_line(context);
  head.place_and_date = place_line(context);
  head.side_air = length_or(find(look, "side-air"), 2_mm);
  head.max_right = length_or(find(look, "max-right"), context.of_measure(), 100_mm);
  head.issuer_rule = ratio_or(find(look, "issuer-rule"), 0.4);
  head.rule_width = length_or(find(look, "rule-width"), 0.5_pt);
  head.rule_gap = length_or(find(look, "rule-gap"), 3_pt);
  head.number_drop = length_or(find(look, "number-drop"), 18_pt);
  head.space_after = length_or(find(look, "margin-bottom"), 24_pt);
  context.document.blocks.push_back({std::move(head)});
}

}  // namespace hopbao::bind
