#include "pdf/content_stream.hpp"

#include "base/invariant.hpp"
#include "pdf/fonts.hpp"
#include "scene_maker.hpp"

#include <catch2/catch.hpp>

using namespace hopbao;
using namespace hopbao::literals;
using document::Role;
using document::StructId;
using test::SceneMaker;

namespace {

/// A page 100 pt wide and high.
scene::Frame small_page() {
  scene::Frame frame;
  frame.size = {100_pt, 100_pt};
  return frame;
}

pdf::PageContent paint(const scene::Frame& frame, const document::StructTree& structure) {
  pdf::FontSet fonts;
  scene::TextFlow flow(structure);
  return pdf::paint_page(frame, structure, fonts, flow);
}

scene::Shape box(Length width, Length height, Color fill) {
  scene::Shape shape;
  shape.path = Path::rectangle({{}, {width, height}});
  shape.fill = fill;
  return shape;
}

/// A glyph run without shaping: one glyph of the face's own advance per letter of `text`.
text::GlyphRun plain_run(SceneMaker& maker, const std::string& text) {
  text::GlyphRun run = maker.run(text);
  for (text::Glyph& glyph : run.glyphs) glyph.advance = run.font->advance(glyph.id);
  return run;
}

}  // namespace

TEST_CASE("y is flipped once, groups only move what is in them") {
  scene::Frame inner;
  inner.place({1_pt, 2_pt}, box(10_pt, 20_pt, ink::black));
  scene::Frame page = small_page();
  page.place({30_pt, 40_pt}, inner);
  CHECK(paint(page, {}).operators == "/Artifact BMC\n31 38 10 20 re\nf\nEMC\n");
}

TEST_CASE("colours are written when they change, greys as grey") {
  scene::Frame page = small_page();
  page.place({}, box(1_pt, 1_pt, ink::white));
  page.place({}, box(1_pt, 1_pt, ink::white));
  page.place({}, box(1_pt, 1_pt, ink::primary));
  page.place({}, box(1_pt, 1_pt, ink::black));
  CHECK(paint(page, {}).operators ==
        "/Artifact BMC\n1 g\n0 99 1 1 re\nf\n0 99 1 1 re\nf\n0.118 0.251 0.384 rg\n0 99 1 1 re\nf\n"
        "0 g\n0 99 1 1 re\nf\nEMC\n");
}

TEST_CASE("strokes carry colour, width and dash") {
  scene::Shape line;
  line.path = Path::line({}, {10_pt, 0_pt});
  scene::Stroke stroke;
  stroke.color = ink::accent;
  stroke.width = 0.5_pt;
  stroke.dash = {2_pt, 1.5_pt};
  line.stroke = stroke;
  scene::Frame page = small_page();
  page.place({5_pt, 5_pt}, line);
  line.stroke->dash.clear();
  page.place({5_pt, 6_pt}, line);
  CHECK(paint(page, {}).operators ==
        "/Artifact BMC\n0.635 0.29 0.196 RG\n0.5 w\n[2 1.5] 0 d\n5 95 m\n15 95 l\nS\n[] 0 d\n"
        "5 94 m\n15 94 l\nS\nEMC\n");
}

TEST_CASE("curves and closed paths, filled and stroked at once") {
  scene::Shape shape;
  shape.path.move_to({}).cubic_to({1_pt, 1_pt}, {2_pt, 1_pt}, {3_pt, 0_pt}).close();
  shape.fill = ink::black;
  scene::Stroke stroke;
  stroke.width = 1_pt;
  shape.stroke = stroke;
  scene::Frame page = small_page();
  page.place({}, shape);
  CHECK(paint(page, {}).operators == "/Artifact BMC\n0 100 m\n1 99 2 99 3 100 c\nh\nB\nEMC\n");
}

