#pragma once

#include "audit/page_marks.hpp"
#include "bind/values.hpp"
#include "compose/compose.hpp"
#include "layout/layout_document.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace hopbao::test {

/// A shipped layout's product: the Lạng Sơn briefing set with it, and what its pages show.
struct Product {
  std::string name;  ///< "bao-cao-hop-bao vi"
  scene::Scene scene;
  std::vector<audit::PageMarks> pages;
  std::vector<std::string> exhibits;  ///< names of their places, in order
  /// Elements of exhibits: caption and notes (among them the source), with the exhibit's place.
  std::map<document::StructId, std::string> exhibit_texts;
  std::map<std::string, document::StructId> captions;
  std::map<std::string, std::vector<document::StructId>> notes;
};

inline void note_exhibits(const std::vector<document::Block>& blocks, Product& product) {
  for (const document::Block& block : blocks) {
    if (const auto* columns = std::get_if<document::Columns>(&block.data)) {
      note_exhibits(columns->blocks, product);
    } else if (const auto* beside = std::get_if<document::Beside>(&block.data)) {
      note_exhibits(beside->blocks, product);
    } else if (const auto* exhibit = std::get_if<document::Exhibit>(&block.data)) {
      product.exhibits.push_back(exhibit->id);
      product.captions[exhibit->id] = exhibit->caption.tag;
      product.exhibit_texts[exhibit->caption.tag] = exhibit->id;
      for (const document::Paragraph& note : exhibit->notes) {
        product.exhibit_texts[note.tag] = exhibit->id;
        product.notes[exhibit->id].push_back(note.tag);
      }
    }
  }
}

inline compose::Job shipped_job(const std::string& layout, Lang lang) {
  compose::Job job;
  job.layout = layout;
  job.data = "data/lang-son/2023-q2/briefing.toml";
  job.lang = lang;
  return job;
}

/// Every layout in layouts/ that makes a product: it has a [[flow]], its own or the one that it
/// extends, and a name for what it prints.
inline std::vector<std::string> shipped_layouts() {
  std::vector<std::string> found;
  for (const auto& entry : std::filesystem::directory_iterator("layouts")) {
    diagnostics::SourceMap sources;
    diagnostics::DiagnosticSink sink;
    const auto loaded = compose::load(shipped_job(entry.path().string(), Lang::vi), sources, sink);
    if (!loaded || bind::find(&loaded->layout, "flow") == nullptr) continue;
    if (bind::find(&loaded->layout, "product") != nullptr) found.push_back(entry.path().string());
  }
  std::ranges::sort(found);
  return found;
}

inline Product set_product(const std::string& layout, Lang lang) {
  const compose::Job job = shipped_job(layout, lang);
  diagnostics::SourceMap sources;
  diagnostics::DiagnosticSink sink;
  auto document = compose::bind(job, sources, sink);
  auto fonts = compose::load_fonts(job, sources, sink);
  INFO(layout);
  REQUIRE(document);
  REQUIRE(fonts);
  Product product;
  product.name = std::filesystem::path(layout).stem().string() + (lang == Lang::vi ? " vi" : " en");
  note_exhibits(document->blocks, product);
  product.scene = layout::layout_document(std::move(*document), *fonts, sink);
  REQUIRE(!sink.has_errors());
  REQUIRE(!product.scene.pages.empty());
  for (const scene::Page& page : product.scene.pages) {
    product.pages.push_back(audit::read_page(page, product.scene.structure));
  }
  return product;
}

/// All shipped products in both languages, set once.
inline const std::vector<Product>& shipped_products() {
  static const std::vector<Product> products = [] {
    std::vector<Product> made;
    for (const std::string& layout : shipped_layouts()) {
      for (const Lang lang : {Lang::vi, Lang::en}) made.push_back(set_product(layout, lang));
    }
    return made;
  }();
  return products;
}

}  // namespace hopbao::test
