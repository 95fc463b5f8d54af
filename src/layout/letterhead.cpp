#include "layout/letterhead.hpp"

#include "layout/content.hpp"
#include "layout/lines.hpp"
#include "layout/paragraph.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace hopbao::layout {

/// Paragraphs stacked in one column, and where their last baseline and widest line came to stand.
struct Column {
  scene::Frame frame;
  Length last_baseline;
  Length last_descent;         ///< nominal descender of the last line's face
  std::vector<Length> widths;  ///< of each paragraph's widest line
  Length last_width;

  /// The widest line of the paragraphs from `first` on.
  Length widest(std::size_t first = 0) const {
    Length width;
    for (std::size_t i = first; i < widths.size(); ++i) width = std::max(width, widths[i]);
    return width;
  }
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
    Length& widest = column.widths.emplace_back();
    if (set.lines.empty()) continue;
    column.frame.place({Length(), y}, paragraph_frame(set, width));
    y += set.leading * static_cast<double>(set.lines.size());
    column.last_baseline = y - set.leading + set.baseline;
    column.last_descent = nominal_descent(paragraph.style->text, context);
    column.last_width = set.lines.back().width;
    for (const text::Line& line : set.lines) widest = std::max(widest, line.width);
  }
  return column;
}

/// A line under text, centred on `center`, its upper edge at `top`.
struct UnderRule {
  document::Part part = document::Part::none;
  Length center;
  Length top;
  Length length;
  Length width;
};

static void place_rule(scene::Frame& frame, const UnderRule& under) {
  if (under.length <= Length()) return;
  scene::Shape rule;
  rule.path = Path::rectangle({{Length(), Length()}, {under.length, under.width}});
  rule.fill = ink::black;
  frame.place({}, scene::TagMark{{}, under.part});
  frame.place({under.center - under.length / 2, under.top}, rule);
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
  place_rule(frame, {document::Part::issuer_rule, left / 2, issuer_rule,
                     issuer.widest(head.superior) * head.issuer_rule, head.rule_width});
  place_rule(frame, {document::Part::motto_rule, left + right / 2, title_rule, title.last_width,
                     head.rule_width});

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
  const Column kind = stack({title.kind}, context.width, context);
  const Column subject = stack({title.subject}, context.width, context);
  const Length top = kind.frame.size.height;
  strip.frame.size = {context.width, top + subject.frame.size.height};
  strip.frame.place({}, kind.frame);
  strip.frame.place({Length(), top}, subject.frame);
  const bool only_kind = subject.frame.size.height == Length();
  const Column& last = only_kind ? kind : subject;
  const Length rule =
      (only_kind ? Length() : top) + last.last_baseline + last.last_descent + title.rule_gap;
  const Length length = title.rule_ratio > 0 ? last.widest() * title.rule_ratio : title.rule_length;
  place_rule(strip.frame,
             {document::Part::subject_rule, context.width / 2, rule, length, title.rule_width});
  strip.frame.size.height = std::max(strip.frame.size.height, rule + title.rule_width);
  strip.space_after = title.space_after;
  strip.after = BreakAppeal::forbidden;
  return {strip};
}

/// Authority and position over the empty box and the name. `head`: height of what stands above the
/// box, so that boxes of several signers are level.
static scene::Frame signer_frame(const document::Signer& signer, Size box, Length head,
                                 const Context& context) {
  scene::Frame frame = stack(signer.lines, box.width, context).frame;
  frame.place({Length(), head}, scene::Anchor{"signature", box});
  frame.size.height = head + box.height;
  if (signer.name.content.empty()) return frame;
  const Column name = stack({signer.name}, box.width, context);
  frame.place({Length(), frame.size.height}, name.frame);
  frame.size.height += name.frame.size.height;
  return frame;
}

/// Signers side by side over the measure.
static scene::Frame joint_signers(const document::SignatureBlock& block, const Context& context) {
  const Size box{context.width / static_cast<double>(block.signers.size()), block.box_height};
  Length head;
  for (const document::Signer& signer : block.signers) {
    head = std::max(head, stack(signer.lines, box.width, context).frame.size.height);
  }
  scene::Frame frame;
  frame.size.width = context.width;
  Length x;
  for (const document::Signer& signer : block.signers) {
    const scene::Frame one = signer_frame(signer, box, head, context);
    frame.size.height = std::max(frame.size.height, one.size.height);
    frame.place({x, Length()}, one);
    x += box.width;
  }
  return frame;
}

static Strip joint_signature(const document::SignatureBlock& block, const Context& context) {
  Strip strip;
  strip.frame = joint_signers(block, context);
  const Column recipients = stack(block.recipients, context.width, context);
  if (recipients.frame.size.height == Length()) return strip;
  const Length top = strip.frame.size.height + block.space_before;
  strip.frame.place({Length(), top}, recipients.frame);
  strip.frame.size.height = top + recipients.frame.size.height;
  return strip;
}

static Strip one_signature(const document::SignatureBlock& block, const Context& context) {
  const Length left = context.width - block.width;
  const document::Signer& signer = block.signers.front();
  const Length head = stack(signer.lines, block.width, context).frame.size.height;
  const Column recipients = stack(block.recipients, left, context);
  const scene::Frame signed_by =
      signer_frame(signer, {block.width, block.box_height}, head, context);
  Strip strip;
  strip.frame.size = {context.width, std::max(recipients.frame.size.height, signed_by.size.height)};
  strip.frame.place({}, recipients.frame);
  strip.frame.place({left, Length()}, signed_by);
  return strip;
}

std::vector<Strip> signature_strips(const document::SignatureBlock& block, const Context& context) {
  Strip strip =
      block.signers.size() > 1 ? joint_signature(block, context) : one_signature(block, context);
  strip.space_before = block.space_before;
  return {strip};
}

}  // namespace hopbao::layout
