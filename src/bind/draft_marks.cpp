#include "bind/draft_marks.hpp"

#include "bind/block_texts.hpp"
#include "bind/moments.hpp"
#include "bind/values.hpp"

#include <algorithm>
#include <utility>

namespace hopbao::bind {

using document::Part;
using document::RunningLine;
using input::Value;

/// Between the paper's edge and the mark's letters 5 mm are left, which office printers cannot
/// reach.
static constexpr Length kBaseline = Length::from_mm(8);

static bool is_draft(const Value* briefing) {
  return string_or_empty(find(briefing, "stage")) == "dự thảo";
}

/// "DỰ THẢO 3, 16 giờ 40, 05/7"; what the data does not say is left out.
static document::Inlines draft_words(const TextLook& look, Context& context) {
  const Value* draft = find(find(&context.data, "briefing"), "draft");
  const LayoutText words = layout_text("drafts", "text", "DỰ THẢO", "DRAFT", context);
  InlineBuilder line(context);
  line.plain(words.text, words.span, look);
  const auto add = [&](std::string_view join, const std::string& text, std::string_view field,
                       const Value* value) {
    if (text.empty()) return;
    line.plain(join, {}, look);
    line.sourced(text, free_source(field, value->span), value->span, look);
  };
  if (const Value* number = find(draft, "number")) {
    const auto* digits = number->as<input::Number>();
    if (digits != nullptr) add(" ", digits->literal, "draft.number", number);
  }
  const Value* time = find(draft, "time");
  const auto day = date_of(time);
  if (!day) return line.take();
  add(", ", hour_of(time, context.lang()), "draft.time", time);
  add(", ", day_and_month(*day, context.lang()), "draft.time", time);
  return line.take();
}

static bool has_masthead(const Context& context) {
  return std::ranges::any_of(items_of(find(&context.layout, "flow")), [](const Value& item) {
    return string_or_empty(find(&item, "block")) == "masthead";
  });
}

static document::Inlines embargo_words(const TextLook& look, Context& context) {
  const Value* embargo = find(&context.data, "briefing", "embargo");
  if (!date_of(embargo) || has_masthead(context)) return {};
  InlineBuilder line(context);
  add_moment(layout_text("drafts", "embargo", "Không công bố trước {time}",
                         "Embargoed until {time}", context),
             "embargo", embargo, look, line, context.lang());
  return line.take();
}

static document::LineNumbers line_numbers(const Context& context) {
  const Value* keys = find(&context.layout, "drafts");
  document::LineNumbers numbers;
  numbers.every = static_cast<int>(ratio_or(find(keys, "line-numbers"), 5));
  numbers.gap = length_or(find(keys, "line-number-gap"), Length::from_mm(3));
  numbers.style = context.styles.get("line-number").paragraph;
  return numbers;
}

void bind_draft_marks(Context& context) {
  const Style& style = context.styles.get("draft-mark");
  const TextLook look = look_of(style, {});
  RunningLine mark;
  mark.place = RunningLine::Place::end;
  mark.baseline = length_or(find(&context.layout, "drafts", "baseline"), kBaseline);
  mark.on_first = true;
  mark.part = Part::draft_mark;
  const bool draft = is_draft(find(&context.data, "briefing"));
  if (draft) {
    mark.text = make_paragraph(draft_words(look, context), style, {});
  }
  RunningLine embargo = mark;
  embargo.baseline += style.paragraph->leading;
  embargo.opening = true;
  embargo.part = Part::embargo;
  embargo.text = make_paragraph(embargo_words(look, context), style, {});
  for (document::PageTemplate& page : context.document.pages) {
    if (draft) page.line_numbers = line_numbers(context);
    for (const RunningLine* line : {&mark, &embargo}) {
      if (!line->text.content.empty()) page.running.push_back(*line);
    }
  }
}

}  // namespace hopbao::bind
