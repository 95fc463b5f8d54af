#pragma once

#include "base/geometry.hpp"
#include "input/value.hpp"

namespace hopbao::bind {

/// The paper and its margins. On duplex sheets `margin.left` is the inner margin.
struct PageGeometry {
  Size size;
  Insets margin;
  bool mirrored = false;

  /// Width of the text: what 100 % of a width or an indent is.
  Length measure() const { return size.width - margin.left - margin.right; }
  /// Height of the text.
  Length depth() const { return size.height - margin.top - margin.bottom; }
};

/// The geometry that [page] gives.
PageGeometry page_geometry(const input::Value& layout);
/// That of a template: each key is its own, else that of `common` ([page]). Either may be nullptr.
PageGeometry page_geometry(const input::Value* own, const input::Value* common);

}  // namespace hopbao::bind
