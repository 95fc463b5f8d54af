#pragma once

#include "scene/reading_order.hpp"
#include "scene/scene.hpp"

#include <string>
#include <vector>

namespace hopbao::scene {

/// What each element's text is, in the order in which readers get it.
class TagTexts {
 public:
  /// Goes through all pages. `scene` outlives this.
  explicit TagTexts(const Scene& scene);

  const ReadingOrder& order() const { return order_; }
  /// The text of a stretch of ink, by its index among the kids of its element.
  const std::string& stretch(std::uint32_t index) const { return texts_[index]; }
  /// All text of an element and of those in it, or what is said instead of it.
  std::string text(document::StructId id) const;

 private:
  void frame(const Frame& frame, Point origin, document::StructId tag);
  void run(const text::GlyphRun& run, Point at, document::StructId tag);
  void ink(document::StructId tag);

  const document::StructTree& structure_;
  ReadingOrder order_;
  TextFlow flow_;
  std::vector<std::string> texts_;  ///< of each stretch of ink
  document::StructId open_;         ///< whose the last stretch is
};

}  // namespace hopbao::scene
