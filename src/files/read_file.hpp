#pragma once

#include "diagnostics/diagnostic.hpp"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>

namespace hopbao::files {

class Fs;
/// The real file system (files/fs.hpp).
Fs& real_fs();

/// The nearest ancestor folder of `file` that holds a `.hopbao` file, else `file`'s own folder.
/// Absolute, symbolic links of folders resolved. `file` need not exist.
std::filesystem::path project_root(const std::filesystem::path& file);

/// Where an opened path may lead.
struct ReadGuard {
  std::filesystem::path root;  ///< if not empty: the file must lie beneath it, symlinks resolved
  std::size_t max_bytes = 16u << 20;
};

/// Reads a whole regular file. A missing, non-regular, too large or outside file is the user's
/// mistake: it is reported to `sink` at `span` (the place that names the file; may be empty) and
/// nothing is returned. A file that cannot be read throws diagnostics::EnvironmentError
/// (file_unreadable). Messages name `path` as it was given. Waits for nobody: a pipe is refused,
/// not read.
std::optional<std::string> read_file(const std::filesystem::path& path, const ReadGuard& guard,
                                     const diagnostics::SourceSpan& span,
                                     diagnostics::DiagnosticSink& sink, Fs& fs = real_fs());

}  // namespace hopbao::files
