#pragma once

#include "document/structure.hpp"
#include "pdf/font_usage.hpp"
#include "scene/frame.hpp"
#include "scene/reading_order.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

// Frames → the operators of a content stream, as text (ISO 32000-1, 7.8, 8, 9). Nothing here knows
// of objects or files.
namespace hopbao::pdf {

/// Ink of one element without a gap; its index on the page is its MCID. `ink`: the box around it,
/// known only inside figures.
struct Mark {
  document::StructId tag;
  std::optional<Rect> ink;
};

/// An area that leads somewhere. `after`: number of marks that were begun before it.
struct LinkArea {
  Rect area;
  std::string target;
  std::string description;
  document::StructId tag;
  std::size_t after = 0;
};

struct NamedPlace {
  std::string name;
  Rect area;
};

/// A painted page: its operators and what other objects must know of it. Places from the top left.
struct PageContent {
  std::string operators;
  std::vector<Mark> marks;
  std::vector<LinkArea> links;
  std::vector<NamedPlace> places;
};

/// Paints a page's frame, the next one of `flow`: structure marks are opened when ink follows and
/// shared while the element stays the same; ink of no element is an artifact. Adds to `fonts` what
/// it uses.
PageContent paint_page(const scene::Frame& frame, const document::StructTree& structure,
                       FontSet& fonts, scene::TextFlow& flow);

}  // namespace hopbao::pdf
