#include "input/load.hpp"

#include "support/temporary_folder.hpp"

#include "input/parsed.hpp"

#include <stdlib.h>

#include <filesystem>
#include <fstream>

using namespace hopbao;
namespace fs = std::filesystem;

/// A folder of files of its own, gone with the test, and what loading from it gave.
struct Project {
  test::TemporaryFolder folder;
  const fs::path& root = folder.path();
  diagnostics::SourceMap sources;
  diagnostics::DiagnosticSink sink;

  Project& file(const std::string& path, const std::string& text) {
    folder.put(path, text);
    return *this;
  }

  std::optional<input::Value> layout(const std::string& path) {
    return input::load_layout(root / path, sources, sink);
  }
  std::optional<input::Value> data(const std::string& path) {
    return input::load_data(root / path, sources, sink);
  }

  /// "file:line:column id args" of each diagnostic, a line each; paths from the project's folder.
  std::string problems() const {
    std::string result;
    for (const auto& d : sink.diagnostics()) {
      std::string line = sources.describe(d.span) + ' ' + std::string(info(d.kind).id);
      for (std::size_t i = 0; i < d.args.size(); ++i) line += (i == 0 ? ' ' : '|') + d.args[i];
      result += line + '\n';
    }
    const std::string prefix = root.string() + '/';
    for (std::size_t at = 0; (at = result.find(prefix)) != std::string::npos;) {
      result.erase(at, prefix.size());
    }
    return result;
  }

  std::string where(const diagnostics::SourceSpan& span) const {
    return fs::path(sources.describe(span)).lexically_relative(root).generic_string();
  }
};

TEST_CASE("a layout is laid over what it extends, key by key") {
  Project p;
  p.file("van-ban.toml",
         "profile = 'van-ban'\n[page]\nsize = 'A4'\nmargin = { top = '20mm', left = '30mm' }\n"
         "[[flow]]\nblock = 'head'\n[[flow]]\nblock = 'sections'\n")
      .file("tinh.toml",
            "extends = 'van-ban.toml'\n[page]\nmargin = { left = '35mm' }\nextra = 1\n"
            "[[flow]]\nblock = 'title'\n[new]\nx = 1\n");
  const auto layout = p.layout("tinh.toml");
  INFO(p.problems());
  REQUIRE(layout.has_value());
  CHECK(dump(*layout) ==
        R"({profile = "van-ban", page = {size = "A4", margin = {top = "20mm", left = "35mm"}, )"
        R"(extra = 1}, flow = [{block = "title"}], new = {x = 1}})");
  CHECK(p.where(value_at(*layout, "page.margin.top").span) == "van-ban.toml:4:18");
  CHECK(p.where(value_at(*layout, "page.margin.left").span) == "tinh.toml:3:19");
}

TEST_CASE("a layout without `extends` is read as it is") {
  Project p;
  p.file("a.toml", "x = 1\n");
  CHECK(dump(*p.layout("a.toml")) == "{x = 1}");
}

TEST_CASE("extended layouts are sought beside the file that names them") {
  Project p;
  p.file(".hopbao", "")
      .file("layouts/base/van-ban.toml", "a = 1\nextends = 'goc.toml'\n")
      .file("layouts/base/goc.toml", "a = 0\nb = 0\n")
      .file("layouts/tinh.toml", "extends = 'base/van-ban.toml'\nc = 2\n")
      .file("other/x.toml", "extends = '../layouts/tinh.toml'\n");
  CHECK(dump(*p.layout("other/x.toml")) == "{a = 1, b = 0, c = 2}");
  CHECK(p.sources.file(diagnostics::FileId{1}).path == (p.root / "layouts/tinh.toml").string());
}

TEST_CASE("paths in the source map are as the user would write them") {
  Project p;
  p.file("l/a.toml", "extends = 'b.toml'\n").file("l/b.toml", "x = \n");
  const fs::path before = fs::current_path();
  fs::current_path(p.root);
  CHECK_FALSE(input::load_layout("l/a.toml", p.sources, p.sink).has_value());
  fs::current_path(before);
  CHECK(p.problems() == "l/b.toml:1:5 toml-syntax key-value pair: expected value, saw '\\n'\n");
}

TEST_CASE("layouts that extend themselves are refused") {
  Project p;
  p.file("a.toml", "extends = 'b.toml'\n").file("b.toml", "x = 1\nextends = './a.toml'\n");
  CHECK_FALSE(p.layout("a.toml").has_value());
  CHECK(p.problems() == "b.toml:2:11 cyclic-reference ./a.toml\n");

  Project own;
  own.file("a.toml", "extends = 'a.toml'\n");
  CHECK_FALSE(own.layout("a.toml").has_value());
  CHECK(own.problems() == "a.toml:1:11 cyclic-reference a.toml\n");
}

