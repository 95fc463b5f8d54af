#include "layout/running_content.hpp"

#include "layout/lines.hpp"
#include "text/paragraph.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace hopbao::layout {

scene::Frame artifact_line(scene::Frame line, document::Part part) {
  for (scene::Placed& placed : line.items) {
    if (auto* mark = std::get_if<scene::TagMark>(&placed.item)) mark->artifact = part;
  }
  return line;
}

using document::PageField;
using document::RunningLine;

Insets margins_on(const document::PageTemplate& page, std::size_t number) {
  Insets margin = page.margin;
  if (page.mirrored && number % 2 == 0) std::swap(margin.left, margin.right);
  return margin;
}

static std::string field_text(const PageField& field, const PagePosition& position,
                              const Context& context) {
  switch (field.kind) {
    case PageField::Kind::page:
      return std::to_string(position.number);
    case PageField::Kind::pages:
      return std::to_string(position.total);
    case PageField::Kind::section:
      return position.section;
    case PageField::Kind::page_of:
      break;
  }
  return context.numbers.of(field.text.target);
}

/// The line's inlines with what this page says; its numbers are the layout's.
static document::Inlines line_content(const RunningLine& line, const PagePosition& position,
                                      const Context& context) {
  document::Inlines content = line.text.content;
  for (document::Inline& piece : content) {
    auto* field = std::get_if<PageField>(&piece);
    if (field == nullptr) continue;
    document::Text text = field->text;
    text.text = field_text(*field, position, context);
    if (field->kind == PageField::Kind::page) {
      document::Source source;
      source.origin = document::Origin::layout;
      source.field = "page";
      source.value = Decimal(static_cast<std::int64_t>(position.number));
      text.source = context.provenance.add(std::move(source));
    }
    piece = std::move(text);
  }
  return content;
}

static bool counts_pages(const RunningLine& line) {
  return std::ranges::any_of(line.text.content, [](const document::Inline& piece) {
    const auto* field = std::get_if<PageField>(&piece);
    return field != nullptr && field->kind == PageField::Kind::page;
  });
}

/// 0: at the left margin, 1: at the right, 0.5: centred.
static double share_before(RunningLine::Place place, std::size_t number) {
  const bool left_page = number % 2 == 0;
  switch (place) {
    case RunningLine::Place::start:
      return 0;
    case RunningLine::Place::center:
      return 0.5;
    case RunningLine::Place::end:
      return 1;
    case RunningLine::Place::inner:
      return left_page ? 1 : 0;
    case RunningLine::Place::outer:
      return left_page ? 0 : 1;
  }
  return 0;
}

/// True if the template's line stands on this page.
static bool stands_on(const RunningLine& line, const PagePosition& position) {
  if (line.opening) return position.opening;
  return position.number != 1 || line.on_first;
}

namespace {

/// Puts lines into the margins of a page.
class LineSetter {
 public:
  LineSetter(scene::Frame& frame, const document::PageTemplate& page, const PagePosition& position,
             const Context& context)
      : frame_(frame),
        page_(page),
        margin_(margins_on(page, position.number)),
        position_(position),
        context_(context) {}

  /// A line where its template wants it.
  void place(const RunningLine& line);
  /// A mark, above the lines that are in its way.
  void place_mark(const RunningLine& line);

 private:
  text::Line set(const RunningLine& line) const {
    return text::set_line(text::shape(line_content(line, position_, context_), context_.lang,
                                      context_.fonts, context_.sink));
  }
  void draw(const text::Line& set, const RunningLine& line, Point at, document::Part part);
  void plate(Rect ink);

  scene::Frame& frame_;
  const document::PageTemplate& page_;
  Insets margin_;
  const PagePosition& position_;
  const Context& context_;
  std::vector<Rect> taken_;  ///< ink of the lines so far
};

Rect ink_of(const text::Line& set, Point at) {
  return {{at.x, at.y - set.ascent}, {set.width, set.ascent + set.descent}};
}

/// Draws a line whose baseline starts at a point.
void LineSetter::draw(const text::Line& set, const RunningLine& line, Point at,
                      document::Part part) {
  const Length leading = line.text.style->leading;
  frame_.place({at.x, at.y - leading},
               artifact_line(line_frame(set, set.width, leading, leading, Length(), {}), part));
  taken_.push_back(ink_of(set, at));
}

void LineSetter::place(const RunningLine& line) {
  const text::Line set = this->set(line);
  if (set.pieces.empty()) return;
  const double share = share_before(line.place, position_.number);
  const Length x = margin_.left + (context_.width - set.width) * share;
  const Length baseline =
      line.edge == RunningLine::Edge::top ? line.baseline : page_.size.height - line.baseline;
  draw(set, line, {x, baseline},
       counts_pages(line) ? document::Part::page_number : document::Part::running_line);
}

/// White under a mark that stands on the page's own ground.
void LineSetter::plate(Rect ink) {
  constexpr Length kAround = Length::from_mm(1);
  ink.origin = {ink.origin.x - kAround, ink.origin.y - kAround};
  ink.size = {ink.size.width + kAround * 2, ink.size.height + kAround * 2};
  scene::Shape white;
  white.path = Path::rectangle(ink);
  white.fill = ink::white;
  frame_.place({}, scene::TagMark{});
  frame_.place({}, white);
}

void LineSetter::place_mark(const RunningLine& line) {
  constexpr Length kAir = Length::from_pt(2);
  // Nearer to the edge nothing may stand that is not meant to be cut.
  constexpr Length kLeastMargin = Length::from_mm(12);
  const text::Line set = this->set(line);
  if (set.pieces.empty()) return;
  Point at{page_.size.width - std::max(margin_.right, kLeastMargin) - set.width, line.baseline};
  for (bool moved = true; moved;) {
    moved = false;
    for (const Rect& other : taken_) {
      const Rect own = ink_of(set, at);
      const bool beside = own.right() <= other.left() || other.right() <= own.left();
      if (beside || fits(own.bottom() + kAir, other.top()) || other.bottom() <= own.top()) continue;
      at.y = other.top() - kAir - set.descent;
      moved = true;
    }
  }
  const Rect ink = ink_of(set, at);
  if (!fits(ink.bottom(), margin_.top)) plate(ink);
  draw(set, line, at, line.part);
}

}  // namespace

void place_running_lines(scene::Frame& frame, const document::PageTemplate& page,
                         const PagePosition& position, const Context& context) {
  LineSetter setter(frame, page, position, context);
  for (const RunningLine& line : page.running) {
    const bool bare = page.bare_first && position.opens_run;
    if (!is_working_mark(line.part) && !bare && stands_on(line, position)) setter.place(line);
  }
  // The lowest first: those above give way to it.
  for (auto line = page.running.rbegin(); line != page.running.rend(); ++line) {
    if (is_working_mark(line->part) && stands_on(*line, position)) setter.place_mark(*line);
  }
}

}  // namespace hopbao::layout
