#pragma once

#include "document/structure.hpp"
#include "scene/frame.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace hopbao::scene {

/// Puts ink and child elements in order within each element of a structure tree, as the pages are
/// gone through: children in model order; ink of the element itself where it was painted between
/// them (behind a child that had begun before it). Elements without ink, in them or below, are left
/// out, but a table that is painted keeps its empty cells.
class ReadingOrder {
 public:
  /// An element, or ink by the number that the caller gave it.
  struct Kid {
    bool element = false;
    std::uint32_t index = 0;
  };

  /// `structure` outlives the order.
  explicit ReadingOrder(const document::StructTree& structure);

  /// Ink of the element `tag` (valid) was painted.
  void add_ink(document::StructId tag, std::uint32_t index);
  /// Nothing more is painted: decides which elements stay.
  void finish();
  /// After finish(): whether the element stays; the root always does.
  bool kept(document::StructId id) const { return elements_[id.value].kept; }
  /// After finish(): kids of an element that stays; only kept elements among them.
  const std::vector<Kid>& kids(document::StructId id) const { return elements_[id.value].kids; }

 private:
  struct Element {
    std::vector<Kid> kids;
    document::StructId last_begun;  ///< of its children
    bool begun = false;
    bool kept = false;
  };

  void begin(document::StructId id);
  void keep_cells_of_painted_tables();

  const document::StructTree& structure_;
  std::vector<Element> elements_;
};

/// Where the text of each block-level element stopped, from line to line and from page to page:
/// words at line ends need a space between them that no line paints (ISO 32000-1, 14.8.2.5).
class TextFlow {
 public:
  explicit TextFlow(const document::StructTree& structure);

  void begin_page() { ++page_; }
  /// True if a run at `at` goes on with its block's text behind a line break, a page break or a
  /// gap, with no space between. False for artifacts.
  bool needs_space_before(const text::GlyphRun& run, Point at, document::StructId tag) const;
  /// The run stands at `at`.
  void advance(const text::GlyphRun& run, Point at, document::StructId tag);

 private:
  struct End {
    std::size_t page = 0;  ///< counted from 1; 0: no text yet
    Point at;              ///< of its baseline
    Length size;
    bool joins = false;  ///< ends in a space, or in a word's own hyphen where the line was broken
  };
  document::StructId block_of(document::StructId tag) const;

  const document::StructTree& structure_;
  std::vector<End> ends_;
  std::size_t page_ = 0;
};

}  // namespace hopbao::scene
