#include "layout/pages.hpp"

#include "layout/line_numbers.hpp"
#include "layout/paragraph.hpp"
#include "layout/stack.hpp"

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

SetNote set_note(const document::Note& note, const Context& context) {
  return {note_strips(note.text, context)};
}

PageMeasures page_measures(const Context& context) {
  PageMeasures measures;
  measures.height = context.height;
  measures.note_separator = kAirAboveSeparator + kSeparatorWidth + kAirBelowSeparator;
  return measures;
}

/// Where the first text of a frame comes from.
static diagnostics::SourceSpan first_place(const scene::Frame& frame) {
  for (const scene::Placed& placed : frame.items) {
    diagnostics::SourceSpan span;
    if (const auto* run = std::get_if<text::GlyphRun>(&placed.item)) span = run->span;
    if (const auto* group = std::get_if<scene::Group>(&placed.item)) {
      span = first_place(*group->frame);
    }
    if (span.line != 0) return span;
  }
  return {};
}

static void report_if_too_tall(const Strip& strip, const Context& context) {
  if (fits(strip.frame.size.height, context.height)) return;
  const long height = std::lround(strip.frame.size.height.mm());
  context.sink.report(diagnostics::Kind::block_too_tall, first_place(strip.frame),
                      {std::to_string(height)});
}

namespace {

/// Stacks strips on a page from the top down.
class Stacker {
 public:
  Stacker(scene::Page& page, Point start, const Context& context)
      : page_(page), at_(start), context_(context) {}

  void add(std::vector<Strip>& strips);
  /// Leaves room below what was added last, as above a strip that follows it.
  void leave(Length gap) { at_.y += gap; }
  Length y() const { return at_.y; }
  /// Lines of running text so far: left edges and baselines on the page.
  const std::vector<Point>& text_lines() const { return text_lines_; }

 private:
  void add(Strip& strip, Point at);

  scene::Page& page_;
  Point at_;
  const Context& context_;
  std::vector<Point> text_lines_;
};

void Stacker::add(Strip& strip, Point at) {
  report_if_too_tall(strip, context_);
  for (scene::Bookmark& bookmark : strip.bookmarks) {
    bookmark.top += at.y;
    page_.bookmarks.push_back(std::move(bookmark));
  }
  for (const Point& line : strip.text_lines) text_lines_.push_back(at + line);
  page_.frame.place(at, std::move(strip.frame));
}

void Stacker::add(std::vector<Strip>& strips) {
  const Stacking stacking = stack(strips);
  paint(
      stacking,
      [&](const EdgeFrame& edge) {
        page_.frame.place({at_.x, at_.y + edge.top}, scene::Group{edge.frame});
      },
      [&](std::size_t i) {
        add(strips[i], {at_.x, at_.y + stacking.tops[i]});
      });
  at_.y += stacking.height;
}

}  // namespace

static Length notes_height(const std::vector<NotePart>& parts, const std::deque<SetNote>& notes) {
  Length height;
  for (const NotePart& part : parts) height += notes[part.note].height(part.first, part.end);
  return height;
}

static void place_notes(scene::Frame& page, const std::vector<NotePart>& parts,
                        const std::deque<SetNote>& notes, Point at) {
  if (parts.empty()) return;
  scene::Shape rule;
  rule.path = Path::rectangle({{}, {kSeparatorLength, kSeparatorWidth}});
  rule.fill = ink::black;
  page.place({}, scene::TagMark{});
  page.place({at.x, at.y - kAirBelowSeparator - kSeparatorWidth}, rule);
  for (const NotePart& part : parts) {
    Length y = at.y;
    for (std::size_t i = part.first; i < part.end; ++i) {
      const scene::Frame& line = notes[part.note].lines[i].frame;
      page.place({at.x, y}, line);
      y += line.size.height;
    }
    at.y += notes[part.note].height(part.first, part.end);
  }
}

scene::Page compose_page(PageContent content, const PageFrame& frame, const Context& context) {
  const Insets margin = margins_on(frame.page, frame.position.number);
  scene::Page made;
  made.frame.size = frame.page.size;
  made.number = frame.position.number;
  made.margin = margin;
  Stacker flow(made, {margin.left, margin.top}, context);
  flow.add(content.top);
  if (!content.top.empty()) flow.leave(content.top.back().space_after);
  flow.add(content.strips);

  Length bottom = frame.page.size.height - margin.bottom;
  const Length notes_top = bottom - notes_height(content.notes, frame.notes);
  if (!content.notes.empty()) bottom = notes_top - page_measures(context).note_separator;
  Stacker foot(made, {margin.left, bottom - stack(content.foot).height}, context);
  foot.add(content.foot);
  place_notes(made.frame, content.notes, frame.notes, {margin.left, notes_top});
  place_line_numbers(made.frame, flow.text_lines(), frame.page.line_numbers, context);
  place_running_lines(made.frame, frame.page, frame.position, context);
  return made;
}

}  // namespace hopbao::layout
