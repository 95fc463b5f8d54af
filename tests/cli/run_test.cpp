#include "support/command_line.hpp"
#include "support/temporary_folder.hpp"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace fs = std::filesystem;

using hopbao::test::Outcome;
using hopbao::test::run;
using hopbao::test::TemporaryFolder;

static const std::string kLayout = "layouts/bao-cao-hop-bao.toml";
static const std::string kData = "data/lang-son/2023-q2/briefing.toml";

TEST_CASE("wrong usage is answered with status 64 and a way to the help") {
  for (const std::vector<std::string>& arguments :
       {std::vector<std::string>{},
        {"compose"},
        {"compose", kLayout, kData},
        {"nonsense"},
        {"compose", kLayout, kData, "-o", "x.pdf", "--lang", "fr"},
        {"schema", "nothing"}}) {
    const Outcome outcome = run(arguments);
    CHECK(outcome.status == 64);
    CHECK(outcome.err.find("--help") != std::string::npos);
    CHECK(outcome.out.empty());
  }
}

TEST_CASE("help goes to the output and is no error") {
  const Outcome outcome = run({"--help"});
  CHECK(outcome.status == 0);
  CHECK(outcome.out.find("compose") != std::string::npos);
  CHECK(outcome.err.empty());
}

TEST_CASE("each dump prints its phase's result and writes no file") {
  for (const auto& [phase, words] : {std::pair<std::string, std::string>{"document", "document vi"},
                                     {"scene", "page 1"},
                                     {"tags", "H1"},
                                     {"figures", "\"ban-le\": {"}}) {
    const Outcome outcome = run({"compose", kLayout, kData, "--dump", phase});
    INFO(phase);
    CHECK(outcome.status == 0);
    CHECK(outcome.out.find(words) != std::string::npos);
  }
}

TEST_CASE("canonical figures are sorted, exact and the same in both languages") {
  const Outcome vi = run({"compose", kLayout, kData, "--dump", "figures"});
  const Outcome en = run({"compose", kLayout, kData, "--dump", "figures", "--lang", "en"});
  CHECK(vi.out == en.out);
  CHECK(vi.out.find("\"value\": \"1018.2\"") != std::string::npos);
  CHECK(vi.out.find("\"change\": \"5.20\"") != std::string::npos);
  CHECK(vi.out.find("\"buu-chinh\"") < vi.out.find("\"grdp\""));
  CHECK(vi.out.find("\"grdp\"") < vi.out.find("\"van-tai\""));
}

TEST_CASE("a warning is printed and does not hinder, unless it is to be an error") {
  const TemporaryFolder folder;
  std::ifstream in("data/mau/briefing.toml");
  std::stringstream text;
  text << in.rdbuf();
  std::string data = text.str();
  data.replace(data.find("\n![](chart:tang-giam)\n"), 22, "\n");
  data.replace(data.find(", [](chart:tang-giam)"), 21, "");
  std::ofstream(folder / "data.toml") << data;
  const std::string file = (folder / "data.toml").string();
  const std::string pdf = (folder / "out.pdf").string();
  const std::vector<std::string> arguments{"compose",    kLayout, file,      "-o",   pdf,
                                           "--messages", "en",    "--fonts", "fonts"};
  const Outcome lenient = run(arguments);
  CHECK(lenient.status == 0);
  CHECK(lenient.err.find("warning: ") != std::string::npos);
  CHECK(lenient.err.find("[exhibit-not-placed]") != std::string::npos);
  CHECK(fs::exists(pdf));
  fs::remove(pdf);
  std::vector<std::string> strict = arguments;
  strict.push_back("--strict");
  CHECK(run(strict).status == 2);
  CHECK_FALSE(fs::exists(pdf));
}

TEST_CASE("a folder without fonts is said to be one") {
  const TemporaryFolder folder;
  const Outcome outcome = run({"compose", kLayout, kData, "-o", (folder / "x.pdf").string(),
                               "--fonts", folder.path().string(), "--messages", "en"});
  CHECK(outcome.status == 2);
  CHECK(outcome.err.find("[font-manifest-missing]") != std::string::npos);
}

TEST_CASE("messages follow the environment's language") {
  setenv("LC_ALL", "vi_VN.UTF-8", 1);
  CHECK(run({"compose", kLayout, "khong-co.toml", "-o", "x.pdf"}).err.find("lỗi: ") !=
        std::string::npos);
  setenv("LC_ALL", "C", 1);
  CHECK(run({"compose", kLayout, "khong-co.toml", "-o", "x.pdf"}).err.find("error: ") !=
        std::string::npos);
  unsetenv("LC_ALL");
}

TEST_CASE("a folder that is not empty is left alone by `new`") {
  const TemporaryFolder folder;
  std::ofstream(folder / "mine.txt") << "mine";
  const Outcome outcome = run({"new", folder.path().string(), "--messages", "en"});
  CHECK(outcome.status == 2);
  CHECK(outcome.err.find("[folder-not-empty]") != std::string::npos);
  CHECK(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()) == 1);
}

TEST_CASE("check writes nothing and says how many errors and warnings there are") {
  const Outcome sound = run({"check", kLayout, kData, "--messages", "vi"});
  CHECK(sound.status == 0);
  CHECK(sound.err.empty());
  CHECK(sound.out == "đã kiểm tra: 0 lỗi, 0 cảnh báo\n");
  const std::string narrow = "tests/cases/decree/m02-margin-left-29/layout.toml";
  const Outcome wrong = run({"check", narrow, kData, "--messages", "en"});
  CHECK(wrong.status == 2);
  CHECK(wrong.out == "checked: 1 error, 0 warnings\n");
  CHECK(wrong.err.find("error: rule 2: left margin is 29 mm, must be 30–35 mm") !=
        std::string::npos);
}

TEST_CASE("a document that breaks the decree is neither written nor dumped") {
  const std::string narrow = "tests/cases/decree/m02-margin-left-29/layout.toml";
  const TemporaryFolder folder;
  const fs::path output = folder.path() / "o.pdf";
  CHECK(run({"compose", narrow, kData, "-o", output.string()}).status == 2);
  CHECK_FALSE(fs::exists(output));
  for (const std::string phase : {"scene", "tags"}) {
    const Outcome dumped = run({"compose", narrow, kData, "--dump", phase});
    CHECK(dumped.status == 2);
    CHECK(dumped.out.empty());
  }
}

TEST_CASE("a free design is not held to the decree") {
  const TemporaryFolder folder;
  folder.put(".hopbao", "");
  for (const std::string name : {"kieu-bang.toml", "van-ban.toml", "bao-cao-hop-bao.toml"}) {
    std::ifstream in("layouts/" + name);
    std::ostringstream text;
    text << in.rdbuf();
    folder.put(name, text.str());
  }
  const auto free = folder.put("free.toml",
                               "extends = \"bao-cao-hop-bao.toml\"\nprofile = \"an-pham\"\n"
                               "[page]\nmargin = { left = \"12mm\" }\n");
  const Outcome outcome =
      run({"check", free.string(), kData, "--messages", "en", "--fonts", "fonts"});
  INFO(outcome.err);
  CHECK(outcome.status == 0);
}