TEST_CASE("a mark is opened by ink and shared by ink of the same element") {
  document::StructTree tree;
  const StructId first = tree.add(tree.root(), Role::paragraph);
  const StructId second = tree.add(tree.root(), Role::figure);
  scene::Frame page = small_page();
  page.place({}, scene::TagMark{first});
  page.place({}, scene::TagMark{second});
  page.place({}, box(1_pt, 1_pt, ink::black));
  page.place({}, scene::TagMark{first});
  page.place({}, scene::TagMark{second});
  page.place({}, box(2_pt, 2_pt, ink::black));
  page.place({}, scene::TagMark{});
  page.place({}, box(3_pt, 3_pt, ink::black));
  const pdf::PageContent content = paint(page, tree);
  CHECK(content.operators ==
        "/Figure <</MCID 0>> BDC\n0 99 1 1 re\nf\n0 98 2 2 re\nf\nEMC\n"
        "/Artifact BMC\n0 97 3 3 re\nf\nEMC\n");
  REQUIRE(content.marks.size() == 1);
  CHECK(content.marks[0].tag == second);
  CHECK(content.marks[0].ink == Rect{{}, {2_pt, 2_pt}});
}

TEST_CASE("tag marks end with their frame") {
  document::StructTree tree;
  const StructId paragraph = tree.add(tree.root(), Role::paragraph);
  scene::Frame inner;
  inner.place({}, scene::TagMark{paragraph});
  inner.place({}, box(1_pt, 1_pt, ink::black));
  scene::Frame page = small_page();
  page.place({}, inner);
  page.place({}, box(2_pt, 2_pt, ink::black));
  CHECK(paint(page, tree).operators ==
        "/P <</MCID 0>> BDC\n0 99 1 1 re\nf\nEMC\n/Artifact BMC\n0 98 2 2 re\nf\nEMC\n");
}

TEST_CASE(
    "what the division in pages brings is marked as pagination, and apart from other artifacts") {
  scene::Frame page;
  page.size = {100_pt, 100_pt};
  const auto square = [&](document::Part part) {
    scene::Shape shape;
    shape.path = Path::rectangle({{}, {1_pt, 1_pt}});
    shape.fill = ink::black;
    page.place({}, scene::TagMark{{}, part});
    page.place({}, shape);
  };
  square(document::Part::none);
  square(document::Part::motto_rule);
  square(document::Part::repeated_head);
  square(document::Part::page_number);
  const std::string ink = "0 99 1 1 re\nf\n";
  const std::string pagination = "/Artifact <</Type /Pagination>> BDC\n" + ink + "EMC\n";
  CHECK(paint(page, {}).operators ==
        "/Artifact BMC\n" + ink + "EMC\n/Artifact BMC\n" + ink + "EMC\n" + pagination + pagination);
}

TEST_CASE("text: codes in order of first use, places relative to the last line") {
  SceneMaker maker;
  const StructId tag = maker.tag(Role::paragraph);
  scene::Frame page = small_page();
  page.place({}, scene::TagMark{tag});
  page.place({10_pt, 20_pt}, plain_run(maker, "aba"));
  page.place({10_pt, 40_pt}, plain_run(maker, "c"));
  CHECK(paint(page, maker.scene.structure).operators ==
        "/P <</MCID 0>> BDC\nBT\n/F1 14 Tf\n10 80 Td\n<000100020001>Tj\n<0003>Tj\n0 -20 "
        "Td\n<0004>Tj\n"
        "ET\nEMC\n");
}

TEST_CASE("kerning, word and letter spacing become adjustments in thousandths") {
  SceneMaker maker;
  text::GlyphRun run = plain_run(maker, "a bc");
  REQUIRE(run.glyphs.size() == 4);
  REQUIRE(run.glyphs[1].word_space);
  run.size = 10_pt;
  run.word_spacing = 1_pt;
  run.glyphs[2].advance -= 205;  // of 2048 to the em
  scene::Frame page = small_page();
  page.place({0_pt, 100_pt}, run);
  CHECK(paint(page, {}).operators ==
        "/Artifact BMC\nBT\n/F1 10 Tf\n0 0 Td\n[<00010002>-100<0003>100.1<0004>]TJ\nET\nEMC\n");
  run.word_spacing = {};
  run.letter_spacing = 0.1_pt;
  run.glyphs.resize(2);
  run.text = "a ";
  scene::Frame spaced = small_page();
  spaced.place({0_pt, 100_pt}, run);
  CHECK(paint(spaced, {}).operators ==
        "/Artifact BMC\nBT\n/F1 10 Tf\n0 0 Td\n[<0001>-10<0002>]TJ\nET\nEMC\n");
}

