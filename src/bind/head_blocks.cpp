#include "bind/head_blocks.hpp"

#include "base/invariant.hpp"
#include "bind/binding.hpp"
#include "bind/inline_builder.hpp"
#include "bind/print_figure.hpp"
#include "bind/values.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace hopbao::bind {

using document::Part;
using document::Role;
using document::StructId;
using input::Value;

void bind_title(Context& context) {
  const Value* briefing = find(&context.data, "briefing");
  const Value* look = find(&context.layout, "title");
  document::StructTree& tree = context.document.structure;
  const Value* kind = context.translator.text(find(briefing, "kind"), "kind");
  const Value* subject = context.translator.text(find(briefing, "title"), "title");
  // One heading: what comes from the element's own place is the type, the rest the subject.
  const StructId tag =
      tree.add(tree.root(), Role::h1, Part::kind, kind ? kind->span : diagnostics::SourceSpan{});
  document::TitleBlock title;
  title.kind = bound_paragraph(kind, context.styles.get("kind"), tag, context);
  title.subject = bound_paragraph(subject, context.styles.get("subject"), tag, context);
  const Value* rule = find(look, "rule-length");
  title.rule_length = length_or(rule, context.of_measure(), Length::from_mm(60));
  if (rule != nullptr && rule->as<input::Number>() != nullptr) title.rule_ratio = ratio_or(rule, 0);
  title.rule_width = length_or(find(look, "rule-width"), Length::from_pt(0.5));
  title.rule_gap = length_or(find(look, "rule-gap"), Length::from_pt(3));
  title.space_after = length_or(find(look, "margin-bottom"), Length::from_pt(14));
  context.document.blocks.push_back({std::move(title)});
}

std::string one_line(const Value* text) {
  std::string line(string_or_empty(text));
  std::ranges::replace(line, '\n', ' ');
  return line;
}

std::string issuer_name(Context& context) {
  const Value* issuer = find(&context.data, "briefing", "issuer");
  const Value* name = find(issuer, "name");
  std::string all;
  const auto add = [&](const Value* text, std::string_view between) {
    const std::string words = one_line(context.translator.text(text, "issuer.name"));
    if (!words.empty()) all += (all.empty() ? "" : std::string(between)) + words;
  };
  if (!name || !name->as<input::Array>()) add(name, "");
  for (const Value& line : items_of(name)) add(&line, " ");
  for (const Value& joint : items_of(find(issuer, "joint"))) {
    add(&joint, ", ");
  }
  return all;
}

std::string event_name(const Value* briefing, Context& context) {
  const Value* event = find(briefing, "event");
  std::string name = one_line(context.translator.text(find(event, "kind"), "event.kind"));
  const auto quarter = format::parse_period(string_or_empty(find(event, "quarter")));
  const std::string period = quarter ? format::period_name(*quarter, context.lang()) : "";
  if (!name.empty() && !period.empty()) name += context.lang() == Lang::vi ? " " : ", ";
  return name + period;
}

namespace {

class SignatureBinder {
 public:
  explicit SignatureBinder(Context& context)
      : context_(context),
        briefing_(find(&context.data, "briefing")),
        look_(find(&context.layout, "signature")) {}

  void bind();

 private:
  void recipients();
  void recipient(const Value& item, bool last);
  void signer(const Value* keys);
  document::Paragraph line(const Value* keys, std::string_view key, Part part, Plain plain);
  StructId element(Part part) {
    document::StructTree& tree = context_.document.structure;
    return tree.add(tree.root(), Role::paragraph, part);
  }

