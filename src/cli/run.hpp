#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace hopbao::cli {

/// Exit status of the program.
enum class Exit : int {
  written = 0,      ///< done; warnings may have been printed
  bad_files = 2,    ///< the user's files are wrong, nothing written
  environment = 4,  ///< disk, permission, lock, a target that is no regular file
  usage = 64,
  bug = 70,
};

/// The whole program without its process: arguments behind the program's name in, exit status out.
/// Results go to `out`, messages to `err`. Never throws.
int run(const std::vector<std::string>& arguments, std::ostream& out, std::ostream& err);

}  // namespace hopbao::cli
