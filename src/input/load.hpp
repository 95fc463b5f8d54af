#pragma once

#include "diagnostics/diagnostic.hpp"
#include "diagnostics/source.hpp"
#include "input/value.hpp"

#include <filesystem>
#include <optional>

namespace hopbao::input {

/// Reads one TOML file (a font manifest). Everything wrong in it goes to `sink`, and then nothing
/// is returned. In the source map it has the path as given. Throws diagnostics::EnvironmentError if
/// a file is there but cannot be read, as the other functions here do.
std::optional<Value> load_toml(const std::filesystem::path& path, diagnostics::SourceMap& sources,
                               diagnostics::DiagnosticSink& sink);

/// Reads a layout and the layouts it `extends` (a path relative to the file that names it, beneath
/// the project root of the first; at most kMostExtends levels) and merges them: tables key by key,
/// the child's value before the parent's, the parent's order before new keys; anything else is
/// replaced whole. Every value keeps the span of the file it stands in. The `extends` keys are gone
/// from the result. Files of tables are read as for data.
std::optional<Value> load_layout(const std::filesystem::path& path, diagnostics::SourceMap& sources,
                                 diagnostics::DiagnosticSink& sink);

/// Reads a data file with what belongs to it, all paths relative to the file that names them and
/// beneath the project root of the first:
/// * the files of `briefing.include`, in their order and depth first, as if they stood there: keys
/// of
///   their tables are added to tables of the same name, arrays of tables are continued, and a key
///   that is there already is an error (duplicate_key_elsewhere);
/// * the texts of `body-file` of every [[sections]], a path or { vi = path, en = path }: put under
/// `body`
///   with spans in that file.
/// * the rows of `file` of every [tables.ID], a CSV file: put in the place of its name, read with
/// the
///   `delimiter` beside it.
/// The `include` and `body-file` keys are gone from the result.
std::optional<Value> load_data(const std::filesystem::path& path, diagnostics::SourceMap& sources,
                               diagnostics::DiagnosticSink& sink);

/// Reads a TOML file that `named`, a string of a layout, names: a path relative to the file in
/// which it stands, beneath the project root of the layout read first (`layout`).
std::optional<Value> load_named(const std::filesystem::path& layout, const Value& named,
                                diagnostics::SourceMap& sources, diagnostics::DiagnosticSink& sink);

inline constexpr int kMostExtends = 8;
inline constexpr int kMostIncludeLevels = 8;
/// Of all files of one layout or one data file together.
inline constexpr std::size_t kMostBytes = 64u << 20;

}  // namespace hopbao::input
