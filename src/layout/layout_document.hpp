#pragma once

#include "diagnostics/diagnostic.hpp"
#include "document/document.hpp"
#include "scene/scene.hpp"
#include "text/font_book.hpp"

namespace hopbao::layout {

/// Sets a document in pages. Problems (a word wider than its line, a block taller than a page, a
/// missing glyph) go to `sink`; the scene is complete only if there was no error.
scene::Scene layout_document(document::Document document, text::FontBook& fonts,
                             diagnostics::DiagnosticSink& sink);

}  // namespace hopbao::layout
