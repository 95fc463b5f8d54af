#include "sample.hpp"

#include <catch2/catch.hpp>

namespace hopbao::text {

using diagnostics::Kind;

/// Boxes as their text, glue as a space, a space that may not break as `~`, other breaks as `|`,
/// forced `/`.
static std::string items_of(const ShapedText& text) {
  std::string result;
  REQUIRE(text.sources.size() == text.items.size());
  for (std::size_t i = 0; i < text.items.size(); ++i) {
    const ShapedText::Source& source = text.sources[i];
    if (const auto* penalty = std::get_if<Penalty>(&text.items[i])) {
      CHECK(source.piece == ShapedText::Source::kNothing);
      if (penalty->cost <= Penalty::kForced) result += '/';
      if (penalty->cost > Penalty::kForced && penalty->cost < Penalty::kForbidden) result += '|';
      continue;
    }
    if (source.piece == ShapedText::Source::kNothing) continue;
    const ShapedText::Piece& piece = text.pieces.at(source.piece);
    if (std::holds_alternative<Glue>(text.items[i])) {
      CHECK(source.end == source.begin + 1);
      result += is_break_opportunity(text.items, i) ? ' ' : '~';
    } else if (!piece.blank.empty()) {
      result += '_';
    } else {
      const auto& glyphs = piece.run.glyphs;
      const std::size_t end =
          source.end < glyphs.size() ? glyphs[source.end].cluster : piece.run.text.size();
      const std::size_t begin = glyphs.at(source.begin).cluster;
      result += "[" + piece.run.text.substr(begin, end - begin) + "]";
    }
  }
  return result;
}

TEST_CASE("words are boxes and spaces glue") {
  Sample sample;
  const ShapedText text = sample.shape("tỉnh Lạng Sơn");
  CHECK(items_of(text) == "[tỉnh] [Lạng] [Sơn]/");
  REQUIRE(text.items.size() == 8);
  const auto* box = std::get_if<Box>(&text.items[0]);
  REQUIRE(box != nullptr);
  CHECK(box->width.pt() == Approx((569 + 569 + 1024 + 1024) * 14.0 / 2048));
  const auto* glue = std::get_if<Glue>(&text.items[1]);
  REQUIRE(glue != nullptr);
  CHECK(glue->width.pt() == Approx(3.5));
  CHECK(glue->stretch.pt() == Approx(1.75));
  CHECK(glue->shrink.pt() == Approx(3.5 / 3));
}

TEST_CASE("no-break spaces are glue that does not break") {
  Sample sample;
  CHECK(items_of(sample.shape("Lạng\u00A0Sơn và")) == "[Lạng]~[Sơn] [và]/");
  const ShapedText text = sample.shape("Lạng\u00A0Sơn");
  const auto* glue = std::get_if<Glue>(&text.items[2]);
  REQUIRE(glue != nullptr);
  CHECK(glue->stretch.pt() == Approx(1.75));
}

TEST_CASE("the no-break rules see across inlines") {
  Sample sample;
  CHECK(items_of(sample.shape(
            {sample.text("ước "), sample.text("14.245"), sample.text(" tỷ đồng, đạt")})) ==
        "[ước] [14.245]~[tỷ]~[đồng,] [đạt]/");
  document::Blank blank;
  blank.name = "ngay";
  blank.width = Length::from_mm(8);
  CHECK(items_of(sample.shape({sample.text("ngày "), blank, sample.text(" tháng 7 năm 2023")})) ==
        "[ngày]~_~[tháng]~[7] [năm]~[2023]/");
}

TEST_CASE("a word that runs over inlines is not broken") {
  Sample sample;
  const ShapedText text =
      sample.shape({sample.text("tăng ("), sample.text("17,3%"), sample.text(") so")});
  CHECK(items_of(text) == "[tăng] [(][17,3%][)] [so]/");
  CHECK(text.pieces.size() == 3);
}

TEST_CASE("hyphens break English words only") {
  Sample sample;
  CHECK(items_of(sample.shape("văn-hóa")) == "[văn-hóa]/");
  sample.lang = Lang::en;
  CHECK(items_of(sample.shape("state-owned firms")) == "[state-]|[owned] [firms]/");
  CHECK(items_of(sample.shape("COVID-19 30/2020/ND-CP -5 a - b x-")) ==
        "[COVID-19] [30/2020/ND-CP] [-5] [a]~[-] [b] [x-]/");
}

TEST_CASE("English lines break by UAX 14 as well, Vietnamese ones at spaces only") {
  Sample sample;
  const char* const text =
      "and/or growth \u2014 so ! (a \u201Cb\u201D ) long-term\u2014best a-b -to";
  CHECK(items_of(sample.shape("và/hoặc là ! đó")) == "[và/hoặc] [là] [!] [đó]/");
  sample.lang = Lang::en;
  CHECK(items_of(sample.shape(text)) ==
        "[and/]|[or] [growth]~[\u2014] [so]~[!] [(a] [\u201Cb\u201D]~[)] "
        "[long-]|[term\u2014]|[best] [a-b] [-to]/");
  // Marks of notes are no part of what the rules read.
  document::NoteMark mark;
  mark.text = sample.text("1/a-b");
  CHECK(items_of(sample.shape({sample.text("state"), mark, sample.text("-owned firms")})) ==
        "[state][1/a-b][-owned] [firms]/");
}

TEST_CASE("a note mark stays with the word before it") {
  Sample sample;
  document::NoteMark mark;
  mark.note = 3;
  mark.text = sample.text("1");
  mark.text.style.change([](document::TextStyle& style) { style.rise = Length::from_pt(5); });
  const ShapedText text = sample.shape({sample.text("cùng kỳ"), mark, sample.text(" (xem")});
  CHECK(items_of(text) == "[cùng] [kỳ][1] [(xem]/");
  CHECK(text.pieces[1].note == std::size_t{3});
  CHECK(text.pieces[1].rise == Length::from_pt(5));
  CHECK_FALSE(text.pieces[0].note);
  CHECK(items_of(sample.shape({sample.text("cùng kỳ "), mark})) == "[cùng] [kỳ]~[1]/");
  CHECK(items_of(sample.shape({sample.text("đạt 14.245"), mark, sample.text(" tỷ đồng")})) ==
        "[đạt] [14.245][1]~[tỷ]~[đồng]/");
}

TEST_CASE("line breaks are forced, and spaces around them are dropped") {
  Sample sample;
  const document::LineBreak line_break;
  CHECK(items_of(sample.shape({sample.text("một "), line_break, sample.text(" hai")})) ==
        "[một]/[hai]/");
  CHECK(items_of(sample.shape({sample.text("một"), line_break})) == "[một]/");
  CHECK(items_of(sample.shape("  một  ")) == "[một]/");
  CHECK(sample.shape("").items.empty());
  CHECK(sample.shape(document::Inlines{}).items.empty());
  CHECK(sample.shape("   ").items.empty());
}

TEST_CASE("tabs are spaces, default-ignorable characters are dropped") {
  Sample sample;
  const ShapedText text = sample.shape("a\u200Bb\tc\u00ADd");
  REQUIRE(text.pieces.size() == 1);
  CHECK(text.pieces[0].run.text == "ab cd");
  CHECK(items_of(text) == "[ab] [cd]/");
  CHECK(sample.sink.diagnostics().empty());
}

TEST_CASE("a character that the family lacks comes from another") {
  Sample sample;
  const ShapedText text = sample.shape("✓ tăng");
  REQUIRE(text.pieces.size() == 2);
  CHECK(text.pieces[0].run.font->family() == "Source Serif 4");
  CHECK(text.pieces[0].run.text == "✓");
  CHECK(text.pieces[1].run.font->family() == "Tinos");
  CHECK(items_of(text) == "[✓] [tăng]/");
  CHECK(sample.sink.diagnostics().empty());
}

TEST_CASE("a base and its marks come from one face") {
  Sample sample("Source Serif 4");
  // Source Serif has no square; it has the acute.
  REQUIRE_FALSE(sample.fonts.face(sample.style, {}, sample.sink)->has_glyph(0x25A1));
  const ShapedText text = sample.shape("a□\u0301b");
  REQUIRE(text.pieces.size() == 3);
  CHECK(text.pieces[1].run.text == "□\u0301");
  CHECK(text.pieces[1].run.font->has_glyph(0x301));
  CHECK(text.pieces[1].run.font->family() != "Source Serif 4");
}

TEST_CASE("a letter that the face has only in parts is composed of them") {
  Sample sample;
  const ShapedText text = sample.shape("q\u0302");
  REQUIRE(text.pieces.size() == 1);
  REQUIRE(text.pieces[0].run.glyphs.size() == 2);
  CHECK(text.pieces[0].run.glyphs[0].cluster == 0);
  CHECK(text.pieces[0].run.glyphs[1].cluster == 0);
}

TEST_CASE("a character that no face has is reported at its place and left out") {
  Sample sample;
  document::Text text = sample.text("Lạng 中 Sơn 国");
  text.span.file.value = 0;
  text.span.line = 12;
  text.span.column = 20;
  text.span.length = 12;
  const ShapedText shaped = sample.shape({text});
  REQUIRE(shaped.pieces.size() == 1);
  CHECK(shaped.pieces[0].run.text == "Lạng  Sơn ");
  REQUIRE(sample.sink.diagnostics().size() == 2);
  const diagnostics::Diagnostic& first = sample.sink.diagnostics()[0];
  CHECK(first.kind == Kind::glyph_missing);
  CHECK(first.args == std::vector<std::string>{"中", "Tinos", "U+4E2D"});
  CHECK(first.span.line == 12);
  CHECK(first.span.column == 25);
  CHECK(first.span.length == 1);
  CHECK(sample.sink.diagnostics()[1].span.column == 31);
  for (const Glyph& glyph : shaped.pieces[0].run.glyphs) CHECK(glyph.id != 0);
}

TEST_CASE("a character missing in a bound value is reported at the binding") {
  Sample sample;
  document::Text text = sample.text("ab中");
  text.span.line = 3;
  text.span.column = 8;
  text.span.length = 9;
  text.source.value = 0;
  sample.shape({text});
  REQUIRE(sample.sink.diagnostics().size() == 1);
  CHECK(sample.sink.diagnostics()[0].span == text.span);
}

TEST_CASE("what an inline says goes with its glyphs") {
  Sample sample;
  document::Text text = sample.text("Biểu 1");
  text.style.change([](document::TextStyle& style) { style.color = ink::primary; });
  text.style.change([](document::TextStyle& style) { style.weight = 700; });
  text.target = "table:chi-tieu";
  text.tag.value = 4;
  text.source.value = 9;
  text.span.line = 5;
  const ShapedText shaped = sample.shape({text});
  REQUIRE(shaped.pieces.size() == 1);
  const ShapedText::Piece& piece = shaped.pieces[0];
  CHECK(piece.target == "table:chi-tieu");
  CHECK(piece.tag.value == 4);
  CHECK(piece.run.source.value == 9);
  CHECK(piece.run.span.line == 5);
  CHECK(piece.run.color == ink::primary);
  CHECK(piece.run.size == sample.style.size);
  CHECK(piece.run.font->weight() == 700);
}

TEST_CASE("an inline whose family is not there is left out") {
  Sample sample;
  document::Text text = sample.text("hai");
  text.style.change([](document::TextStyle& style) { style.family = "None"; });
  const ShapedText shaped = sample.shape({sample.text("một "), text});
  CHECK(items_of(shaped) == "[một]/");
  CHECK(sample.sink.diagnostics().size() == 1);
}

TEST_CASE("clusters rise and index the text of their run") {
  for (const std::string family : {"Tinos", "Source Serif 4", "Source Sans 3"}) {
    Sample sample(family);
    const std::string characters = "Tổng sản phẩm (GRDP) ước tăng 5,32%; fi ffi q̂ x̣";
    const ShapedText shaped = sample.shape(characters);
    for (const ShapedText::Piece& piece : shaped.pieces) {
      std::uint32_t last = 0;
      CHECK(piece.run.glyphs.front().cluster == 0);
      for (const Glyph& glyph : piece.run.glyphs) {
        CHECK(glyph.cluster >= last);
        CHECK(glyph.cluster < piece.run.text.size());
        CHECK((static_cast<unsigned char>(piece.run.text[glyph.cluster]) & 0xC0) != 0x80);
        CHECK(glyph.word_space == (piece.run.text[glyph.cluster] == ' '));
        last = glyph.cluster;
      }
    }
  }
}

}  // namespace hopbao::text
