#include "cli/run.hpp"

#include <malloc.h>

#include <iostream>
#include <string>
#include <vector>

int main(int argc, char** argv) {
  // Large buffers go back to the system as soon as they are let go: left to itself, glibc keeps
  // ever larger ones once the first was freed, and a long document's peak grows by them.
  constexpr int kLargeBuffer = 128 * 1024;
  mallopt(M_MMAP_THRESHOLD, kLargeBuffer);
  return hopbao::cli::run(std::vector<std::string>(argv + 1, argv + argc), std::cout, std::cerr);
}
