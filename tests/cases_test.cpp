// Finds and runs the folders under tests/cases/TOPIC/CASE. A case holds data.toml and, if it does
// not use the shipped report layout, layout.toml; `lang` names another language than vi. What it
// expects stands in one of
//   expected.diagnostics.txt   exit status and messages, in English and Vietnamese; nothing is
//   written expected.scene.txt · expected.tags.txt · expected.document.txt   the text form of a
//   phase's result
// HOPBAO_UPDATE=1 rewrites the expected files; read the diff.
#include "support/command_line.hpp"
#include "support/temporary_folder.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

namespace fs = std::filesystem;

static std::string read(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

static void write(const fs::path& path, const std::string& text) {
  std::ofstream(path, std::ios::binary) << text;
}

static std::vector<fs::path> case_folders() {
  std::vector<fs::path> folders;
  for (const auto& topic : fs::directory_iterator("tests/cases")) {
    // A layout that the cases of a topic extend lies beside them.
    for (const auto& entry : fs::directory_iterator(topic.path())) {
      if (entry.is_directory()) folders.push_back(entry.path());
    }
  }
  std::ranges::sort(folders);
  return folders;
}

using hopbao::test::Outcome;

static Outcome run_case(const fs::path& folder, std::vector<std::string> options,
                        const std::string& command = "compose") {
  const fs::path own = folder / "layout.toml";
  std::vector<std::string> arguments{
      command, fs::exists(own) ? own.string() : "layouts/bao-cao-hop-bao.toml",
      (folder / "data.toml").string()};
  if (fs::exists(folder / "lang")) {
    std::istringstream in(read(folder / "lang"));
    std::string lang;
    in >> lang;
    options.insert(options.end(), {"--lang", lang});
  }
  arguments.insert(arguments.end(), options.begin(), options.end());
  return hopbao::test::run(arguments);
}

static std::size_t count(const std::string& text, const std::string& word) {
  std::size_t found = 0;
  for (std::size_t i = text.find(word); i != std::string::npos; i = text.find(word, i + 1)) ++found;
  return found;
}

/// Compares with the expected file, or rewrites it.
static void expect(const fs::path& file, const std::string& actual) {
  if (std::getenv("HOPBAO_UPDATE") != nullptr) {
    write(file, actual);
    return;
  }
  INFO(file.string());
  CHECK(actual == read(file));
}

static void expect_diagnostics(const fs::path& folder, const fs::path& expected) {
  const hopbao::test::TemporaryFolder elsewhere;
  const fs::path output = elsewhere / "earlier.pdf";
  write(output, "earlier");
  const Outcome en = run_case(folder, {"-o", output.string(), "--messages", "en"});
  const Outcome vi = run_case(folder, {"-o", output.string(), "--messages", "vi"});
  INFO(folder.string());
  CHECK(en.status != 0);
  CHECK(vi.status == en.status);
  CHECK(en.out.empty());
  CHECK(read(output) == "earlier");
  expect(expected, "exit " + std::to_string(en.status) + "\n" + en.err + "\n" + vi.err);
}

TEST_CASE("every case folder gives what it expects") {
  const std::vector<fs::path> folders = case_folders();
  REQUIRE(folders.size() > 40);
  for (const fs::path& folder : folders) {
    int expectations = 0;
    if (const fs::path file = folder / "expected.diagnostics.txt"; fs::exists(file)) {
      expect_diagnostics(folder, file);
      ++expectations;
    }
    for (const std::string phase : {"document", "scene", "tags", "speech"}) {
      const fs::path file = folder / ("expected." + phase + ".txt");
      if (!fs::exists(file)) continue;
      const Outcome outcome = run_case(folder, {"--dump", phase});
      INFO(folder.string() << '\n' << outcome.err);
      CHECK(outcome.status == 0);
      expect(file, outcome.out);
      ++expectations;
    }
    INFO(folder.string() << " expects nothing");
    CHECK(expectations > 0);
  }
}

TEST_CASE("broken input is answered with its place in the file") {
  for (const fs::path& folder : case_folders()) {
    if (folder.parent_path().filename() != "broken") continue;
    const std::string expected = read(folder / "expected.diagnostics.txt");
    INFO(folder.string() << '\n' << expected);
    CHECK(expected.starts_with("exit 2\n"));
    const std::size_t first = expected.find('\n') + 1;
    const std::string line = expected.substr(first, expected.find('\n', first) - first);
    // file.toml:line:column: error: …
    std::size_t digits = 0;
    std::size_t suffix = std::string::npos;
    for (const char* name : {".toml:", ".md:", ".csv:"}) suffix = std::min(suffix, line.find(name));
    REQUIRE(suffix != std::string::npos);
    for (std::size_t i = line.find(':', suffix) + 1;
         i < line.size() && (std::isdigit(line[i]) != 0 || line[i] == ':'); ++i) {
      ++digits;
    }
    CHECK(digits >= 4);
    CHECK(line.find("error: ") != std::string::npos);
  }
}

TEST_CASE("a broken rule of the decree is found, alone, and the sound document has no finding") {
  std::size_t broken = 0;
  for (const fs::path& folder : case_folders()) {
    if (folder.parent_path().filename() != "decree") continue;
    const Outcome outcome = run_case(folder, {"--messages", "en"}, "check");
    INFO(folder.string() << '\n' << outcome.err);
    if (!fs::exists(folder / "rule")) {
      CHECK(outcome.status == 0);
      CHECK(outcome.err.empty());
      CHECK(outcome.out == "checked: 0 errors, 0 warnings\n");
      continue;
    }
    ++broken;
    std::istringstream rule(read(folder / "rule"));
    std::string number;
    rule >> number;
    CHECK(outcome.status == 2);
    const std::string own = "error: rule " + number + ": ";
    CHECK(outcome.err.find(own) != std::string::npos);
    CHECK(count(outcome.err, "error: ") == count(outcome.err, own));
  }
  CHECK(broken >= 40);
}

TEST_CASE("the shipped briefings obey the decree") {
  const std::string layout = "layouts/bao-cao-hop-bao.toml";
  const std::string briefing = "data/lang-son/2023-q2/briefing.toml";
  for (const std::string lang : {"vi", "en"}) {
    const Outcome outcome =
        hopbao::test::run({"check", layout, briefing, "--lang", lang, "--messages", "en"});
    INFO(outcome.err);
    CHECK(outcome.status == 0);
    CHECK(outcome.out == "checked: 0 errors, 0 warnings\n");
  }
  const Outcome sample =
      hopbao::test::run({"check", layout, "data/mau/briefing.toml", "--messages", "en"});
  INFO(sample.err);
  CHECK(sample.out == "checked: 0 errors, 0 warnings\n");
}