TEST_CASE("eight levels of layouts pass, nine do not") {
  Project p;
  for (int i = 0; i < 12; ++i) {
    p.file("l" + std::to_string(i) + ".toml", "extends = 'l" + std::to_string(i + 1) + ".toml'\n");
  }
  p.file("l8.toml", "x = 1\n");
  CHECK(dump(*p.layout("l0.toml")) == "{x = 1}");
  p.file("l8.toml", "extends = 'l9.toml'\n").file("l9.toml", "x = 1\n");
  CHECK_FALSE(p.layout("l0.toml").has_value());
  CHECK(p.problems() == "l8.toml:1:11 nesting-too-deep 8\n");
}

TEST_CASE("what is named must be there, beneath the root, and a string") {
  Project p;
  p.file("a.toml", "extends = 'no.toml'\n");
  CHECK_FALSE(p.layout("a.toml").has_value());
  CHECK(p.problems() == "a.toml:1:11 file-not-found no.toml\n");

  Project outside;
  outside.file("in/a.toml", "extends = '../b.toml'\n").file("b.toml", "x = 1\n");
  CHECK_FALSE(outside.layout("in/a.toml").has_value());
  CHECK(outside.problems().starts_with("in/a.toml:1:11 path-outside-root b.toml|"));

  Project number;
  number.file("a.toml", "extends = 3\n");
  CHECK_FALSE(number.layout("a.toml").has_value());
  CHECK(number.problems() == "a.toml:1:11 wrong-type extends|string|number\n");
}

TEST_CASE("a file that is not there is reported, not thrown") {
  Project p;
  CHECK_FALSE(p.data("no.toml").has_value());
  CHECK_FALSE(p.layout("no.toml").has_value());
  CHECK_FALSE(input::load_toml(p.root / "no.toml", p.sources, p.sink).has_value());
  CHECK(p.problems() ==
        " file-not-found no.toml\n file-not-found no.toml\n file-not-found no.toml\n");
}

TEST_CASE("one file is read alone") {
  Project p;
  p.file("fonts.toml", "[tinos]\nfile = 'x.ttf'\n");
  const auto manifest = input::load_toml(p.root / "fonts.toml", p.sources, p.sink);
  REQUIRE(manifest.has_value());
  CHECK(dump(*manifest) == R"({tinos = {file = "x.ttf"}})");
}

TEST_CASE("included files are read as if they stood behind") {
  Project p;
  p.file(
       "data.toml",
       "[briefing]\nid = 'x'\ninclude = ['so/figures.toml', 'more.toml']\n[figures.a]\nvalue = 1\n"
       "[[sections]]\nid = 's1'\n")
      .file("so/figures.toml",
            "[figures.b]\nvalue = 2\n[[sections]]\nid = 's2'\n[units.u]\nvi = 'u'\n")
      .file("more.toml", "[figures.c]\nvalue = 3\n");
  const auto data = p.data("data.toml");
  INFO(p.problems());
  REQUIRE(data.has_value());
  CHECK(dump(*data) ==
        R"({briefing = {id = "x"}, figures = {a = {value = 1}, b = {value = 2}, c = {value = 3}}, )"
        R"(sections = [{id = "s1"}, {id = "s2"}], units = {u = {vi = "u"}}})");
  CHECK(p.where(value_at(*data, "figures.b.value").span) == "so/figures.toml:2:9");
}

TEST_CASE("included files may include, relative to themselves") {
  Project p;
  p.file("data.toml", "[briefing]\ninclude = ['so/a.toml']\n")
      .file("so/a.toml", "[briefing]\ninclude = ['b.toml']\n[figures.a]\nvalue = 1\n")
      .file("so/b.toml", "[figures.b]\nvalue = 2\n");
  const auto data = p.data("data.toml");
  INFO(p.problems());
  REQUIRE(data.has_value());
  CHECK(dump(*data) == "{figures = {a = {value = 1}, b = {value = 2}}}");
}

TEST_CASE("a key in two files is reported with both places") {
  Project p;
  p.file("data.toml",
         "x = 1\n[briefing]\ninclude = ['more.toml']\n[figures.a]\nvalue = 1\n[figures.b]\nvalue = "
         "1\n")
      .file("more.toml", "x = 2\n[figures.c]\nvalue = 2\n[figures.a]\nvalue = 2\n");
  CHECK_FALSE(p.data("data.toml").has_value());
  CHECK(p.problems() ==
        "more.toml:1:1 duplicate-key-elsewhere x|data.toml:1:1\n"
        "more.toml:4:10 duplicate-key-elsewhere figures.a|data.toml:4:10\n");
}

TEST_CASE("includes that go in a circle, or are no paths, are refused") {
  Project p;
  p.file("data.toml", "[briefing]\ninclude = ['more.toml', 3]\n")
      .file("more.toml", "[briefing]\ninclude = ['data.toml']\n");
  CHECK_FALSE(p.data("data.toml").has_value());
  CHECK(p.problems() ==
        "more.toml:2:12 cyclic-reference data.toml\n"
        "data.toml:2:25 wrong-type include|string|number\n");

  Project text;
  text.file("data.toml", "[briefing]\ninclude = 'more.toml'\n");
  CHECK_FALSE(text.data("data.toml").has_value());
  CHECK(text.problems() == "data.toml:2:11 wrong-type include|array|string\n");
}

