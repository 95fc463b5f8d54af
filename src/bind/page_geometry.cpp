#include "bind/page_geometry.hpp"

#include "bind/values.hpp"

namespace hopbao::bind {

using input::Value;

static Size paper(std::string_view name) {
  if (name == "A3") return {Length::from_mm(297), Length::from_mm(420)};
  if (name == "A5") return {Length::from_mm(148), Length::from_mm(210)};
  if (name == "letter") return {Length::from_pt(612), Length::from_pt(792)};
  return {Length::from_mm(210), Length::from_mm(297)};
}

PageGeometry page_geometry(const Value& layout) {
  const Value* page = find(&layout, "page");
  const Value* margin = find(page, "margin");
  PageGeometry geometry;
  geometry.size = paper(string_or_empty(find(page, "size")));
  geometry.margin.top = length_or(find(margin, "top"), Length::from_mm(20));
  geometry.margin.bottom = length_or(find(margin, "bottom"), Length::from_mm(20));
  geometry.margin.left = length_or(find(margin, "left"), Length::from_mm(30));
  geometry.margin.right = length_or(find(margin, "right"), Length::from_mm(20));
  return geometry;
}

}  // namespace hopbao::bind
