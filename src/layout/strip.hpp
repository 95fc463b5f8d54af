#pragma once

#include "base/length.hpp"
#include "scene/scene.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace hopbao::layout {

/// How good it is to end a page at a place. forbidden is taken only where a page has no other.
enum class BreakAppeal : std::uint8_t { forbidden, poor, fair, good };

/// The fragment of a block that no page break divides: a line, a table row, a chart. A block is
/// laid out once, as strips; pages are stacks of strips. The gap between two strips is the larger
/// of the upper's `space_after` and the lower's `space_before`; it vanishes at the top of a page.
struct Strip {
  scene::Frame frame;
  Length space_before;
  Length space_after;
  BreakAppeal after = BreakAppeal::good;    ///< of a page that ends below this strip
  std::vector<std::size_t> notes;           ///< footnotes whose marks stand in it
  std::optional<scene::Bookmark> bookmark;  ///< its `top` is not known yet
  std::shared_ptr<const scene::Frame>
      lead_in;  ///< set above this strip where it opens a page: a table's head
  std::optional<std::size_t> floating;  ///< number of the exhibit that may wait for the next page
};

}  // namespace hopbao::layout