TEST_CASE("body files stand as bodies, with places in them") {
  Project p;
  p.file("data.toml",
         "[[sections]]\nid = 's1'\nbody-file = 'text/a.md'\ntitle = 't'\n"
         "[[sections]]\nbody-file = { vi = 'text/a.md', en = 'text/b.md' }\n[[sections]]\nbody = "
         "'x'\n")
      .file("text/a.md", "\xEF\xBB\xBFSức mua\r\nphục hồi.\r\n")
      .file("text/b.md", "Demand recovers.\n");
  const auto data = p.data("data.toml");
  INFO(p.problems());
  REQUIRE(data.has_value());
  CHECK(dump(*data) ==
        "{sections = [{id = \"s1\", body = \"Sức mua\nphục hồi.\n\", title = \"t\"}, "
        "{body = {vi = \"Sức mua\nphục hồi.\n\", en = \"Demand recovers.\n\"}}, {body = \"x\"}]}");
  const input::Value& body = value_at(*data, "sections.0.body");
  CHECK(p.where(body.text_span) == "text/a.md:1:1");
  CHECK(body.text_span.length == 7);
  CHECK(p.where(value_at(*data, "sections.1.body.en").text_span) == "text/b.md:1:1");
}

TEST_CASE("body files of an included file are sought beside it") {
  Project p;
  p.file("data.toml", "[briefing]\ninclude = ['so/a.toml']\n")
      .file("so/a.toml", "[[sections]]\nbody-file = 'a.md'\n")
      .file("so/a.md", "chữ");
  const auto data = p.data("data.toml");
  INFO(p.problems());
  REQUIRE(data.has_value());
  CHECK(dump(*data) == "{sections = [{body = \"chữ\"}]}");
}

TEST_CASE("what is wrong with body files") {
  Project p;
  p.file("data.toml",
         "[[sections]]\nbody = 'x'\nbody-file = 'a.md'\n[[sections]]\nbody-file = 'no.md'\n"
         "[[sections]]\nbody-file = 3\n[[sections]]\nbody-file = 'b.md'\n"
         "[[sections]]\nbody-file = 'c.md'\n[[sections]]\nbody-file = { vi = 1 }\n")
      .file("a.md", "a")
      .file("b.md", "một\nhai \xE2\x80\x8B ba\n")
      .file("c.md", "x\xFF");
  CHECK_FALSE(p.data("data.toml").has_value());
  CHECK(p.problems() ==
        "data.toml:3:1 duplicate-key body|2\n"
        "data.toml:5:13 file-not-found no.md\n"
        "data.toml:7:13 wrong-type body-file|string|number\n"
        "b.md:2:5 forbidden-character U+200B\n"
        "c.md:1:2 invalid-utf8\n"
        "data.toml:13:20 wrong-type body-file|string|number\n");
}

TEST_CASE("files of one data file are bounded together") {
  Project p;
  std::string sections;
  for (int i = 0; i < 5; ++i) sections += "[[sections]]\nbody-file = 'long.md'\n";
  p.file("data.toml", sections).file("long.md", std::string(15u << 20, 'a'));
  CHECK_FALSE(p.data("data.toml").has_value());
  CHECK(p.problems() == "data.toml:10:13 file-too-large long.md|3\n");
}

TEST_CASE("another file's errors do not spoil a sound one") {
  Project p;
  p.file("bad.toml", "x = \n").file("good.toml", "x = 1\n");
  CHECK_FALSE(p.layout("bad.toml").has_value());
  CHECK(p.data("good.toml").has_value());
  CHECK(p.layout("good.toml").has_value());
}

TEST_CASE("the shipped layouts load") {
  diagnostics::SourceMap sources;
  diagnostics::DiagnosticSink sink;
  const auto layout = input::load_layout("layouts/bao-cao-hop-bao.toml", sources, sink);
  INFO(dump(sink));
  REQUIRE(layout.has_value());
  CHECK(value_at(*layout, "styles.body.font-size").as<std::string>() != nullptr);
  CHECK(layout->as<input::Table>()->find("extends") == nullptr);
}

TEST_CASE("the shipped data loads with its texts") {
  diagnostics::SourceMap sources;
  diagnostics::DiagnosticSink sink;
  const auto data = input::load_data("data/lang-son/2023-q2/briefing.toml", sources, sink);
  INFO(dump(sink));
  REQUIRE(data.has_value());
  REQUIRE(value_at(*data, "figures").as<input::Table>() != nullptr);
  const auto* sections = value_at(*data, "sections").as<input::Array>();
  REQUIRE(sections != nullptr);
  for (const auto& section : *sections) {
    CHECK(section.as<input::Table>()->find("body-file") == nullptr);
    CHECK(section.as<input::Table>()->find("body") != nullptr);
  }
}
