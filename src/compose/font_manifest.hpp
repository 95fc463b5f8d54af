#pragma once

#include "diagnostics/diagnostic.hpp"
#include "text/font_book.hpp"

#include <filesystem>
#include <optional>
#include <span>
#include <vector>

namespace hopbao::compose {

/// The faces named by `manifest.toml` in each of the folders that has one, in order. Each
/// `[[font]]` has `family`, `weight`, `style` ("normal" or "italic") and `file`, relative to its
/// manifest; what else stands there (hash, package, licence) is for the set-up. A family that an
/// earlier folder has is not taken again. Reports font_manifest_missing if no folder has a
/// manifest.
std::optional<std::vector<text::FontFile>> read_font_manifests(
    std::span<const std::filesystem::path> folders, diagnostics::SourceMap& sources,
    diagnostics::DiagnosticSink& sink);

}  // namespace hopbao::compose
