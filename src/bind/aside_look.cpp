#include "bind/aside_look.hpp"

#include "bind/block_texts.hpp"
#include "bind/values.hpp"

namespace hopbao::bind {

using namespace literals;

static constexpr double kThirdOfPage = 1.0 / 3;

document::Aside aside_look(bool box, const Context& context) {
  const input::Value* look = find(&context.layout, box ? "box" : "quotation");
  const auto length = [&](std::string_view key, Length of_box, Length of_quotation) {
    return length_or(find(look, key), box ? of_box : of_quotation);
  };
  document::Aside aside;
  if (box)
    aside.ground = ink_or(find(look, "ground"), context.document.palette.primary_10, context);
  aside.padding_block = length("padding-block", 7_pt, 0_pt);
  aside.padding_inline = length("padding-inline", 3.5_mm, 3_mm);
  aside.indent = length("indent", 0_mm, 4_mm);
  aside.rule_width = length("rule-width", 0_pt, 2_pt);
  aside.rule_color = ink_or(find(look, "rule-color"), context.document.palette.primary_40, context);
  aside.keep_below = ratio_or(find(look, "keep-below"), kThirdOfPage);
  aside.space_before = length("margin-top", 7_pt, 7_pt);
  aside.space_after = length("margin-bottom", 14_pt, 14_pt);
  return aside;
}

}  // namespace hopbao::bind
