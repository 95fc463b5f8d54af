#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

namespace hopbao::cli {

/// Where a folder that comes with the program may lie: `../share/hopbao/NAME` beside an installed
/// program, `../NAME` beside one in its build folder. Only those that exist.
std::vector<std::filesystem::path> installed_folders(std::string_view name);

}  // namespace hopbao::cli
