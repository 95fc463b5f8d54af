#pragma once

#include "scene/frame.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

namespace hopbao::test {

/// An item and where it stands in the outermost frame.
template <class T>
struct Found {
  Point at;
  T item;
};

template <class T>
void find_items(const scene::Frame& frame, Point origin, std::vector<Found<T>>& found) {
  for (const scene::Placed& placed : frame.items) {
    const Point at = origin + placed.at;
    if (const auto* item = std::get_if<T>(&placed.item)) found.push_back({at, *item});
    if (const auto* group = std::get_if<scene::Group>(&placed.item)) {
      find_items<T>(*group->frame, at, found);
    }
  }
}

/// All items of one kind in a frame and the frames inside it, in painting order.
template <class T>
std::vector<Found<T>> items_of(const scene::Frame& frame) {
  std::vector<Found<T>> found;
  find_items<T>(frame, {}, found);
  return found;
}

/// The first run whose text begins so; the test fails if there is none.
inline const Found<text::GlyphRun>& run_beginning(const std::vector<Found<text::GlyphRun>>& runs,
                                                  const std::string& begin) {
  for (const auto& found : runs) {
    if (found.item.text.starts_with(begin)) return found;
  }
  FAIL("no run begins with " << begin);
  return runs.front();
}

/// Width of a shape that is a rectangle path.
inline Length rectangle_width(const scene::Shape& shape) {
  return shape.path.steps[1].points[0].x - shape.path.steps[0].points[0].x;
}

}  // namespace hopbao::test
