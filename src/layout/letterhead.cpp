#include "layout/letterhead.hpp"

#include "layout/content.hpp"
#include "layout/lines.hpp"
#include "layout/paragraph.hpp"

#include <algorithm>

namespace hopbao::layout {

/// Paragraphs stacked in one column, and where their last baseline and widest line came to stand.
struct Column {
  scene::Frame frame;
  Length last_baseline;
  Length last_descent;  ///< nominal descender of the last line's face
  Length widest;
  Length last_width;
};

static Length natural_width(const document::Paragraph& paragraph, const Context& context) {
  return text::measure(shape_content(paragraph.content, context)).max;
}

static Length nominal_descent(const document::TextStyle& style, const Context& context) {
  const text::SharedFont font = context.fonts.face(style, {}, context.sink);
  if (!font) return {};
  return style.size *
         (-static_cast<double>(font->metrics().descent) / font->metrics().units_per_em);
}

static Column stack(const std::vector<document::Paragraph>& paragraphs, Length width,
                    const Context& context) {
  Column column;
  column.frame.size.width = width;
  Length& y = column.frame.size.height;
  for (const document::Paragraph& paragraph : paragraphs) {
    const SetParagraph set = set_paragraph(paragraph, width, context);
    if (set.lines.empty()) continue;
    column.frame.place({Length(), y}, paragraph_frame(set, width));
    y += set.leading * static_cast<double>(set.lines.size());
    column.last_baseline = y - set.leading + set.baseline;
    column.last_descent = nominal_descent(paragraph.style->text, context);
    column.last_width = set.lines.back().width;
    for (const text::Line& line : set.lines) column.widest = std::max(column.widest, line.width);
  }
  return column;
}

/// A rule `length` wide, centred on `center`, its upper edge at `top`.
static void place_rule(scene::Frame& frame, Length center, Length top, Length length,
                       Length width) {
  if (length <= Length()) return;
  scene::Shape rule;
  rule.path = Path::rectangle({{Length(), Length()}, {length, width}});
  rule.fill = ink::black;
  frame.place({}, scene::TagMark{});
  frame.place({center - length / 2, top}, rule);
}

/// Places one line of text so that its baseline stands at `baseline`; returns its descent's depth.
static Length place_on_baseline(scene::Frame& frame, const document::Paragraph& paragraph, Length x,
                                Length width, Length baseline, const Context& context) {
  const SetParagraph set = set_paragraph(paragraph, width, context);
  frame.place({x, baseline - set.baseline}, paragraph_frame(set, width));
  return baseline - set.baseline + set.leading * static_cast<double>(set.lines.size());
}

static Length right_width(const document::Letterhead& head, const Context& context) {
  Length widest = natural_width(head.place_and_date, context);
  for (const document::Paragraph& line : head.national_title) {
    widest = std::max(widest, natural_width(line, context));
  }
  return std::min(widest + head.side_air, head.max_right);
}

std::vector<Strip> letterhead_strips(const document::Letterhead& head, const Context& context) {
  const Length right = right_width(head, context);
  const Length left = context.width - right;
  const Column issuer = stack(head.issuer, left, context);
  const Column title = stack(head.national_title, right, context);

  Strip strip;
  scene::Frame& frame = strip.frame;
  frame.size.width = context.width;
  frame.place({}, issuer.frame);
  frame.place({left, Length()}, title.frame);
  const Length issuer_rule = issuer.last_baseline + issuer.last_descent + head.rule_gap;
  const Length title_rule = title.last_baseline + title.last_descent + head.rule_gap;
  place_rule(frame, left / 2, issuer_rule, issuer.widest * head.issuer_rule, head.rule_width);
  place_rule(frame, left + right / 2, title_rule, title.last_width, head.rule_width);

  const Length baseline = std::max(issuer_rule, title_rule) + head.number_drop;
  const Length number_end =
      place_on_baseline(frame, head.number, Length(), left, baseline, context);
  const Length date_end =
      place_on_baseline(frame, head.place_and_date, left, right, baseline, context);
  frame.size.height = std::max(number_end, date_end);
  strip.space_after = head.space_after;
  strip.after = BreakAppeal::forbidden;
  return {strip};
}

std::vector<Strip> title_strips(const document::TitleBlock& title, const Context& context) {
  Strip strip;
  const Column lines = stack({title.kind, title.subject}, context.width, context);
  strip.frame = lines.frame;
  const Length rule = lines.last_baseline + lines.last_descent + title.rule_gap;
  place_rule(strip.frame, context.width / 2, rule, title.rule_length, title.rule_width);
  strip.frame.size.height = std::max(strip.frame.size.height, rule + title.rule_width);
  strip.space_after = title.space_after;
  strip.after = BreakAppeal::forbidden;
  return {strip};
}

std::vector<Strip> signature_strips(const document::SignatureBlock& block, const Context& context) {
  const Length left = context.width - block.width;
  const Column recipients = stack(block.recipients, left, context);
  Column signer = stack(block.signature, block.width, context);
  signer.frame.size.height += block.box_height;
  const Length box_top = signer.frame.size.height - block.box_height;
  signer.frame.place({Length(), box_top},
                     scene::Anchor{"signature", {block.width, block.box_height}});
  if (!block.name.content.empty()) {
    const Column name = stack({block.name}, block.width, context);
    signer.frame.place({Length(), signer.frame.size.height}, name.frame);
    signer.frame.size.height += name.frame.size.height;
  }
  Strip strip;
  strip.frame.size = {context.width,
                      std::max(recipients.frame.size.height, signer.frame.size.height)};
  strip.frame.place({}, recipients.frame);
  strip.frame.place({left, Length()}, signer.frame);
  strip.space_before = block.space_before;
  return {strip};
}

}  // namespace hopbao::layout
