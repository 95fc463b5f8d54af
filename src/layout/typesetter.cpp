#include "layout/typesetter.hpp"

#include "layout/block.hpp"

#include <utility>

namespace hopbao::layout {

/// Fonts that are not there are reported where the layout names them, not where the first text is.
static void open_fonts(const document::Document& document, text::FontBook& fonts,
                       diagnostics::DiagnosticSink& sink) {
  for (const document::FontUse& use : document.fonts) {
    document::TextStyle style;
    style.family = use.family;
    fonts.face(style, use.span, sink);
  }
}

static Context context_for(document::Document& document, text::FontBook& fonts,
                           diagnostics::DiagnosticSink& sink) {
  open_fonts(document, fonts, sink);
  const document::PageTemplate& page = document.page;
  return {fonts,
          document.provenance,
          sink,
          document.lang,
          page.size.width - page.margin.left - page.margin.right,
          page.size.height - page.margin.top - page.margin.bottom,
          page.margin};
}

Typesetter::Typesetter(document::Document document, text::FontBook& fonts,
                       diagnostics::DiagnosticSink& sink)
    : document_(std::move(document)),
      context_(context_for(document_, fonts, sink)),
      notes_(note_frames(document_.notes, context_)),
      builder_(page_measures(notes_, context_)) {}

void Typesetter::lay_out_next_block() {
  document::Block& block = document_.blocks[next_block_++];
  std::vector<Strip> strips = layout_block(block, context_);
  if (std::holds_alternative<document::Exhibit>(block.data)) {
    for (Strip& strip : strips) strip.floating = exhibits_;
    ++exhibits_;
  }
  // The signature block never opens a page alone: what stands above it comes along.
  if (std::holds_alternative<document::SignatureBlock>(block.data)) builder_.keep_with_next();
  builder_.add(std::move(strips));
  block.data = document::Paragraph{};
}

std::optional<scene::Page> Typesetter::next_page() {
  while (next_block_ < document_.blocks.size() && builder_.wants_more()) lay_out_next_block();
  if (builder_.empty()) return std::nullopt;
  return compose_page(builder_.take_page(), ++pages_, notes_, document_.page, context_);
}

}  // namespace hopbao::layout
