#pragma once

#include "base/color.hpp"
#include "base/geometry.hpp"
#include "base/path.hpp"
#include "document/structure.hpp"
#include "text/glyph_run.hpp"

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace hopbao::scene {

struct Frame;

/// A frame inside a frame. Tag marks inside it end with it; it starts with the tag that holds where
/// it stands.
struct Group {
  std::shared_ptr<const Frame> frame;
};

struct Stroke {
  Color color;
  Length width;
  std::vector<Length> dash;  ///< lengths of dash, gap, dash, …; empty: solid
  bool operator==(const Stroke&) const = default;
};

/// A path with its paint, in the frame's coordinates moved to the item's place.
struct Shape {
  Path path;
  std::optional<Color> fill;
  std::optional<Stroke> stroke;
};

/// An area that leads to a named destination of the same file. `tag`: its Link or Reference
/// element.
struct Link {
  Size size;
  std::string target;
  std::string description;
  document::StructId tag;
};

/// A named place: the target of links and of the outline, or a blank that a later hand fills.
struct Anchor {
  std::string name;
  Size size;
};

/// What follows in this frame belongs to this element, until the next mark or the frame's end. An
/// id that is not valid means artifact. A page starts as artifact.
struct TagMark {
  document::StructId tag;
  /// Of an artifact: what it is in an administrative document.
  document::Part artifact = document::Part::none;
};

using FrameItem = std::variant<Group, text::GlyphRun, Shape, Link, Anchor, TagMark>;

/// An item and its place: top-left corner, for glyph runs the start of the baseline.
struct Placed {
  Point at;
  FrameItem item;
};

/// The one currency between layout, charts and backends: a box with things placed in it, painted in
/// order. `baseline` from the top, where the frame has one.
struct Frame {
  Size size;
  std::optional<Length> baseline;
  std::vector<Placed> items;

  void place(Point at, FrameItem item) { items.push_back({at, std::move(item)}); }
  void place(Point at, Frame frame);
};

}  // namespace hopbao::scene
