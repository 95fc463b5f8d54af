#pragma once

#include "diagnostics/environment_error.hpp"

#include <filesystem>
#include <string_view>

namespace hopbao::files {

/// The system calls that writing needs, so that tests can make each of them fail.
class Fs;

/// The real file system.
Fs& real_fs();

/// Puts `bytes` under `path` wholly or not at all: a temporary file beside it, fsync, rename, fsync
/// of the folder. An earlier file stays as it was if anything fails; no temporary file is left
/// behind (but by a killed process: `.hopbao-*.tmp`). Mode 0644 whatever the umask. Where `path` is
/// a symbolic link, the file that it stands for is replaced and the link stays. Throws
/// diagnostics::EnvironmentError (output_folder_missing, output_not_regular, write_failed;
/// write_not_synced if only the last step failed: then the new file is in its place, but may be
/// lost if the power fails now).
void write_file_atomically(const std::filesystem::path& path, std::string_view bytes,
                           Fs& fs = real_fs());

}  // namespace hopbao::files
