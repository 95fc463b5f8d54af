#pragma once

#include "base/geometry.hpp"
#include "input/value.hpp"

namespace hopbao::bind {

/// The paper and its margins, as [page] gives them.
struct PageGeometry {
  Size size;
  Insets margin;

  /// Width of the text: what 100 % of a width or an indent is.
  Length measure() const { return size.width - margin.left - margin.right; }
  /// Height of the text.
  Length depth() const { return size.height - margin.top - margin.bottom; }
};

PageGeometry page_geometry(const input::Value& layout);

}  // namespace hopbao::bind
