#pragma once

#include <array>
#include <cstdio>
#include <stdexcept>
#include <string>

namespace hopbao::test {

struct ToolResult {
  int status = 0;  ///< as wait() gives it
  std::string output;
};

/// Runs a shell command to its end.
inline ToolResult run_command(const std::string& command) {
  FILE* pipe = popen(command.c_str(), "r");
  if (pipe == nullptr) throw std::runtime_error("cannot run " + command);
  ToolResult result;
  std::array<char, 65536> buffer;
  while (const std::size_t got = fread(buffer.data(), 1, buffer.size(), pipe)) {
    result.output.append(buffer.data(), got);
  }
  result.status = pclose(pipe);
  return result;
}

/// What a shell command prints; throws if it fails.
inline std::string output_of(const std::string& command) {
  ToolResult result = run_command(command);
  if (result.status != 0) throw std::runtime_error("failed: " + command);
  return result.output;
}

}  // namespace hopbao::test
