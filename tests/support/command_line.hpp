#pragma once

#include "cli/run.hpp"

#include <sstream>
#include <string>
#include <vector>

namespace hopbao::test {

/// What one run of the program answered.
struct Outcome {
  int status = 0;
  std::string out;
  std::string err;
};

/// Runs the program in this process.
inline Outcome run(const std::vector<std::string>& arguments) {
  std::ostringstream out;
  std::ostringstream err;
  Outcome outcome;
  outcome.status = cli::run(arguments, out, err);
  outcome.out = out.str();
  outcome.err = err.str();
  return outcome;
}

}  // namespace hopbao::test
