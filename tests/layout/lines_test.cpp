#include "layout/lines.hpp"

#include <catch2/catch.hpp>

namespace hopbao::layout {

static text::LinePiece piece(std::uint32_t tag) {
  text::LinePiece result;
  result.run.text = "x";
  result.tag.value = tag;
  return result;
}

/// For each glyph run of a frame: whether it belongs to an element.
static std::vector<bool> owned(const scene::Frame& frame) {
  std::vector<bool> result;
  bool valid = false;
  for (const scene::Placed& placed : frame.items) {
    if (const auto* mark = std::get_if<scene::TagMark>(&placed.item)) valid = mark->tag.valid();
    if (std::holds_alternative<text::GlyphRun>(placed.item)) result.push_back(valid);
  }
  return result;
}

TEST_CASE("the dots of a leader are an artifact between words that keep their tags") {
  text::Line line;
  line.pieces = {piece(3), piece(3), piece(4)};
  line.pieces[1].tag = {};
  line.pieces[1].artifact = true;
  document::StructId paragraph;
  paragraph.value = 2;
  const Length size = Length::from_pt(20);
  const scene::Frame frame = line_frame(line, size, size, size, Length(), paragraph);
  CHECK(owned(frame) == std::vector<bool>{true, false, true});
  // Text without a tag of its own belongs to the paragraph.
  line.pieces[1].artifact = false;
  CHECK(owned(line_frame(line, size, size, size, Length(), paragraph)) ==
        std::vector<bool>{true, true, true});
}

}  // namespace hopbao::layout
