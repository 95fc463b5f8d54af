#include "layout/running_content.hpp"

#include "layout/lines.hpp"
#include "text/paragraph.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace hopbao::layout {

/// Says of an artifact's line what it is.
static scene::Frame named(scene::Frame line, document::Part part) {
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

void place_running_lines(scene::Frame& frame, const document::PageTemplate& page,
                         const PagePosition& position, const Context& context) {
  if (page.bare_first && position.opens_run) return;
  const Insets margin = margins_on(page, position.number);
  for (const RunningLine& line : page.running) {
    if (position.number == 1 && !line.on_first) continue;
    const text::Line set = text::set_line(text::shape(line_content(line, position, context),
                                                      context.lang, context.fonts, context.sink));
    if (set.pieces.empty()) continue;
    const double share = share_before(line.place, position.number);
    const Length x = margin.left + (context.width - set.width) * share;
    const Length baseline =
        line.edge == RunningLine::Edge::top ? line.baseline : page.size.height - line.baseline;
    const Length leading = line.text.style->leading;
    frame.place({x, baseline - leading},
                named(line_frame(set, set.width, leading, leading, Length(), {}),
                      counts_pages(line) ? document::Part::page_number : document::Part::none));
  }
}

}  // namespace hopbao::layout
