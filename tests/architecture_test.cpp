// Reads the order of folders and the cages from src/README.md and holds every #include in src/ to
// them.
#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace fs = std::filesystem;

static const fs::path kSource = fs::path(HOPBAO_SOURCE_DIR) / "src";

static std::string read(const fs::path& path) {
  std::ifstream in(path);
  return {std::istreambuf_iterator<char>(in), {}};
}

static std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

/// The words in backticks of a line.
static std::vector<std::string> quoted(const std::string& line) {
  std::vector<std::string> words;
  std::size_t begin = line.find('`');
  while (begin != std::string::npos) {
    const std::size_t end = line.find('`', begin + 1);
    if (end == std::string::npos) break;
    words.push_back(line.substr(begin + 1, end - begin - 1));
    begin = line.find('`', end + 1);
  }
  return words;
}

static std::vector<std::string> folder_order() {
  for (const std::string& line : lines_of(read(kSource / "README.md"))) {
    if (!line.starts_with("`base → ")) continue;
    std::vector<std::string> folders;
    std::istringstream in(quoted(line).front());
    for (std::string word; in >> word;) {
      if (word != "→") folders.push_back(word);
    }
    return folders;
  }
  return {};
}

/// Header (or its beginning) → the one folder that may include it.
static std::map<std::string, std::string> cages() {
  std::map<std::string, std::string> result;
  bool inside = false;
  for (const std::string& line : lines_of(read(kSource / "README.md"))) {
    if (line.starts_with("## ")) inside = line == "## Cages";
    if (!inside || !line.starts_with("| `")) continue;
    std::vector<std::string> words = quoted(line);
    const std::string cage = words.back();
    words.pop_back();
    for (const std::string& header : words) result[header] = cage;
  }
  return result;
}

struct Include {
  fs::path file;
  std::string folder;
  std::string header;
  bool ours = false;
};

static std::vector<Include> all_includes() {
  std::vector<Include> includes;
  for (const auto& entry : fs::recursive_directory_iterator(kSource)) {
    if (entry.path().extension() != ".cpp" && entry.path().extension() != ".hpp") continue;
    const fs::path relative = fs::relative(entry.path(), kSource);
    for (const std::string& line : lines_of(read(entry.path()))) {
      if (!line.starts_with("#include ") || line.size() < 12) continue;
      const char close = line[9] == '"' ? '"' : '>';
      const std::size_t end = line.find(close, 10);
      includes.push_back(
          {relative, relative.begin()->string(), line.substr(10, end - 10), close == '"'});
    }
  }
  return includes;
}

TEST_CASE("src/README.md names every folder of src, in one order") {
  std::vector<std::string> named = folder_order();
  REQUIRE(named.size() > 5);
  std::vector<std::string> present;
  for (const auto& entry : fs::directory_iterator(kSource)) {
    if (entry.is_directory()) present.push_back(entry.path().filename().string());
  }
  std::ranges::sort(named);
  std::ranges::sort(present);
  CHECK(named == present);
}

TEST_CASE("a folder includes only itself and folders to its left") {
  const std::vector<std::string> order = folder_order();
  const auto rank = [&](const std::string& folder) {
    return std::ranges::find(order, folder) - order.begin();
  };
  const std::vector<Include> includes = all_includes();
  REQUIRE(includes.size() > 100);
  for (const Include& include : includes) {
    if (!include.ours) continue;
    const std::string target = include.header.substr(0, include.header.find('/'));
    INFO(include.file.string() << " includes " << include.header);
    CHECK(std::ranges::find(order, target) != order.end());
    CHECK(rank(target) <= rank(include.folder));
  }
}

TEST_CASE("third-party headers stay in their cages") {
  const std::map<std::string, std::string> table = cages();
  REQUIRE(table.size() > 8);
  std::map<std::string, int> uses;
  for (const Include& include : all_includes()) {
    if (include.ours) continue;
    for (const auto& [header, cage] : table) {
      if (!include.header.starts_with(header)) continue;
      ++uses[header];
      INFO(include.file.string() << " includes <" << include.header << ">");
      CHECK(include.folder == cage);
    }
  }
  // A cage that holds nothing would be a check that cannot fail.
  for (const std::string header :
       {"unicode/", "toml++/", "cmark-gfm", "hb.h", "hpdf", "hb-subset.h", "CLI/"}) {
    INFO(header);
    CHECK(uses[header] > 0);
  }
}

TEST_CASE("sources use no clock, locale, random number or environment outside the command line") {
  const std::vector<std::string> banned{
      "std::chrono", "std::time(", "setlocale", "std::locale",   "std::rand",
      "std::random", "getenv",     "std::cout", "std::cerr",     "printf(",
      "std::stod",   "std::stof",  "strtod",    "unordered_map", "unordered_set"};
  int files = 0;
  for (const auto& entry : fs::recursive_directory_iterator(kSource)) {
    const fs::path& path = entry.path();
    if (path.extension() != ".cpp" && path.extension() != ".hpp") continue;
    ++files;
    if (fs::relative(path, kSource).begin()->string() == "cli") continue;
    const std::string text = read(path);
    for (const std::string& word : banned) {
      INFO(path.string() << " uses " << word);
      CHECK(text.find(word) == std::string::npos);
    }
  }
  CHECK(files > 60);
}
