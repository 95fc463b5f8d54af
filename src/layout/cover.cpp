#include "layout/cover.hpp"

#include "layout/content.hpp"
#include "layout/drawing.hpp"
#include "layout/lines.hpp"
#include "layout/paragraph.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace hopbao::layout {

namespace {

/// Draws on a page whose upper left corner is the frame's.
class CoverSetter {
 public:
  CoverSetter(const document::Cover& cover, Size page, const Context& context)
      : cover_(cover), m_(cover.measures), page_(page), context_(context) {
    frame_.size = page;
  }

  scene::Frame draw();

 private:
  Length text(const document::Paragraph& paragraph, Length top);
  void head();
  void bars();
  void bar(const document::CoverBar& bar, Length top);
  void ground_of(const document::CoverBar& bar, Length top, Length end);
  Length lines(const std::vector<text::Line>& set, const document::ParagraphStyle& style,
               Point middle_left, document::StructId tag);
  std::vector<text::Line> set(const document::Inlines& content, Length width) const;
  void check_end(const document::CoverBar& bar, Length end) const;
  void foot();
  Length measure() const { return page_.width - m_.margin * 2; }

  const document::Cover& cover_;
  const document::CoverMeasures& m_;
  Size page_;
  const Context& context_;
  double largest_ = 0;
  scene::Frame frame_;
};

/// Sets a paragraph from `top`; returns where it ends.
Length CoverSetter::text(const document::Paragraph& paragraph, Length top) {
  const SetParagraph set = set_paragraph(paragraph, measure(), context_);
  frame_.place({m_.margin, top}, paragraph_frame(set, measure()));
  return top + set.leading * static_cast<double>(set.lines.size());
}

void CoverSetter::head() {
  text(cover_.office, m_.office_top);
  const Length title_end = text(cover_.title, m_.title_top);
  const Length end = text(cover_.finding, title_end + m_.finding_gap);
  Length free_until = m_.bars_top;
  if (!cover_.caption.content.empty()) {
    const Length top = m_.bars_top - m_.caption_gap - cover_.caption.style->leading;
    text(cover_.caption, top);
    free_until = top;
  }
  if (fits(end, free_until)) return;
  const Length leading = cover_.title.style->leading;
  const auto lines = static_cast<std::size_t>((title_end - m_.title_top) / leading + 0.5);
  const double over = (end - free_until) / leading;
  const auto excess = static_cast<std::size_t>(over) + 1;
  report_lines(cover_.title.content, lines, lines > excess ? lines - excess : 0, context_);
}

/// Lines whose capitals stand around the middle of a bar; returns the widest line's width.
Length CoverSetter::lines(const std::vector<text::Line>& set, const document::ParagraphStyle& style,
                          Point middle_left, document::StructId tag) {
  Length baseline = middle_left.y + cap_height(style.text, context_) / 2;
  baseline -= style.leading * (static_cast<double>(set.size()) - 1) / 2;
  Length width;
  for (const text::Line& line : set) {
    frame_.place({middle_left.x, baseline - style.leading},
                 line_frame(line, line.width, style.leading, style.leading, Length(), tag));
    baseline += style.leading;
    width = std::max(width, line.width);
  }
  return width;
}

std::vector<text::Line> CoverSetter::set(const document::Inlines& content, Length width) const {
  text::SetParams params;
  params.width = width;
  return text::set_lines(shape_content(content, context_), params);
}

void CoverSetter::ground_of(const document::CoverBar& bar, Length top, Length end) {
  const Rect area{{-m_.bleed, top}, {end + m_.bleed, m_.bar_height}};
  if (!bar.length.negative()) {
    return place_rectangle(frame_, area, bar.highlight ? cover_.highlight : cover_.bar);
  }
  scene::Shape outline;
  const Length half = m_.outline / 2;
  outline.path =
      Path::rectangle({{half, half}, {area.size.width - m_.outline, m_.bar_height - m_.outline}});
  outline.stroke = scene::Stroke{cover_.bar, m_.outline, {}};
  frame_.place({}, scene::TagMark{});
  frame_.place(area.origin, std::move(outline));
}

/// Reports the value of a bar that reaches over the margin (line_overflows).
void CoverSetter::check_end(const document::CoverBar& bar, Length end) const {
  const Length excess = end - (page_.width - m_.margin);
  const auto* words = bar.value.empty() ? nullptr : std::get_if<document::Text>(&bar.value.front());
  if (words == nullptr || fits(excess, Length())) return;
  const long rounded = std::lround(std::ceil(excess.mm()));
  context_.sink.report(diagnostics::Kind::line_overflows, words->span,
                       {words->text, std::to_string(rounded)});
}

static document::Inlines inked(document::Inlines content, Color color) {
  for (document::Inline& piece : content) {
    if (auto* words = std::get_if<document::Text>(&piece)) {
      words->style.change([&](document::TextStyle& text) { text.color = color; });
    }
  }
  return content;
}

void CoverSetter::bar(const document::CoverBar& bar, Length top) {
  constexpr std::size_t kNameLines = 2;
  const double share = largest_ > 0 ? bar.length.magnitude().approximate() / largest_ : 0;
  const Length end = m_.margin + m_.longest_bar * share;
  ground_of(bar, top, end);
  const Length middle = top + m_.bar_height / 2;
  const std::vector<text::Line> value = set(bar.value, measure());
  const Length value_width = value.empty() ? Length() : value.front().width;
  const Length width = text::measure(shape_content(bar.name, context_)).max;
  Length x = m_.margin;
  Length after = end;
  const bool inside = fits(x + width + m_.value_gap, end);
  Length room = width + kLayoutTolerance;
  if (!inside) {
    x = end + m_.value_gap;
    const Length most = page_.width - m_.margin - value_width - m_.value_gap - x;
    room = std::clamp(room, Length(), std::max(most, Length()));
  }
  const bool on_ground = !inside || bar.length.negative();
  const auto name = set(on_ground ? inked(bar.name, cover_.ink) : bar.name, room);
  report_lines(bar.name, name.size(), kNameLines, context_);
  const Length name_width = lines(name, *cover_.bar_name, {x, middle}, bar.tag);
  if (!inside) after = x + name_width;
  lines(value, *cover_.bar_value, {after + m_.value_gap, middle}, bar.tag);
  check_end(bar, after + m_.value_gap + value_width);
}

void CoverSetter::bars() {
  for (const document::CoverBar& bar : cover_.bars) {
    largest_ = std::max(largest_, bar.length.magnitude().approximate());
  }
  Length top = m_.bars_top;
  for (const document::CoverBar& one : cover_.bars) {
    bar(one, top);
    top += m_.bar_height + m_.bar_gap;
  }
}

void CoverSetter::foot() {
  place_rectangle(frame_, {{m_.margin, m_.foot_top}, {measure(), m_.foot_rule}}, cover_.ink);
  const Length top = m_.foot_top + m_.foot_rule + m_.foot_gap;
  text(cover_.event, top);
  if (cover_.status.content.empty()) return;
  const SetParagraph status = set_paragraph(cover_.status, measure(), context_);
  Length width;
  for (const text::Line& line : status.lines) width = std::max(width, line.width);
  frame_.place({m_.margin + measure() - width, top}, paragraph_frame(status, width));
}

scene::Frame CoverSetter::draw() {
  const Rect all{{-m_.bleed, -m_.bleed}, {page_.width + m_.bleed * 2, page_.height + m_.bleed * 2}};
  place_rectangle(frame_, all, cover_.ground);
  head();
  bars();
  foot();
  return std::move(frame_);
}

}  // namespace

std::vector<Strip> cover_strips(const document::Cover& cover, const Context& context) {
  const Insets& margin = context.margin;
  const Size page{context.width + margin.left + margin.right,
                  context.height + margin.top + margin.bottom};
  Strip strip;
  strip.frame.size = {context.width, context.height};
  strip.frame.place({-margin.left, -margin.top}, CoverSetter(cover, page, context).draw());
  strip.bookmarks.push_back({cover.outline, 1, {}});
  return {strip};
}

}  // namespace hopbao::layout
