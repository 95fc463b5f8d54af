#include "layout/layout_document.hpp"

#include "layout/block.hpp"
#include "layout/page_builder.hpp"
#include "layout/pages.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace hopbao::layout {

static void append(std::vector<Strip>& all, std::vector<Strip> strips) {
  std::ranges::move(strips, std::back_inserter(all));
}

/// The signature block never opens a page alone: what stands above it comes along.
static void keep_with_previous(std::vector<Strip>& strips) {
  if (!strips.empty()) strips.back().after = BreakAppeal::forbidden;
}

/// Each block is let go when it is set: a long document is not held twice.
static std::vector<Strip> lay_out_blocks(document::Document& document, const Context& context) {
  std::vector<Strip> all;
  std::size_t exhibits = 0;
  for (document::Block& block : document.blocks) {
    std::vector<Strip> strips = layout_block(block, context);
    if (std::holds_alternative<document::Exhibit>(block.data)) {
      for (Strip& strip : strips) strip.floating = exhibits;
      ++exhibits;
    }
    if (std::holds_alternative<document::SignatureBlock>(block.data)) keep_with_previous(all);
    append(all, std::move(strips));
    block.data = document::Paragraph{};
  }
  return all;
}

/// Fonts that are not there are reported where the layout names them, not where the first text is.
static void open_fonts(const document::Document& document, text::FontBook& fonts,
                       diagnostics::DiagnosticSink& sink) {
  for (const document::FontUse& use : document.fonts) {
    document::TextStyle style;
    style.family = use.family;
    fonts.face(style, use.span, sink);
  }
}

scene::Scene layout_document(document::Document document, text::FontBook& fonts,
                             diagnostics::DiagnosticSink& sink) {
  const document::PageTemplate& page = document.page;
  const Context context{fonts,
                        document.provenance,
                        sink,
                        document.lang,
                        page.size.width - page.margin.left - page.margin.right,
                        page.size.height - page.margin.top - page.margin.bottom};
  open_fonts(document, fonts, sink);
  const std::vector<scene::Frame> notes = note_frames(document.notes, context);
  const PageMeasures measures = page_measures(notes, context);
  scene::Scene scene =
      compose_pages(build_pages(lay_out_blocks(document, context), measures), notes, page, context);
  scene.lang = document.lang;
  scene.metadata = std::move(document.metadata);
  scene.structure = std::move(document.structure);
  scene.provenance = std::move(document.provenance);
  return scene;
}

}  // namespace hopbao::layout
