#include "layout/press_blocks.hpp"

#include "layout/drawing.hpp"
#include "layout/paragraph.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

namespace hopbao::layout {

using namespace literals;

// Between office and kind of paper, where both are long.
static constexpr Length kAirBetween = 14_pt;

std::vector<Strip> masthead_strips(const document::Masthead& head, const Context& context) {
  Strip strip;
  scene::Frame& frame = strip.frame;
  frame.size.width = context.width;
  const SetParagraph product = set_paragraph(head.product, context.width, context);
  Length taken;
  for (const text::Line& line : product.lines) taken = std::max(taken, line.width);
  const Length room = context.width - taken - kAirBetween;
  const SetParagraph office = set_paragraph(head.office, room, context);
  frame.place({}, paragraph_frame(office, room));
  frame.place({Length(), office.baseline - product.baseline},
              paragraph_frame(product, context.width));
  const auto lines = static_cast<double>(std::max(office.lines.size(), product.lines.size()));
  Length y = office.leading * lines + head.rule_gap;
  place_rectangle(frame, {{Length(), y}, {context.width, head.rule_width}}, head.rule_color);
  y += head.rule_width + head.line_gap;
  const SetParagraph dateline = set_paragraph(head.dateline, context.width, context);
  frame.place({Length(), y}, paragraph_frame(dateline, context.width));
  frame.size.height = y + dateline.leading * static_cast<double>(dateline.lines.size());
  strip.space_after = head.space_after;
  strip.after = BreakAppeal::forbidden;
  return {strip};
}

/// The strips of a head that a bookmark and references lead to.
static std::vector<Strip> head_strips(const document::Paragraph& text, const std::string& title,
                                      const std::string& id, const Context& context) {
  std::vector<Strip> strips = paragraph_strips(text, context);
  if (strips.empty()) return strips;
  strips.front().bookmarks.push_back({title, 1, {}});
  strips.front().places.push_back(id);
  scene::Frame& frame = strips.front().frame;
  frame.place({}, scene::Anchor{id, frame.size});
  for (Strip& strip : strips) strip.after = BreakAppeal::forbidden;
  return strips;
}

std::vector<Strip> headline_strips(const document::Headline& head, const Context& context) {
  std::vector<Strip> strips = head_strips(head.text, head.title, head.id, context);
  report_lines(head.text.content, strips.size(), static_cast<std::size_t>(head.max_lines), context);
  return strips;
}

std::vector<Strip> opener_strips(const document::Opener& opener, const Context& context) {
  const Context narrow = narrowed(context, std::min(opener.measure, context.width));
  std::vector<Strip> strips = paragraph_strips(opener.kicker, narrow);
  const auto append = [&](std::vector<Strip> more) {
    std::ranges::move(more, std::back_inserter(strips));
  };
  append(head_strips(opener.finding, opener.title, opener.id, narrow));
  append(paragraph_strips(opener.lead, narrow));
  // What it opens stays with it.
  for (Strip& strip : strips) strip.after = BreakAppeal::forbidden;
  return strips;
}

}  // namespace hopbao::layout
