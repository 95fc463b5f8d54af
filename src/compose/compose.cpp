#include "compose/compose.hpp"

#include "audit/decree_check.hpp"
#include "bind/bind_document.hpp"
#include "bind/values.hpp"
#include "compose/font_manifest.hpp"
#include "compose/rule_book.hpp"
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

/// A briefing ready to be set: the data is let go.
struct Bound {
  document::Document document;
  input::Value layout;
  diagnostics::SourceSpan briefing;  ///< place of the data's [briefing]
  std::optional<audit::Rules> rules;
  text::FontBook fonts;
};

static std::optional<Bound> prepare(const Job& job, SourceMap& sources, DiagnosticSink& sink) {
  std::optional<LoadedJob> loaded = load(job, sources, sink);
  if (!loaded) return std::nullopt;
  auto document = bind::bind_document(loaded->layout, loaded->data, job.lang, sink);
  if (!document) return std::nullopt;
  DiagnosticSink found;
  std::optional<audit::Rules> rules = load_rules(job.layout, loaded->layout, sources, found);
  for (const diagnostics::Diagnostic& d : found.diagnostics()) sink.report(d.kind, d.span, d.args);
  if (found.has_errors()) return std::nullopt;
  std::optional<text::FontBook> fonts = load_fonts(job, sources, sink);
  if (!fonts) return std::nullopt;
  const input::Value* briefing = bind::find(&loaded->data, "briefing");
  return Bound{std::move(*document), std::move(loaded->layout),
               briefing == nullptr ? diagnostics::SourceSpan{} : briefing->span, std::move(rules),
               std::move(*fonts)};
}

/// Sets a briefing page by page, hands each page to `take` and holds it to the rules. The pages of
/// a briefing with an error are not looked at further.
template <class Take>
static void set_pages(layout::Typesetter& typesetter, const Bound& bound, DiagnosticSink& sink,
                      Take take) {
  const document::Document& set = typesetter.document();
  const audit::DecreeFacts facts{set.lang, set.structure, bound.layout, bound.briefing,
                                 set.metadata.stage == "draft"};
  std::optional<audit::DecreeCheck> checked;
  if (bound.rules) checked.emplace(facts, *bound.rules);
  while (std::optional<scene::Page> page = typesetter.next_page()) {
    if (sink.has_errors()) continue;
    if (checked) checked->add_page(*page);
    take(std::move(*page));
  }
  if (checked && !sink.has_errors()) checked->finish(sink);
}

std::optional<scene::Scene> set(const Job& job, SourceMap& sources, DiagnosticSink& sink) {
  std::optional<Bound> bound = prepare(job, sources, sink);
  if (!bound) return std::nullopt;
  layout::Typesetter typesetter(std::move(bound->document), bound->fonts, sink);
  scene::Scene scene;
  set_pages(typesetter, *bound, sink,
            [&](scene::Page page) { scene.pages.push_back(std::move(page)); });
  if (sink.has_errors()) return std::nullopt;
  layout::take_document(typesetter, scene);
  return scene;
}

void check(const Job& job, SourceMap& sources, DiagnosticSink& sink) {
  std::optional<Bound> bound = prepare(job, sources, sink);
  if (!bound) return;
  layout::Typesetter typesetter(std::move(bound->document), bound->fonts, sink);
  set_pages(typesetter, *bound, sink, [](const scene::Page&) {});
}

std::optional<std::string> compose_pdf(const Job& job, SourceMap& sources, DiagnosticSink& sink) {
  std::optional<Bound> bound = prepare(job, sources, sink);
  if (!bound) return std::nullopt;
  layout::Typesetter typesetter(std::move(bound->document), bound->fonts, sink);
  const document::Document& set = typesetter.document();
  pdf::Writer writer({set.lang, set.metadata, set.structure});
  set_pages(typesetter, *bound, sink, [&](const scene::Page& page) { writer.add_page(page); });
  if (sink.has_errors()) return std::nullopt;
  return writer.finish();
}

}  // namespace hopbao::compose
