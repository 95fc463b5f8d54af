#include "layout/line_numbers.hpp"

#include "layout/lines.hpp"
#include "layout/running_content.hpp"
#include "text/paragraph.hpp"

#include <string>
#include <utility>

namespace hopbao::layout {

static document::Inlines number_text(std::size_t number, const document::LineNumbers& numbers,
                                     const Context& context) {
  document::Source source;
  source.origin = document::Origin::layout;
  source.field = "line";
  source.value = Decimal(static_cast<std::int64_t>(number));
  document::Text text;
  text.text = std::to_string(number);
  text.style = document::text_style_of(numbers.style);
  text.source = context.provenance.add(source);
  return {text};
}

void place_line_numbers(scene::Frame& frame, const std::vector<Point>& lines,
                        const document::LineNumbers& numbers, const Context& context) {
  if (numbers.every <= 0) return;
  const auto every = static_cast<std::size_t>(numbers.every);
  for (std::size_t number = every; number <= lines.size(); number += every) {
    const Point line = lines[number - 1];
    const text::Line set = text::set_line(text::shape(number_text(number, numbers, context),
                                                      context.lang, context.fonts, context.sink));
    const Length leading = numbers.style->leading;
    frame.place({line.x - numbers.gap - set.width, line.y - leading},
                artifact_line(line_frame(set, set.width, leading, leading, Length(), {}),
                              document::Part::line_number));
  }
}

}  // namespace hopbao::layout