  Context& context_;
  const Value* briefing_;
  const Value* look_;
  document::SignatureBlock block_;
};

/// "- Các cơ quan báo chí;", the last with a full stop (Decree 30/2020, Annex I, box 9b).
void SignatureBinder::recipient(const Value& item, bool last) {
  const Value* text = context_.translator.text(&item, "recipients");
  if (!text) return;
  const Style& style = context_.styles.get("recipients");
  const StructId tag = element(Part::recipient);
  const TextLook look = look_of(style, tag);
  InlineBuilder builder(context_);
  builder.plain("- ", text->span, look);
  builder.bound(text, look);
  const std::string_view words = string_or_empty(text);
  if (!words.ends_with(';') && !words.ends_with('.')) {
    builder.plain(last ? "." : ";", text->span, look);
  }
  block_.recipients.push_back(make_paragraph(builder.take(), style, tag));
}

void SignatureBinder::recipients() {
  const input::Array& items = items_of(find(briefing_, "recipients"));
  if (items.empty()) return;
  const Style& style = context_.styles.get("recipients-head");
  const Value* head = context_.translator.text(find(look_, "recipients"), "recipients");
  if (head) {
    block_.recipients.push_back(
        bound_paragraph(head, style, element(Part::recipients_head), context_));
  } else {
    const StructId tag = element(Part::recipients_head);
    InlineBuilder builder(context_);
    const bool vi = context_.lang() == Lang::vi;
    builder.plain(vi ? "Nơi nhận:" : "Distribution:", {}, look_of(style, tag));
    block_.recipients.push_back(make_paragraph(builder.take(), style, tag));
  }
  for (std::size_t i = 0; i < items.size(); ++i) recipient(items[i], i + 1 == items.size());
}

document::Paragraph SignatureBinder::line(const Value* keys, std::string_view key, Part part,
                                          Plain plain) {
  const Value* text = context_.translator.text(find(keys, key), key, plain);
  const Style& look =
      context_.styles.get(part == Part::signer_name ? "signature-name" : "signature");
  if (string_or_empty(text).empty()) return make_paragraph({}, look, {});
  return bound_paragraph(text, look, element(part), context_);
}

void SignatureBinder::signer(const Value* keys) {
  document::Signer& made = block_.signers.emplace_back();
  for (const std::string_view key : {"authority", "position"}) {
    document::Paragraph text = line(keys, key, Part::authority, Plain::vietnamese);
    if (!text.content.empty()) made.lines.push_back(std::move(text));
  }
  made.name = line(keys, "name", Part::signer_name, Plain::any_language);
}

/// Recipients are read before the signature that they stand beside, and after those that they stand
/// below.
void SignatureBinder::bind() {
  const Value* keys = find(briefing_, "signature");
  const input::Array& joint = items_of(keys);
  if (joint.size() < 2) recipients();
  for (const Value& one : joint) signer(&one);
  if (joint.empty()) signer(keys);
  if (joint.size() > 1) recipients();
  block_.width = length_or(find(look_, "width"), context_.of_measure(), Length::from_mm(80));
  block_.box_height = length_or(find(look_, "box-height"), Length::from_mm(34));
  block_.space_before = length_or(find(look_, "margin-top"), Length::from_pt(12));
  context_.document.blocks.push_back({std::move(block_)});
}

}  // namespace

// The title block reports what is wrong in the text.
std::string printed_words(const Value* text, Context& context) {
  std::string words;
  for (const TemplatePart& part : parse_template(one_line(text)).parts) {
    std::visit(overloaded{
                   [&](const PlainPart& plain) { words += plain.text; },
                   [&](const FreePart& free) { words += free.text; },
                   [&](const FigurePart& bound) {
                     const Figure* figure = context.figures.find(bound.figure);
                     if (!figure) return;
                     const auto printed =
                         print_field(*figure, bound.field, bound.formats, context.translator);
                     if (printed) words += printed->text;
                   },
               },
               part.data);
  }
  return words;
}

void bind_signature(Context& context) {
  SignatureBinder(context).bind();
}

void bind_metadata(Context& context) {
  const Value* briefing = find(&context.data, "briefing");
  document::Metadata& metadata = context.document.metadata;
  metadata.id = string_or_empty(find(briefing, "id"));
  const std::string kind = one_line(context.translator.text(find(briefing, "kind"), "kind"));
  const std::string subject =
      printed_words(context.translator.text(find(briefing, "title"), "title"), context);
  metadata.title = kind + (kind.empty() || subject.empty() ? "" : ": ") + subject;
  metadata.author = issuer_name(context);
  metadata.subject = event_name(briefing, context);
  const auto period = format::parse_period(string_or_empty(find(briefing, "period")));
  if (period) metadata.keywords = format::period_name(*period, context.lang());
  const Value* short_name = find(find(briefing, "issuer"), "short");
  const std::string office = one_line(context.translator.text(short_name, "issuer.short"));
  if (!office.empty()) metadata.keywords += (metadata.keywords.empty() ? "" : "; ") + office;
  // The event's day; of an open date only the document knows, and leaves it blank.
  auto date = date_of(find(briefing, "event", "date"));
  if (!date) date = document_date(context);
  if (date && date->day > 0) {
    metadata.date = format::iso_date(*date);
  }
  metadata.stage = string_or_empty(find(briefing, "stage")) == "dự thảo" ? "draft" : "final";
}

}  // namespace hopbao::bind
