#include "cli/run.hpp"

#include <malloc.h>

#include <iostream>
#include <string>
#include <vector>

int main(int argc, char** argv) {
  // Large buffers go back to the system as soon as they are let go: left to itself, glibc keeps
  // ever larger ones once the first was freed, and a long document's peak grows by them. Those of a
  // batch of a table's rows, some hundred KiB, are no such: the next batch takes them again.
  constexpr int kLargeBuffer = 1024 * 1024;
  mallopt(M_MMAP_THRESHOLD, kLargeBuffer);
  // Nor is the heap cut back behind each batch; left as it is, this would be at 128 KiB from here.
  constexpr int kIdleHeap = 64 * 1024 * 1024;
  mallopt(M_TRIM_THRESHOLD, kIdleHeap);
  return hopbao::cli::run(std::vector<std::string>(argv + 1, argv + argc), std::cout, std::cerr);
}
