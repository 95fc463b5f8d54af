#include "layout/running_content.hpp"

#include "layout/lines.hpp"
#include "text/paragraph.hpp"

#include <string>

namespace hopbao::layout {

/// Says of an artifact's line what it is.
static scene::Frame named(scene::Frame line, document::Part part) {
  for (scene::Placed& placed : line.items) {
    if (auto* mark = std::get_if<scene::TagMark>(&placed.item)) mark->artifact = part;
  }
  return line;
}

void place_page_number(scene::Frame& frame, std::size_t number, const document::PageTemplate& page,
                       const Context& context) {
  if (number == 1 && !page.number_on_first) return;
  document::Source source;
  source.origin = document::Origin::layout;
  source.field = "page";
  source.value = Decimal(static_cast<std::int64_t>(number));
  document::Text text;
  text.text = std::to_string(number);
  text.style = page.number_style.text;
  text.source = context.provenance.add(source);
  const text::Line line =
      text::set_line(text::shape({text}, context.lang, context.fonts, context.sink));
  const Length x = page.margin.left + (context.width - line.width) / 2;
  const Length leading = page.number_style.leading;
  frame.place({x, page.number_baseline - leading},
              named(line_frame(line, line.width, leading, leading, Length(), {}),
                    document::Part::page_number));
}

}  // namespace hopbao::layout
