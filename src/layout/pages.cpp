#include "layout/pages.hpp"

#include "layout/paragraph.hpp"
#include "layout/running_content.hpp"

#include <cmath>
#include <string>
#include <utility>

namespace hopbao::layout {

using namespace literals;

// The rule over the notes: a third of a decree page's measure, hair-thin, with air on both sides.
static constexpr Length kSeparatorLength = 50_mm;
static constexpr Length kSeparatorWidth = 0.5_pt;
static constexpr Length kAirAboveSeparator = 8_pt;
static constexpr Length kAirBelowSeparator = 4_pt;

std::vector<scene::Frame> note_frames(const std::vector<document::Note>& notes,
                                      const Context& context) {
  std::vector<scene::Frame> frames;
  for (const document::Note& note : notes) {
    const SetParagraph set = set_paragraph(note.text, context.width, context);
    scene::Frame frame = paragraph_frame(set, context.width);
    frame.size.height += note.text.style->space_after;
    frames.push_back(std::move(frame));
  }
  return frames;
}

PageMeasures page_measures(const std::vector<scene::Frame>& notes, const Context& context) {
  PageMeasures measures;
  measures.height = context.height;
  measures.note_separator = kAirAboveSeparator + kSeparatorWidth + kAirBelowSeparator;
  for (const scene::Frame& note : notes) measures.note_heights.push_back(note.size.height);
  return measures;
}

static void place_notes(scene::Frame& page, const PageContent& content,
                        const std::vector<scene::Frame>& notes, Point bottom_left) {
  if (content.notes.empty()) return;
  Length y = bottom_left.y;
  for (const std::size_t note : content.notes) y -= notes[note].size.height;
  scene::Shape rule;
  rule.path = Path::rectangle({{}, {kSeparatorLength, kSeparatorWidth}});
  rule.fill = ink::black;
  page.place({}, scene::TagMark{});
  page.place({bottom_left.x, y - kAirBelowSeparator - kSeparatorWidth}, rule);
  for (const std::size_t note : content.notes) {
    page.place({bottom_left.x, y}, notes[note]);
    y += notes[note].size.height;
  }
}

static void report_if_too_tall(const Strip& strip, const Context& context) {
  if (fits(strip.frame.size.height, context.height)) return;
  const long height = std::lround(strip.frame.size.height.mm());
  context.sink.report(diagnostics::Kind::block_too_tall, {}, {std::to_string(height)});
}

static scene::Page stack_strips(PageContent& content, const document::PageTemplate& page,
                                const Context& context) {
  scene::Page made;
  scene::Frame& frame = made.frame;
  frame.size = page.size;
  Length y = page.margin.top;
  for (std::size_t i = 0; i < content.strips.size(); ++i) {
    Strip& strip = content.strips[i];
    report_if_too_tall(strip, context);
    if (i > 0) {
      y += gap_between(content.strips[i - 1], strip);
    } else if (strip.lead_in) {
      frame.place({page.margin.left, y}, scene::Group{strip.lead_in});
      y += strip.lead_in->size.height;
    }
    if (strip.bookmark) {
      strip.bookmark->top = y;
      made.bookmarks.push_back(std::move(*strip.bookmark));
    }
    const Length height = strip.frame.size.height;
    frame.place({page.margin.left, y}, std::move(strip.frame));
    y += height;
  }
  return made;
}

scene::Page compose_page(PageContent content, std::size_t number,
                         const std::vector<scene::Frame>& notes, const document::PageTemplate& page,
                         const Context& context) {
  scene::Page made = stack_strips(content, page, context);
  place_notes(made.frame, content, notes,
              {page.margin.left, page.size.height - page.margin.bottom});
  place_page_number(made.frame, number, page, context);
  return made;
}

}  // namespace hopbao::layout
