// Every kind of message has a case: a folder under tests/cases that expects it, or a test that
// names it.
#include "diagnostics/kind.hpp"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace fs = std::filesystem;

static std::string all_expectations_and_tests() {
  std::string all;
  for (const auto& entry : fs::recursive_directory_iterator("tests")) {
    const std::string name = entry.path().filename().string();
    const bool counts = name == "expected.diagnostics.txt" || name.ends_with("_test.cpp");
    if (!counts || name == "diagnostic_coverage_test.cpp") continue;
    std::ifstream in(entry.path(), std::ios::binary);
    all.append(std::istreambuf_iterator<char>(in), {});
  }
  return all;
}

/// The enumerator of a kind: "unknown-key" is Kind::unknown_key.
static std::string enumerator(std::string id) {
  for (char& c : id) {
    if (c == '-') c = '_';
  }
  return "Kind::" + id;
}

TEST_CASE("every diagnostic kind occurs in a case") {
  const std::string tests = all_expectations_and_tests();
  REQUIRE(tests.size() > 10000);
  for (const auto& kind : hopbao::diagnostics::all_kinds()) {
    const std::string id(kind.id);
    INFO(id);
    const bool occurs = tests.find("[" + id + "]") != std::string::npos ||
                        tests.find('"' + id) != std::string::npos ||
                        tests.find(" " + id + " ") != std::string::npos ||
                        tests.find(enumerator(id)) != std::string::npos;
    CHECK(occurs);
  }
}
