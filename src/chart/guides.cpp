#include "chart/guides.hpp"

#include "chart/inks.hpp"
#include "chart/measures.hpp"

#include <algorithm>
#include <array>

namespace hopbao::chart {

namespace {

/// Parts of [from, to] outside the `holes`, which may overlap.
std::vector<Band> without(Length from, Length to, std::vector<Band> holes) {
  std::ranges::sort(holes, {}, &Band::start);
  std::vector<Band> parts;
  for (const Band& hole : holes) {
    if (hole.end() <= from) continue;
    if (hole.start >= to) break;
    if (hole.start > from) parts.push_back({from, hole.start - from});
    from = std::max(from, hole.end());
  }
  if (from < to) parts.push_back({from, to - from});
  return parts;
}

Length clamp_left(Length left, Length name_width, Length width) {
  return std::max(Length(), std::min(left, width - name_width));
}

bool within(Length x, Length left, Length right) {
  return x > left - kLineClearance && x < right + kLineClearance;
}

/// True if name `a` at `place_a` and name `b` at `place_b` leave each other and their lines alone.
bool agree(const LineName& a, const NamePlace& place_a, const LineName& b,
           const NamePlace& place_b) {
  const Length right_a = place_a.left + a.width;
  const Length right_b = place_b.left + b.width;
  if (place_a.tier == place_b.tier) {
    return fits(right_a + kLabelGap, place_b.left) || fits(right_b + kLabelGap, place_a.left);
  }
  return place_a.tier > place_b.tier ? !within(a.x, place_b.left, right_b)
                                     : !within(b.x, place_a.left, right_a);
}

constexpr int kMostTiers = 3;
constexpr int kMostTries = 20'000;  // of places, all in all: enough for any chart that can be read

/// Finds places for the names from `places.size()` on, going back on earlier ones where needed.
/// False if there are none, or the tries are used up.
bool place_rest(std::span<const LineName> names, Length width, std::vector<NamePlace>& places,
                int& tries) {
  if (places.size() == names.size()) return true;
  const LineName& name = names[places.size()];
  for (int tier = 0; tier < kMostTiers; ++tier) {
    for (const Length left : std::array{name.x - name.width / 2, name.x, name.x - name.width}) {
      if (++tries > kMostTries) return false;
      const NamePlace place{clamp_left(left, name.width, width), tier};
      bool free = true;
      for (std::size_t i = 0; i < places.size(); ++i) {
        free = free && agree(names[i], places[i], name, place);
      }
      if (!free) continue;
      places.push_back(place);
      if (place_rest(names, width, places, tries)) return true;
      places.pop_back();
    }
  }
  return false;
}

}  // namespace

Rule zero_line(Point from, Point to) {
  return {from, to, {ink::black, kZeroLine, {}}, "0"};
}

Rule hairline(Point from, Point to, std::string name, const document::Palette& palette) {
  return {from, to, {palette.grey_25, kHairline, {}}, std::move(name)};
}

scene::Stroke reference_stroke(bool dashed, const document::Palette& palette) {
  if (dashed) return {palette.grey_80, kReferenceLine, {kDash, kDash}};
  return {ink::black, kReferenceLine, {}};
}

std::vector<Rule> reference_line(Length x, Band span, const scene::Stroke& stroke,
                                 const std::string& name, std::span<const Bar> bars) {
  std::vector<Band> dark;
  for (const Bar& bar : bars) {
    // A line along a bar's end does not cross it.
    const bool inside = x > bar.box.left() + stroke.width && x < bar.box.right() - stroke.width;
    if (inside && is_dark(bar.ink)) dark.push_back({bar.box.top(), bar.box.size.height});
  }
  std::vector<Rule> rules;
  for (const Band& part : without(span.start, span.end(), dark)) {
    rules.push_back({{x, part.start}, {x, part.end()}, stroke, name});
  }
  scene::Stroke white = stroke;
  white.color = ink::white;
  for (const Band& part : dark) {
    const Length top = std::max(part.start, span.start);
    const Length bottom = std::min(part.end(), span.end());
    if (top < bottom) rules.push_back({{x, top}, {x, bottom}, white, name});
  }
  return rules;
}

std::vector<Rule> broken_around(const Rule& rule, std::span<const Rect> boxes) {
  std::vector<Band> holes;
  for (const Rect& box : boxes) {
    const Rect kept = inflate(box, kLineClearance);
    if (crosses(rule.from, rule.to, kept)) holes.push_back({kept.left(), kept.size.width});
  }
  std::vector<Rule> parts;
  for (const Band& part : without(rule.from.x, rule.to.x, holes)) {
    parts.push_back({{part.start, rule.from.y}, {part.end(), rule.to.y}, rule.stroke, rule.name});
  }
  return parts;
}

std::vector<NamePlace> arrange_names(std::span<const LineName> names, Length width) {
  std::vector<NamePlace> places;
  int tries = 0;
  if (place_rest(names, width, places, tries)) return places;
  places.clear();
  for (const LineName& name : names) {
    places.push_back({clamp_left(name.x - name.width / 2, name.width, width), 0});
  }
  return places;
}

}  // namespace hopbao::chart
