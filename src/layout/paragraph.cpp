#include "layout/paragraph.hpp"

#include "layout/content.hpp"
#include "layout/drawing.hpp"
#include "layout/lines.hpp"

#include <utility>

namespace hopbao::layout {

SetParagraph set_paragraph(const document::Paragraph& paragraph, Length width,
                           const Context& context) {
  const document::ParagraphStyle& style = *paragraph.style;
  SetParagraph set;
  set.leading = style.leading;
  set.left = style.left_indent;
  set.tag = paragraph.tag;
  const text::SharedFont font = context.fonts.face(style.text, {}, context.sink);
  if (!font) return set;
  set.baseline = baseline_in(style.leading, *font, style.text.size);
  text::SetParams params;
  params.align = style.align;
  params.width = width - style.left_indent - style.right_indent;
  params.first_indent = style.first_indent;
  params.balanced = style.balanced;
  set.lines = text::set_lines(shape_content(paragraph.content, context), params);
  for (const text::Line& line : set.lines) report_overflow(line, params.width, context.sink);
  return set;
}

scene::Frame paragraph_frame(const SetParagraph& paragraph, Length width) {
  return lines_frame(paragraph.lines, width, paragraph.leading, paragraph.baseline, paragraph.tag,
                     paragraph.left);
}

/// Appeal of ending a page below line `index` of `count`.
static BreakAppeal appeal_after(std::size_t index, std::size_t count,
                                const document::ParagraphStyle& style) {
  const std::size_t above = index + 1;
  const std::size_t below = count - above;
  if (below == 0) return style.keep_with_next ? BreakAppeal::forbidden : BreakAppeal::good;
  const auto least = static_cast<std::size_t>(style.min_lines);
  if (style.keep_together || style.keep_with_next || above < least || below < least) {
    return BreakAppeal::forbidden;
  }
  return BreakAppeal::fair;
}

/// A rule over the first line, as wide as the paragraph's measure.
static void add_border(scene::Frame& line, const document::ParagraphStyle& style) {
  const Length drop = style.border_top + style.padding_top;
  scene::Frame ruled;
  ruled.size = {line.size.width, line.size.height + drop};
  if (line.baseline) ruled.baseline = *line.baseline + drop;
  const Length width = line.size.width - style.left_indent - style.right_indent;
  place_rectangle(ruled, {{style.left_indent, Length()}, {width, style.border_top}},
                  style.border_color);
  ruled.place({Length(), drop}, std::move(line));
  line = std::move(ruled);
}

std::vector<Strip> paragraph_strips(const document::Paragraph& paragraph, const Context& context) {
  const document::ParagraphStyle& style = *paragraph.style;
  const SetParagraph set = set_paragraph(paragraph, context.width, context);
  std::vector<Strip> strips(set.lines.size());
  for (std::size_t i = 0; i < strips.size(); ++i) {
    strips[i].frame =
        line_frame(set.lines[i], context.width, set.leading, set.baseline, set.left, paragraph.tag);
    strips[i].after = appeal_after(i, strips.size(), style);
    strips[i].notes = notes_in(set.lines[i]);
  }
  if (strips.empty()) return strips;
  if (style.border_top > Length()) add_border(strips.front().frame, style);
  for (Strip& strip : strips) {
    if (paragraph.running) strip.text_lines = {{Length(), strip.frame.baseline.value_or(Length())}};
  }
  strips.front().space_before = style.space_before;
  strips.back().space_after = style.space_after;
  return strips;
}

std::vector<Strip> note_strips(const document::Paragraph& note, const Context& context) {
  std::vector<Strip> strips = paragraph_strips(note, context);
  if (!note.id.empty() && !strips.empty()) {
    strips.front().frame.place({}, scene::Anchor{note.id, strips.front().frame.size});
  }
  return strips;
}

}  // namespace hopbao::layout
