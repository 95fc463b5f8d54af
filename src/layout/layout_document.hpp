#pragma once

#include "diagnostics/diagnostic.hpp"
#include "document/document.hpp"
#include "layout/typesetter.hpp"
#include "scene/scene.hpp"
#include "text/font_book.hpp"

namespace hopbao::layout {

/// Sets a document in pages. Problems (a word wider than its line, a block taller than a page, a
/// missing glyph) go to `sink`; the scene is complete only if there was no error.
scene::Scene layout_document(document::Document document, text::FontBook& fonts,
                             diagnostics::DiagnosticSink& sink);

/// Moves what pages alone do not say (metadata, structure, provenance) from a typesetter that has
/// set its last page into their scene.
void take_document(Typesetter& typesetter, scene::Scene& scene);

}  // namespace hopbao::layout
