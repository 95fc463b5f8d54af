#include "layout/aside.hpp"

#include "base/invariant.hpp"
#include "layout/drawing.hpp"
#include "layout/exhibit.hpp"
#include "layout/list.hpp"
#include "layout/paragraph.hpp"

#include <algorithm>
#include <iterator>
#include <utility>
#include <variant>

namespace hopbao::layout {

static bool holds_exhibit(const document::Aside& aside) {
  return std::ranges::any_of(aside.body, [](const document::AsideBlock& block) {
    return std::holds_alternative<document::Exhibit>(block);
  });
}

/// The texts and exhibits as they stand inside.
static std::vector<Strip> inner_strips(const document::Aside& aside, const Context& context) {
  std::vector<Strip> strips;
  const auto append = [&](std::vector<Strip> more) {
    std::ranges::move(more, std::back_inserter(strips));
  };
  if (aside.title) {
    append(paragraph_strips(*aside.title, context));
    for (Strip& strip : strips) strip.after = BreakAppeal::forbidden;
  }
  for (const document::AsideBlock& block : aside.body) {
    append(std::visit(
        overloaded{
            [&](const document::Paragraph& text) { return paragraph_strips(text, context); },
            [&](const document::List& list) { return list_strips(list, context); },
            [&](const document::Exhibit& exhibit) {
              return set_all(exhibit_strips(exhibit, context), context.sink);
            },
        },
        block));
  }
  return strips;
}

/// The same strips, one below the other without gaps: each is as high as it and what follows it.
static void close_gaps(std::vector<Strip>& strips, Length padding) {
  Length above = padding;
  for (std::size_t i = 0; i < strips.size(); ++i) {
    const bool last = i + 1 == strips.size();
    const Length below = last ? padding : gap_between(strips[i], strips[i + 1]);
    scene::Frame moved;
    moved.size = {strips[i].frame.size.width, above + strips[i].frame.size.height + below};
    moved.place({Length(), above}, std::move(strips[i].frame));
    strips[i].frame = std::move(moved);
    above = Length();
  }
  for (Strip& strip : strips) {
    strip.space_before = Length();
    strip.space_after = Length();
  }
}

static Strip merged(std::vector<Strip> strips) {
  Strip whole;
  for (Strip& strip : strips) {
    const Length top = whole.frame.size.height;
    whole.frame.size = {strip.frame.size.width, top + strip.frame.size.height};
    whole.frame.place({Length(), top}, std::move(strip.frame));
    whole.notes.insert(whole.notes.end(), strip.notes.begin(), strip.notes.end());
    whole.places.insert(whole.places.end(), strip.places.begin(), strip.places.end());
  }
  return whole;
}

/// Puts the strip at its place in the measure, ground and rule behind it.
static void decorate(Strip& strip, const document::Aside& aside, Length text_left, Length width) {
  const Length height = strip.frame.size.height;
  scene::Frame outer;
  outer.size = {width, height};
  const Length left = aside.indent;
  if (aside.ground) {
    place_rectangle(outer, {{left, Length()}, {width - left, height}}, *aside.ground);
  }
  if (aside.rule_width > Length()) {
    place_rectangle(outer, {{left, Length()}, {aside.rule_width, height}}, aside.rule_color);
  }
  outer.place({text_left, Length()}, std::move(strip.frame));
  strip.frame = std::move(outer);
}

std::vector<Strip> aside_strips(const document::Aside& aside, const Context& context) {
  const Length text_left = aside.indent + aside.rule_width + aside.padding_inline;
  const Length text_right = aside.ground ? aside.padding_inline : Length();
  const Context inner = narrowed(context, context.width - text_left - text_right);
  std::vector<Strip> strips = inner_strips(aside, inner);
  if (strips.empty()) return strips;
  close_gaps(strips, aside.padding_block);
  Length height;
  for (const Strip& strip : strips) height += strip.frame.size.height;
  if (holds_exhibit(aside) || height < context.height * aside.keep_below) {
    Strip whole = merged(std::move(strips));
    strips.clear();
    strips.push_back(std::move(whole));
  }
  for (Strip& strip : strips) decorate(strip, aside, text_left, context.width);
  strips.front().space_before = aside.space_before;
  strips.back().space_after = aside.space_after;
  strips.back().after = BreakAppeal::good;
  return strips;
}

}  // namespace hopbao::layout
