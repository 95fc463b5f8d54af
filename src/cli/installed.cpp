#include "cli/installed.hpp"

#include <system_error>

namespace hopbao::cli {

std::vector<std::filesystem::path> installed_folders(std::string_view name) {
  std::error_code failed;
  const auto program = std::filesystem::read_symlink("/proc/self/exe", failed);
  std::vector<std::filesystem::path> folders;
  if (failed) return folders;
  const auto prefix = program.parent_path().parent_path();
  for (const auto& folder : {prefix / "share" / "hopbao" / name, prefix / name}) {
    if (std::filesystem::is_directory(folder, failed)) folders.push_back(folder);
  }
  return folders;
}

}  // namespace hopbao::cli
