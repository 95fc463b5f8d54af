#include "bind/page_geometry.hpp"

#include "bind/values.hpp"

#include <utility>

namespace hopbao::bind {

using input::Value;

static Size paper(std::string_view name) {
  if (name == "A3") return {Length::from_mm(297), Length::from_mm(420)};
  if (name == "A5") return {Length::from_mm(148), Length::from_mm(210)};
  if (name == "letter") return {Length::from_pt(612), Length::from_pt(792)};
  return {Length::from_mm(210), Length::from_mm(297)};
}

namespace {

/// A template's keys over those of [page].
struct Keys {
  const Value* own;
  const Value* common;

  const Value* get(std::string_view name) const {
    const Value* value = find(own, name);
    return value ? value : find(common, name);
  }
  /// A side by the name that it has on a duplex sheet, else by its own: a layout that says `inner`
  /// extends one that said `left`.
  Length margin(std::string_view side, std::string_view duplex, Length otherwise) const {
    for (const Value* page : {own, common}) {
      for (const std::string_view name : {duplex, side}) {
        const Value* length = find(page, "margin", name);
        if (length) return length_or(length, otherwise);
      }
    }
    return otherwise;
  }
};

}  // namespace

PageGeometry page_geometry(const Value* own, const Value* common) {
  const Keys keys{own, common};
  PageGeometry geometry;
  geometry.size = paper(string_or_empty(keys.get("size")));
  if (string_or_empty(keys.get("orientation")) == "landscape") {
    std::swap(geometry.size.width, geometry.size.height);
  }
  geometry.margin.top = keys.margin("top", "top", Length::from_mm(20));
  geometry.margin.bottom = keys.margin("bottom", "bottom", Length::from_mm(20));
  geometry.margin.left = keys.margin("left", "inner", Length::from_mm(30));
  geometry.margin.right = keys.margin("right", "outer", Length::from_mm(20));
  const Value* margin = keys.get("margin");
  geometry.mirrored = find(margin, "inner") != nullptr || find(margin, "outer") != nullptr;
  return geometry;
}

PageGeometry page_geometry(const Value& layout) {
  const Value* page = find(&layout, "page");
  return page_geometry(page, page);
}

}  // namespace hopbao::bind
