#include "compose/compose.hpp"

#include "bind/bind_document.hpp"
#include "compose/font_manifest.hpp"
#include "files/read_file.hpp"
#include "input/load.hpp"
#include "layout/layout_document.hpp"
#include "layout/typesetter.hpp"
#include "pdf/writer.hpp"

#include <utility>

namespace hopbao::compose {

using diagnostics::DiagnosticSink;
using diagnostics::SourceMap;

std::optional<LoadedJob> load(const Job& job, SourceMap& sources, DiagnosticSink& sink) {
  std::optional<input::Value> layout = input::load_layout(job.layout, sources, sink);
  std::optional<input::Value> data = input::load_data(job.data, sources, sink);
  if (!layout || !data) return std::nullopt;
  return LoadedJob{std::move(*layout), std::move(*data)};
}

std::optional<text::FontBook> load_fonts(const Job& job, SourceMap& sources, DiagnosticSink& sink) {
  std::vector<std::filesystem::path> folders;
  if (!job.only_these_fonts) folders.push_back(files::project_root(job.data) / "fonts");
  folders.insert(folders.end(), job.font_folders.begin(), job.font_folders.end());
  std::optional<std::vector<text::FontFile>> manifest = read_font_manifests(folders, sources, sink);
  if (!manifest) return std::nullopt;
  return text::FontBook(std::move(*manifest));
}

std::optional<document::Document> bind(const Job& job, SourceMap& sources, DiagnosticSink& sink) {
  const std::optional<LoadedJob> loaded = load(job, sources, sink);
  if (!loaded) return std::nullopt;
  return bind::bind_document(loaded->layout, loaded->data, job.lang, sink);
}

std::optional<scene::Scene> set(const Job& job, SourceMap& sources, DiagnosticSink& sink) {
  std::optional<document::Document> document = bind(job, sources, sink);
  if (!document) return std::nullopt;
  std::optional<text::FontBook> fonts = load_fonts(job, sources, sink);
  if (!fonts) return std::nullopt;
  scene::Scene scene = layout::layout_document(std::move(*document), *fonts, sink);
  if (sink.has_errors()) return std::nullopt;
  return scene;
}

std::optional<std::string> compose_pdf(const Job& job, SourceMap& sources, DiagnosticSink& sink) {
  std::optional<document::Document> document = bind(job, sources, sink);
  if (!document) return std::nullopt;
  std::optional<text::FontBook> fonts = load_fonts(job, sources, sink);
  if (!fonts) return std::nullopt;
  layout::Typesetter typesetter(std::move(*document), *fonts, sink);
  const document::Document& set = typesetter.document();
  pdf::Writer writer({set.lang, set.metadata, set.structure});
  while (const std::optional<scene::Page> page = typesetter.next_page()) {
    if (!sink.has_errors()) writer.add_page(*page);
  }
  if (sink.has_errors()) return std::nullopt;
  return writer.finish();
}

}  // namespace hopbao::compose