TEST_CASE("raised glyphs stand on a text rise, moved ones between adjustments") {
  SceneMaker maker;
  text::GlyphRun run = plain_run(maker, "abc");
  run.size = 10_pt;
  run.glyphs[1].y_offset = 1024;
  run.glyphs[1].x_offset = 512;
  scene::Frame page = small_page();
  page.place({0_pt, 100_pt}, run);
  CHECK(
      paint(page, {}).operators ==
      "/Artifact BMC\nBT\n/F1 10 Tf\n0 0 Td\n<0001>Tj\n5 Ts\n[-250<0002>]TJ\n0 Ts\n[250<0003>]TJ\n"
      "ET\nEMC\n");
}

TEST_CASE("a paragraph that goes on across a page gets a space") {
  SceneMaker maker;
  const StructId tag = maker.tag(Role::paragraph);
  pdf::FontSet fonts;
  scene::TextFlow flow(maker.scene.structure);
  scene::Frame page = small_page();
  page.place({}, scene::TagMark{tag});
  page.place({10_pt, 20_pt}, plain_run(maker, "a"));
  const std::string first = pdf::paint_page(page, maker.scene.structure, fonts, flow).operators;
  const std::string second = pdf::paint_page(page, maker.scene.structure, fonts, flow).operators;
  CHECK(first == "/P <</MCID 0>> BDC\nBT\n/F1 14 Tf\n10 80 Td\n<0001>Tj\nET\nEMC\n");
  CHECK(second ==
        "/P <</MCID 0>> BDC\nBT\n/F1 14 Tf\n6.5 80 Td\n<0002>Tj\n3.5 0 Td\n<0001>Tj\nET\nEMC\n");
}

TEST_CASE("links and places are handed on with their place on the page") {
  SceneMaker maker;
  const StructId tag = maker.tag(Role::link);
  scene::Frame inner;
  inner.place({1_pt, 1_pt}, scene::TagMark{tag});
  inner.place({1_pt, 20_pt}, maker.run("a"));
  inner.place({1_pt, 1_pt}, scene::Link{{5_pt, 6_pt}, "there", "Chỗ kia", tag});
  inner.place({2_pt, 2_pt}, scene::Anchor{"here", {7_pt, 8_pt}});
  scene::Frame page = small_page();
  page.place({10_pt, 10_pt}, inner);
  const pdf::PageContent content = paint(page, maker.scene.structure);
  REQUIRE(content.links.size() == 1);
  CHECK(content.links[0].area == Rect{{11_pt, 11_pt}, {5_pt, 6_pt}});
  CHECK(content.links[0].after == 1);
  REQUIRE(content.places.size() == 1);
  CHECK(content.places[0].area == Rect{{12_pt, 12_pt}, {7_pt, 8_pt}});
}

TEST_CASE("a glyph that the face lacks is never painted") {
  SceneMaker maker;
  text::GlyphRun run = maker.run("a");
  run.glyphs[0].id = 0;
  scene::Frame page = small_page();
  page.place({}, run);
  CHECK_THROWS_AS(paint(page, {}), InvariantError);
}

TEST_CASE("the same glyph for another text has a code of its own") {
  SceneMaker maker;
  const text::GlyphRun run = maker.run("a");
  pdf::FontUsage font(run.font, "F1");
  const std::uint16_t glyph = run.glyphs[0].id;
  CHECK(font.choose(glyph, " ").cid == 1);
  CHECK(font.choose(glyph, "\u00A0").cid == 2);
  CHECK(font.choose(glyph, " ").cid == 1);
  CHECK(font.codes().size() == 2);
  const std::string cmap = pdf::to_unicode_cmap(font);
  CHECK(cmap.find("2 beginbfchar\n<0001> <0020>\n<0002> <00A0>\nendbfchar") != std::string::npos);
}

TEST_CASE("widths are exact to a thousandth of a unit") {
  SceneMaker maker;
  const text::GlyphRun run = maker.run("ab");
  pdf::FontUsage font(run.font, "F1");
  for (const text::Glyph& glyph : run.glyphs) font.choose(glyph.id, "x");
  // Tinos: a is 909 and b 1024 of 2048 to the em.
  CHECK(pdf::width_array(font) == "[1[443.848 500]]");
}
