#include "bind/table/look.hpp"

#include "bind/values.hpp"

#include <algorithm>

namespace hopbao::bind::table {

using input::Value;

document::TableStyle read_look(const Context& context) {
  const Value* look = find(&context.layout, "table");
  document::TableStyle style;
  style.padding_block = length_or(find(look, "padding-block"), Length::from_pt(2.5));
  style.padding_inline = length_or(find(look, "padding-inline"), Length::from_mm(1.5));
  style.grid_width = length_or(find(look, "grid"), {});
  style.grid_color =
      context.inks.find(string_or_empty(find(look, "grid-color"))).value_or(ink::black);
  style.head_rule = length_or(find(look, "head-rule"), {});
  style.outer_rule = length_or(find(look, "outer-rule"), {});
  const Value* uprights = find(look, "uprights");
  style.uprights = uprights == nullptr || uprights->as<bool>() == nullptr || *uprights->as<bool>();
  style.gap_every = static_cast<std::size_t>(std::max(ratio_or(find(look, "gap-every"), 0), 0.0));
  style.gap = length_or(find(look, "gap"), Length::from_pt(3.5));
  const auto fill = context.inks.find(string_or_empty(find(look, "head-fill")));
  style.head_filled = fill && *fill != ink::white;
  if (fill) style.head_fill = *fill;
  return style;
}

}  // namespace hopbao::bind::table
