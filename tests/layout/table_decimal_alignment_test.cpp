#include "layout/table/decimal_alignment.hpp"

#include <catch2/catch.hpp>

using namespace hopbao;
using namespace hopbao::literals;
using layout::table::BlockPlacement;
using layout::table::decimal_line;
using layout::table::DecimalExtent;
using layout::table::split_at;

/// A piece of a line of digits and points, 10 pt: in Tinos every digit takes 5 pt and a comma 2.5.
static text::LinePiece piece(const std::string& text, Length x) {
  static std::string reason;
  static const text::SharedFont tinos =
      text::Font::open("Tinos", 400, false, "fonts/Tinos_400Regular.ttf", reason);
  text::LinePiece made;
  made.x = x;
  made.run.font = tinos;
  made.run.size = 10_pt;
  made.run.text = text;
  for (std::size_t i = 0; i < text.size(); ++i) {
    text::Glyph glyph;
    glyph.advance = text[i] == ',' ? 512 : 1024;
    glyph.cluster = static_cast<std::uint32_t>(i);
    made.run.glyphs.push_back(glyph);
  }
  made.width = made.run.width();
  return made;
}

static text::Line line(std::vector<text::LinePiece> pieces) {
  text::Line made;
  made.width = pieces.back().x + pieces.back().width;
  made.pieces = std::move(pieces);
  return made;
}

TEST_CASE("a number parts in front of its decimal mark") {
  CHECK(split_at(line({piece("1018,25", {})}), 4) == DecimalExtent{20_pt, 12.5_pt});
}

TEST_CASE("a whole number has no fraction") {
  CHECK(split_at(line({piece("105", {})}), 3) == DecimalExtent{15_pt, 0_pt});
  CHECK(split_at(line({piece("105", {})}), 99) == DecimalExtent{15_pt, 0_pt});
}

TEST_CASE("a line without pieces takes no room") {
  CHECK(split_at(text::Line(), 0) == DecimalExtent{});
}

TEST_CASE("an offset counts through the pieces of a line") {
  const text::Line number = line({piece("-", {}), piece("37", 5_pt), piece(",25", 15_pt)});
  CHECK(split_at(number, 3) == DecimalExtent{15_pt, 12.5_pt});
  CHECK(split_at(number, 1) == DecimalExtent{5_pt, 22.5_pt});
}

TEST_CASE("white room counts as one character") {
  text::LinePiece blank;
  blank.blank = "room";
  blank.width = 30_pt;
  CHECK(split_at(line({blank, piece("12,5", 30_pt)}), 3) == DecimalExtent{40_pt, 7.5_pt});
}

TEST_CASE("a block is as wide as its widest integer and its widest fraction") {
  DecimalExtent block;
  block.include({20_pt, 5_pt});
  block.include({10_pt, 15_pt});
  CHECK(block == DecimalExtent{20_pt, 15_pt});
  CHECK(block.width() == 35_pt);
}

TEST_CASE("a block stands in the middle of a ruled column and at the end of an open one") {
  const DecimalExtent block{20_pt, 10_pt};
  CHECK(decimal_line(block, 50_pt, BlockPlacement::middle) == 30_pt);
  CHECK(decimal_line(block, 50_pt, BlockPlacement::end) == 40_pt);
}
