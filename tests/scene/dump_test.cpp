#include "scene/scene.hpp"

#include <catch2/catch.hpp>

using namespace hopbao;
using namespace hopbao::literals;
using document::Role;
using document::StructId;

namespace {

/// A run without a face: its glyphs have no width, its text is what matters.
text::GlyphRun run(const std::string& words) {
  text::GlyphRun run;
  run.size = 12_pt;
  run.text = words;
  return run;
}

}  // namespace

TEST_CASE("a scene's items are named with their place on the page") {
  scene::Scene scene;
  const StructId tag = scene.structure.add(scene.structure.root(), Role::paragraph);
  document::Source source;
  source.origin = document::Origin::figure;
  source.figure = "ban-le";
  source.field = "value";
  text::GlyphRun words = run("14.245");
  words.source = scene.provenance.add(source);
  words.span.line = 12;
  words.span.column = 9;
  words.color = ink::accent;

  scene::Frame inner;
  inner.place({}, scene::TagMark{tag});
  inner.place({10_mm, 5_mm}, words);
  scene::Shape rule;
  rule.path = Path::rectangle({{1_mm, 1_mm}, {50_mm, 0.5_pt}});
  rule.fill = ink::black;
  scene::Shape dashed;
  dashed.path = Path::line({}, {10_mm, -10_mm});
  scene::Stroke stroke;
  stroke.width = 0.75_pt;
  stroke.dash = {2_pt, 1_pt};
  dashed.stroke = stroke;
  scene.pages.emplace_back();
  scene::Frame& page = scene.pages[0].frame;
  page.size = {210_mm, 297_mm};
  page.place({20_mm, 30_mm}, inner);
  page.place({}, rule);
  page.place({100_mm, 100_mm}, dashed);
  page.place({1_mm, 2_mm}, scene::Link{{3_mm, 4_mm}, "table:a", "Biểu 1", tag});
  page.place({5_mm, 6_mm}, scene::Anchor{"number", {25_mm, 7_mm}});
  scene.pages[0].bookmarks = {{"I. Thương mại", 1, 45_mm}};

  CHECK(dump_scene(scene) ==
        "page 1 210.00x297.00\n"
        "  tag P#1\n"
        "  text 30.00 35.00 w=0.00 12pt #a24a32 \"14.245\" src=ban-le.value at 12:9\n"
        "  tag artifact\n"
        "  rule 1.00 1.00 50.00x0.18 steps=5 fill=#000000\n"
        "  shape 100.00 90.00 10.00x10.00 steps=2 stroke=#000000 0.75pt dash 2pt dash 1pt\n"
        "  link 1.00 2.00 3.00x4.00 -> table:a \"Biểu 1\" P#1\n"
        "  anchor number 5.00 6.00 25.00x7.00\n"
        "outline 1 page 1 45.00 \"I. Thương mại\"\n");
}
