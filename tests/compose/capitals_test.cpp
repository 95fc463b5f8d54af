// Capitals with two marks reach above their face's line box: two bold lines of them, set in every
// bold style of every shipped layout, neither touch each other nor the rule above.
#include "bind/cascade.hpp"
#include "layout/paragraph.hpp"
#include "support/scene_items.hpp"
#include "support/shipped.hpp"

#include <memory>
#include <set>

using namespace hopbao;

static const std::string kCapitals = "ẾỒẪẴỬỰẬ";
static constexpr int kBold = 600;
/// Numbers and the names in the cover's bars: one line each, never set in two.
static const std::set<std::string> kSingleLines{"tile-number", "tile-number-small", "column-number",
                                                "cover-value", "cover-name",        "page-number"};

namespace {

/// White between the inks of two lines, and under the rule above the first, in points.
struct White {
  double between = 0;
  double under_rule = 0;   ///< from the rule above the paragraph
  std::size_t glyphs = 0;  ///< in both lines
};

struct Setter {
  text::FontBook fonts;
  document::Provenance provenance;
  layout::PageNumbers numbers;
  diagnostics::DiagnosticSink sink;

  White set(const document::SharedStyle& style);
};

}  // namespace

White Setter::set(const document::SharedStyle& style) {
  document::Text capitals;
  capitals.text = kCapitals;
  capitals.style = style->text;
  document::Paragraph paragraph;
  paragraph.content = {capitals, document::LineBreak{}, capitals};
  paragraph.style = style;
  const layout::Context context{
      fonts, provenance, sink, numbers, Lang::vi, Length::from_mm(170), Length::from_mm(250)};
  const std::vector<layout::Strip> strips = layout::paragraph_strips(paragraph, context);
  REQUIRE(strips.size() == 2);
  const auto first = test::items_of<text::GlyphRun>(strips[0].frame);
  const auto second = test::items_of<text::GlyphRun>(strips[1].frame);
  REQUIRE(first.size() == 1);
  REQUIRE(second.size() == 1);
  const Length top = first[0].at.y - first[0].item.ink().top;
  const Length bottom = first[0].at.y - first[0].item.ink().bottom;
  const Length next = strips[0].frame.size.height + second[0].at.y - second[0].item.ink().top;
  White white;
  white.between = (next - bottom).pt();
  white.under_rule = (top - style->border_top).pt();
  white.glyphs = first[0].item.glyphs.size() + second[0].item.glyphs.size();
  return white;
}

static Setter setter_for(const compose::Job& job) {
  diagnostics::SourceMap sources;
  diagnostics::DiagnosticSink sink;
  auto fonts = compose::load_fonts(job, sources, sink);
  REQUIRE(fonts);
  return {std::move(*fonts), {}, {}, {}};
}

TEST_CASE("bold capitals with two marks touch neither the line nor the rule above them") {
  for (const std::string& layout : test::shipped_layouts()) {
    const compose::Job job = test::shipped_job(layout, Lang::vi);
    diagnostics::SourceMap sources;
    diagnostics::DiagnosticSink sink;
    const auto loaded = compose::load(job, sources, sink);
    REQUIRE(loaded);
    const bind::Styles styles(loaded->layout, bind::Inks(loaded->layout, sink), sink);
    Setter setter = setter_for(job);
    std::size_t bold = 0;
    const auto* named = bind::find(&loaded->layout, "styles")->as<input::Table>();
    REQUIRE(named != nullptr);
    for (const input::Entry& entry : named->entries) {
      const document::SharedStyle style = styles.get(entry.key).paragraph;
      if (style->text.weight < kBold || kSingleLines.contains(entry.key)) continue;
      ++bold;
      const White white = setter.set(style);
      INFO(layout << ", " << entry.key);
      CHECK(white.glyphs == 14);
      CHECK(white.between > 0);
      if (style->border_top > Length()) CHECK(white.under_rule > 0);
    }
    CHECK(bold >= 8);
    CHECK(setter.sink.diagnostics().empty());
  }
}

TEST_CASE("capitals set solid do touch the line above") {
  Setter setter = setter_for(test::shipped_job("layouts/an-pham.toml", Lang::vi));
  document::ParagraphStyle solid;
  solid.text.family = "Source Serif 4";
  solid.text.size = Length::from_pt(20);
  solid.text.weight = kBold;
  solid.leading = Length::from_pt(20);
  CHECK(setter.set(std::make_shared<const document::ParagraphStyle>(solid)).between <= 0);
}
