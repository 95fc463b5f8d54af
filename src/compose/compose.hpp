#pragma once

#include "base/lang.hpp"
#include "diagnostics/diagnostic.hpp"
#include "document/document.hpp"
#include "input/value.hpp"
#include "scene/scene.hpp"
#include "text/font_book.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace hopbao::compose {

/// What one run composes.
struct Job {
  std::filesystem::path layout;
  std::filesystem::path data;
  Lang lang = Lang::vi;
  /// Folders that hold a font manifest, in order of preference; the first family of a name wins.
  std::vector<std::filesystem::path> font_folders;
  bool only_these_fonts = false;  ///< do not look into the project's own `fonts/` first
};

/// What the user's two files say, before they are bound to each other.
struct LoadedJob {
  input::Value layout;
  input::Value data;
};

/// Reads both files with all that they name. Mistakes go to `sink`; nothing is returned if there is
/// one. Throws diagnostics::EnvironmentError where the disk fails; so do all functions here that
/// read.
std::optional<LoadedJob> load(const Job& job, diagnostics::SourceMap& sources,
                              diagnostics::DiagnosticSink& sink);

/// The faces of every `manifest.toml` found in `fonts/` beneath the data file's project root, then
/// in the job's font folders.
std::optional<text::FontBook> load_fonts(const Job& job, diagnostics::SourceMap& sources,
                                         diagnostics::DiagnosticSink& sink);

/// Both files bound into a document.
std::optional<document::Document> bind(const Job& job, diagnostics::SourceMap& sources,
                                       diagnostics::DiagnosticSink& sink);

/// The document set in pages, and held to the layout's rule book.
std::optional<scene::Scene> set(const Job& job, diagnostics::SourceMap& sources,
                                diagnostics::DiagnosticSink& sink);

/// Everything that composing would complain about, without a PDF.
void check(const Job& job, diagnostics::SourceMap& sources, diagnostics::DiagnosticSink& sink);

/// The whole line: two files in, a PDF's bytes out; nothing if there was an error.
std::optional<std::string> compose_pdf(const Job& job, diagnostics::SourceMap& sources,
                                       diagnostics::DiagnosticSink& sink);

}  // namespace hopbao::compose
