#include "bind/designed_blocks.hpp"

#include "bind/key_figures.hpp"
#include "bind/values.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace hopbao::bind {

using namespace literals;
using input::Value;

static std::vector<const Figure*> highlights(Context& context) {
  std::vector<const Figure*> figures;
  for (const Value& id : items_of(find(&context.data, "briefing", "highlights"))) {
    // Unknown ones were reported when the data was checked.
    if (const Figure* figure = context.figures.find(string_or_empty(&id))) {
      figures.push_back(figure);
    }
  }
  return figures;
}

static void report_count(std::string_view block, std::size_t count, std::string_view wanted,
                         Context& context) {
  const Value* briefing = find(&context.data, "briefing");
  const Value* list = find(briefing, "highlights");
  if (list == nullptr) list = briefing;
  context.sink.report(
      diagnostics::Kind::wrong_figure_count, list ? list->span : diagnostics::SourceSpan{},
      {std::string(block), std::to_string(count), std::string(wanted), "highlights"});
}

void bind_tiles(Context& context) {
  const std::vector<const Figure*> figures = highlights(context);
  if (figures.size() != 4 && figures.size() != 6 && figures.size() != 8) {
    return report_count("tiles", figures.size(), "4, 6, 8", context);
  }
  const Value* look = find(&context.layout, "tiles");
  KeyFigureBinder binder("tiles", "tile", context);
  document::Tiles tiles;
  for (const Figure* figure : figures) tiles.tiles.push_back(binder.bind(*figure, true));
  tiles.small_number = context.styles.get("tile-number-small").paragraph;
  tiles.unit = context.styles.get("tile-unit").paragraph;
  // Rows are even: four and eight tiles stand in pairs over the width that three take.
  const Length width = length_or(find(look, "width"), 54_mm);
  tiles.gap = length_or(find(look, "gap"), 6_mm);
  tiles.columns = figures.size() % 3 == 0 ? 3 : 2;
  tiles.width = width * 3 + tiles.gap * 2;
  tiles.height = length_or(find(look, "height"), 34_mm);
  tiles.padding = length_or(find(look, "padding"), 3_mm);
  tiles.rule_width = length_or(find(look, "rule-width"), 2_pt);
  tiles.rule_color = ink_or(find(look, "rule-color"), context.document.palette.primary, context);
  tiles.ground = ink_or(find(look, "ground"), context.document.palette.grey_6, context);
  tiles.space_before = length_or(find(look, "margin-top"), 21_pt);
  tiles.space_after = length_or(find(look, "margin-bottom"), 21_pt);
  context.document.blocks.push_back({std::move(tiles)});
}

void bind_figure_column(Context& context) {
  constexpr std::size_t kFewest = 3;
  constexpr std::size_t kMost = 5;
  const Value* look = find(&context.layout, "figure-column");
  std::vector<const Figure*> figures = highlights(context);
  const double asked = ratio_or(find(look, "count"), 4);
  const auto count = static_cast<std::size_t>(std::clamp(asked, 0.0, 99.0));
  if (figures.size() > count) figures.resize(count);
  if (figures.size() < kFewest || figures.size() > kMost) {
    return report_count("figure-column", figures.size(), "3 – 5", context);
  }
  KeyFigureBinder binder("figure-column", "column", context);
  document::FigureColumn column;
  for (const Figure* figure : figures) column.figures.push_back(binder.bind(*figure, false));
  column.width = length_or(find(look, "width"), 46_mm);
  column.rule_width = length_or(find(look, "rule-width"), 1.5_pt);
  column.rule_color = ink_or(find(look, "rule-color"), context.document.palette.primary, context);
  column.inner_rule_width = length_or(find(look, "inner-rule-width"), 0.35_pt);
  column.inner_rule_color =
      ink_or(find(look, "inner-rule-color"), context.document.palette.grey_60, context);
  column.padding = length_or(find(look, "padding"), 3.5_pt);
  column.gap = length_or(find(look, "gap"), 7_pt);
  column.space_after = length_or(find(look, "margin-bottom"), 14_pt);
  context.document.blocks.push_back({std::move(column)});
}

}  // namespace hopbao::bind
