#include "compose/font_manifest.hpp"

#include "input/load.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <system_error>
#include <utility>

namespace hopbao::compose {

using diagnostics::Kind;

static const std::string* string_at(const input::Table& table, std::string_view key) {
  const input::Value* value = table.find(key);
  return value == nullptr ? nullptr : value->as<std::string>();
}

static std::optional<text::FontFile> read_entry(const input::Value& entry,
                                                const std::filesystem::path& folder,
                                                diagnostics::DiagnosticSink& sink) {
  const input::Table* table = entry.as<input::Table>();
  const std::string* family = table == nullptr ? nullptr : string_at(*table, "family");
  const std::string* file = table == nullptr ? nullptr : string_at(*table, "file");
  if (family == nullptr || file == nullptr) {
    sink.report(Kind::missing_key, entry.span, {family == nullptr ? "family" : "file", "[[font]]"});
    return std::nullopt;
  }
  text::FontFile font;
  font.family = *family;
  font.path = folder / *file;
  const std::string* style = string_at(*table, "style");
  font.italic = style != nullptr && *style == "italic";
  const input::Value* weight = table->find("weight");
  if (weight != nullptr && weight->as<input::Number>() != nullptr) {
    font.weight = static_cast<int>(weight->as<input::Number>()->value.approximate());
  }
  return font;
}

static std::vector<text::FontFile> read_manifest(const input::Value& manifest,
                                                 const std::filesystem::path& folder,
                                                 diagnostics::DiagnosticSink& sink) {
  std::vector<text::FontFile> fonts;
  const input::Table* table = manifest.as<input::Table>();
  const input::Value* list = table == nullptr ? nullptr : table->find("font");
  const input::Array* entries = list == nullptr ? nullptr : list->as<input::Array>();
  if (entries == nullptr) return fonts;
  for (const input::Value& entry : *entries) {
    if (auto font = read_entry(entry, folder, sink)) fonts.push_back(std::move(*font));
  }
  return fonts;
}

std::optional<std::vector<text::FontFile>> read_font_manifests(
    std::span<const std::filesystem::path> folders, diagnostics::SourceMap& sources,
    diagnostics::DiagnosticSink& sink) {
  std::vector<text::FontFile> all;
  std::set<std::string> families;
  for (const std::filesystem::path& folder : folders) {
    const std::filesystem::path path = folder / "manifest.toml";
    std::error_code absent;
    if (!std::filesystem::exists(path, absent)) continue;
    const std::optional<input::Value> manifest = input::load_toml(path, sources, sink);
    if (!manifest) return std::nullopt;
    std::set<std::string> here;
    for (text::FontFile& font : read_manifest(*manifest, folder, sink)) {
      if (families.contains(font.family)) continue;
      here.insert(font.family);
      all.push_back(std::move(font));
    }
    families.merge(here);
  }
  if (all.empty()) {
    std::string looked;
    for (const auto& folder : folders) looked += (looked.empty() ? "" : ", ") + folder.string();
    sink.report(Kind::font_manifest_missing, {}, {looked});
  }
  if (sink.has_errors()) return std::nullopt;
  return all;
}

}  // namespace hopbao::compose
