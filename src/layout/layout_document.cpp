#include "layout/layout_document.hpp"

#include <utility>

namespace hopbao::layout {

void take_document(Typesetter& typesetter, scene::Scene& scene) {
  document::Document& set = typesetter.document();
  scene.lang = set.lang;
  scene.metadata = std::move(set.metadata);
  scene.structure = std::move(set.structure);
  scene.provenance = std::move(set.provenance);
}

scene::Scene layout_document(document::Document document, text::FontBook& fonts,
                             diagnostics::DiagnosticSink& sink) {
  Typesetter typesetter(std::move(document), fonts, sink);
  scene::Scene scene;
  while (std::optional<scene::Page> page = typesetter.next_page()) {
    scene.pages.push_back(std::move(*page));
  }
  take_document(typesetter, scene);
  return scene;
}

}  // namespace hopbao::layout
