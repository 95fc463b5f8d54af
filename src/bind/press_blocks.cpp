#include "bind/block_texts.hpp"
#include "bind/designed_blocks.hpp"
#include "bind/head_blocks.hpp"
#include "bind/moments.hpp"
#include "bind/values.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace hopbao::bind {

using namespace literals;
using document::Role;
using document::StructId;
using input::Value;

static void add_release(InlineBuilder& line, const TextLook& look, Context& context) {
  const Value* embargo = find(&context.data, "briefing", "embargo");
  const std::string moment = moment_of(embargo, context.lang());
  if (moment.empty()) {
    const LayoutText release =
        layout_text("masthead", "release", "Phát hành ngay", "For immediate release", context);
    return line.plain(release.text, release.span, look);
  }
  const LayoutText words = layout_text("masthead", "embargo", "Không công bố trước {time}",
                                       "Embargoed until {time}", context);
  add_moment(words, "embargo", embargo, look_of(context.styles.get("embargo"), look.tag), line,
             context.lang());
}

/// "Lạng Sơn, 09 giờ 00 ngày 07/7/2023 · Phát hành ngay"
static document::Paragraph dateline(StructId parent, Context& context) {
  const Value* briefing = find(&context.data, "briefing");
  const Value* own = find(briefing, "place");
  const Value* place = context.translator.text(
      own != nullptr ? own : find(briefing, "event", "place"), "place", Plain::any_language);
  const Value* date = find(briefing, "date");
  if (!date_of(date)) date = find(briefing, "event", "date");
  const Style& style = context.styles.get("masthead-date");
  const StructId tag = context.document.structure.add(parent, Role::paragraph);
  const TextLook look = look_of(style, tag);
  InlineBuilder line(context);
  if (place != nullptr) line.plain(string_or_empty(place), place->text_span, look);
  const std::string moment = moment_of(date, context.lang());
  if (!moment.empty()) {
    if (!line.empty()) line.plain(", ", {}, look);
    line.sourced(moment, free_source("date", date->span), date->span, look);
  }
  if (!line.empty()) line.plain(" · ", {}, look);
  add_release(line, look, context);
  return make_paragraph(line.take(), style, tag);
}

void bind_masthead(Context& context) {
  const Value* look = find(&context.layout, "masthead");
  document::StructTree& tree = context.document.structure;
  const StructId parent = tree.add(tree.root(), Role::division);
  const Value* issuer = find(find(&context.data, "briefing", "issuer"), "name");
  const LayoutText office{issuer_name(context), issuer ? issuer->span : SourceSpan{}};
  document::Masthead head;
  head.office = element_paragraph(office, "masthead-office", parent, context);
  head.product = element_paragraph(
      layout_text("masthead", "product", "Thông cáo báo chí", "Press release", context),
      "masthead-product", parent, context);
  head.dateline = dateline(parent, context);
  head.rule_width = length_or(find(look, "rule-width"), 2_pt);
  head.rule_color = ink_or(find(look, "rule-color"), context.document.palette.primary, context);
  head.rule_gap = length_or(find(look, "rule-gap"), 7_pt);
  head.line_gap = length_or(find(look, "line-gap"), 14_pt);
  head.space_after = length_or(find(look, "margin-bottom"), 14_pt);
  context.document.blocks.push_back({std::move(head)});
}

void bind_headline(Context& context) {
  const Value* text = required_briefing_text("headline", context);
  if (text == nullptr) return;
  document::StructTree& tree = context.document.structure;
  const StructId tag = tree.add(tree.root(), Role::h1, text->span);
  document::Headline head;
  head.text = bound_paragraph(text, context.styles.get("headline"), tag, context);
  head.title = outline_words(head.text);
  head.id = "headline";
  const Value* most = find(&context.layout, "headline", "max-lines");
  head.max_lines = static_cast<int>(ratio_or(most, 2));
  context.document.blocks.push_back({std::move(head)});
}

static std::size_t count_words(const std::string& text) {
  std::size_t count = 0;
  bool inside = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool no_break = text.compare(i, 2, "\u00A0") == 0;
    const bool space = text[i] == ' ' || text[i] == '\n' || no_break;
    if (!space && !inside) ++count;
    inside = !space;
    if (no_break) ++i;
  }
  return count;
}

void bind_lead(Context& context) {
  const Value* text = briefing_text("lead", context);
  if (text == nullptr) return;
  document::Paragraph lead =
      element_paragraph(text, "lead", context.document.structure.root(), context);
  lead.running = true;
  const std::size_t words = count_words(document::plain_text(lead.content));
  const auto most = static_cast<std::size_t>(
      std::max(ratio_or(find(&context.layout, "lead", "max-words"), 45), 0.0));
  if (words > most) {
    context.sink.report(diagnostics::Kind::too_many_words, text->span,
                        {"lead", std::to_string(words), std::to_string(most)});
  }
  context.document.blocks.push_back({std::move(lead)});
}

void bind_opener(int level, Context& context) {
  document::StructTree& tree = context.document.structure;
  const Value* finding = required_briefing_text("finding", context);
  if (finding == nullptr) return;
  document::Opener opener;
  opener.kicker =
      element_paragraph(layout_text("opener", "kicker", "Tổng quan", "Overview", context), "kicker",
                        tree.root(), context);
  const StructId tag = tree.add(tree.root(), head_role(level), finding->span);
  opener.finding = bound_paragraph(finding, context.styles.get("finding"), tag, context);
  opener.title = outline_words(opener.finding);
  opener.id = "opener";
  opener.lead =
      element_paragraph(briefing_text("lead", context), "opener-lead", tree.root(), context);
  opener.measure = length_or(find(&context.layout, "opener", "measure"), 150_mm);
  context.document.blocks.push_back({std::move(opener)});
}

}  // namespace hopbao::bind
