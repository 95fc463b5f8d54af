#pragma once

#include "base/color.hpp"
#include "base/geometry.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <utility>

namespace hopbao::document {

/// How characters look. Resolved: nothing is inherited any more. `family` is a family name of the
/// font manifest; a glyph it lacks is looked for in the manifest's other families.
struct TextStyle {
  std::string family;
  Length size;
  int weight = 400;  ///< CSS weight; the nearest face of the family is taken
  bool italic = false;
  Color color = ink::black;
  Length rise;  ///< baseline shift, up positive (note marks)

  bool operator==(const TextStyle&) const = default;
};

/// A text style that many texts have in common; itself never changed.
class SharedTextStyle {
 public:
  SharedTextStyle();
  SharedTextStyle(TextStyle style) : style_(std::make_shared<const TextStyle>(std::move(style))) {}
  /// A style that lives as long as what `style` shares. Not null.
  explicit SharedTextStyle(std::shared_ptr<const TextStyle> style) : style_(std::move(style)) {}

  const TextStyle& operator*() const { return *style_; }
  const TextStyle* operator->() const { return style_.get(); }
  /// Makes this another style; whoever shares the old one keeps it.
  template <class Change>
  void change(Change change) {
    TextStyle style = *style_;
    change(style);
    style_ = std::make_shared<const TextStyle>(std::move(style));
  }

  bool operator==(const SharedTextStyle& other) const {
    return style_ == other.style_ || *style_ == *other.style_;
  }

 private:
  std::shared_ptr<const TextStyle> style_;
};

enum class Align : std::uint8_t { start, end, center, justify };

/// How a paragraph is set. `leading` is the distance of baselines.
struct ParagraphStyle {
  TextStyle text;
  Length leading;
  Align align = Align::start;
  Length first_indent;  ///< may be negative (hanging)
  Length left_indent;
  Length right_indent;
  Length space_before;
  Length space_after;
  Length border_top;  ///< thickness of a rule over the first line; 0: none
  Color border_color = ink::black;
  Length padding_top;     ///< from that rule to the first line
  bool balanced = false;  ///< lines as long as each other; not where they are justified
  bool keep_with_next = false;
  bool keep_together = false;
  int min_lines = 2;  ///< fewest lines of a split paragraph on either page

  bool operator==(const ParagraphStyle&) const = default;
};

using SharedStyle = std::shared_ptr<const ParagraphStyle>;

/// The style of a paragraph's own text, shared with the paragraph.
SharedTextStyle text_style_of(const SharedStyle& style);

}  // namespace hopbao::document
