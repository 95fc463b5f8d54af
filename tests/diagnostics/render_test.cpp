#include "diagnostics/render.hpp"

#include "unicode/utf8.hpp"

#include <catch2/catch.hpp>

#include <sstream>
#include <string>

using namespace hopbao::diagnostics;
using hopbao::Lang;

namespace {

/// One file and a diagnostic at a place in it.
struct Page {
  SourceMap sources;
  FileId file;

  explicit Page(std::string text) : file(sources.add({"data.toml", std::move(text)})) {}

  std::string render(Kind kind, std::vector<std::string> args, std::uint32_t line,
                     std::uint32_t column, std::uint32_t length, Lang lang = Lang::vi) const {
    return hopbao::diagnostics::render({kind, {file, line, column, length}, std::move(args)},
                                       sources, lang);
  }
};

}  // namespace

static std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

TEST_CASE("a diagnostic shows its place, its line, its carets and its hint") {
  const Page page("a\nb\nđạt {ban-l} nhé\n");
  CHECK(page.render(Kind::unknown_figure, {"ban-l", "ban-le"}, 3, 5, 7) ==
        "data.toml:3:5: lỗi: không có chỉ tiêu `ban-l` [unknown-figure]\n"
        "  3 | đạt {ban-l} nhé\n"
        "    |     ^^^^^^^\n"
        "  gợi ý: ý bạn là `ban-le`?\n");
  CHECK(page.render(Kind::unknown_figure, {"ban-l", "ban-le"}, 3, 5, 7, Lang::en) ==
        "data.toml:3:5: error: no figure `ban-l` [unknown-figure]\n"
        "  3 | đạt {ban-l} nhé\n"
        "    |     ^^^^^^^\n"
        "  hint: did you mean `ban-le`?\n");
}

TEST_CASE("a hint whose argument is missing or empty is left out") {
  const Page page("x\n");
  CHECK(page.render(Kind::unknown_figure, {"ban-l"}, 1, 1, 1).find("gợi ý") == std::string::npos);
  CHECK(page.render(Kind::unknown_figure, {"ban-l", ""}, 1, 1, 1).find("gợi ý") ==
        std::string::npos);
  CHECK(hint({Kind::unknown_figure, {}, {"ban-l", ""}}, Lang::en) == "");
  CHECK(hint({Kind::missing_key, {}, {"a", "b"}}, Lang::en) == "");
}

TEST_CASE("warnings are called warnings") {
  const Page page("x\n");
  const std::string text = page.render(Kind::exhibit_not_placed, {"table:a"}, 1, 1, 1);
  CHECK(text.starts_with("data.toml:1:1: cảnh báo: "));
  CHECK(page.render(Kind::exhibit_not_placed, {"table:a"}, 1, 1, 1, Lang::en)
            .starts_with("data.toml:1:1: warning: "));
}

TEST_CASE("braces that hold no digit stay as text") {
  CHECK(hint({Kind::bad_binding, {}, {"{x"}}, Lang::en) ==
        "a brace opens a binding: {id}, {id.change}; a plain brace is written {{");
  CHECK(hint({Kind::missing_translation, {}, {"title", "en"}}, Lang::en) ==
        "write { vi = \"…\", en = \"…\" }");
  // An argument is not looked into.
  CHECK(message({Kind::unknown_key, {}, {"{1}", "[figures]", ""}}, Lang::en) ==
        "unknown key `{1}` in [figures]");
}

TEST_CASE("a span without a file has no place, one without a line no excerpt") {
  const SourceMap none;
  CHECK(render({Kind::write_failed, {}, {"a.pdf", "EIO"}}, none, Lang::en) ==
        "error: cannot write `a.pdf`: EIO [write-failed]\n"
        "  hint: an earlier file, if any, is untouched\n");
  const Page page("x\n");
  CHECK(page.render(Kind::missing_key, {"id", "[briefing]"}, 0, 0, 0, Lang::en) ==
        "data.toml: error: key `id` is missing in [briefing] [missing-key]\n");
}

TEST_CASE("a span without a column shows its line without carets") {
  const Page page("first\nsecond\n");
  CHECK(page.render(Kind::missing_key, {"id", "[briefing]"}, 2, 0, 0, Lang::en) ==
        "data.toml:2: error: key `id` is missing in [briefing] [missing-key]\n"
        "  2 | second\n");
}

TEST_CASE("carets stay on the line, with one place behind it") {
  const Page page("abc\nrest\n");
  CHECK(lines_of(page.render(Kind::missing_key, {"a", "b"}, 1, 2, 50))[2] == "    |  ^^");
  CHECK(lines_of(page.render(Kind::missing_key, {"a", "b"}, 1, 4, 1))[2] == "    |    ^");
  CHECK(lines_of(page.render(Kind::missing_key, {"a", "b"}, 1, 90, 1))[2] == "    |    ^");
  CHECK(lines_of(page.render(Kind::missing_key, {"a", "b"}, 1, 2, 0))[2] == "    |  ^");
  // A line that is not there is empty.
  CHECK(lines_of(page.render(Kind::missing_key, {"a", "b"}, 77, 5, 2))[2] == "     | ^");
}

TEST_CASE("tabs and control characters of the source are shown as spaces") {
  const Page page("\ta\x1B[31m\u202Eb\r\n");
  const auto lines = lines_of(page.render(Kind::forbidden_character, {"U+001B"}, 1, 3, 1));
  CHECK(lines[1] == "  1 |  a [31m b");
  CHECK(lines[2] == "    |   ^");
}

TEST_CASE("arguments and paths cannot act on the terminal") {
  SourceMap sources;
  const FileId file = sources.add({"a\x1B[2J\n.toml", "x"});
  const std::string text = render(
      {Kind::unknown_key, {file, 1, 1, 1}, {"k\x1B[31m\u0085\n", "t", ""}}, sources, Lang::en);
  CHECK(text.starts_with("a [2J .toml:1:1: error: unknown key `k [31m  ` in t"));
  CHECK(text.find('\x1B') == std::string::npos);
}

TEST_CASE("bytes that are not UTF-8 are shown as replacement characters, one column each") {
  const Page page("ab\xE9\xFFzz\n");
  const auto lines = lines_of(page.render(Kind::invalid_utf8, {}, 1, 3, 2));
  CHECK(lines[1] == "  1 | ab\uFFFD\uFFFDzz");
  CHECK(lines[2] == "    |   ^^");
}

TEST_CASE("a long argument is cut") {
  const std::string text =
      message({Kind::unknown_figure, {}, {std::string(100'000, 'x')}}, Lang::en);
  CHECK(text.size() < 400);
  CHECK(text.ends_with("x…`"));
}

/// The character over the first caret.
static std::string marked(const std::string& text) {
  namespace unicode = hopbao::unicode;
  const auto lines = lines_of(text);
  const std::size_t caret = lines.at(2).find('^');
  std::size_t offset = 0;
  for (std::size_t i = 0; i < caret; ++i) unicode::next_code_point(lines[1], offset);
  const std::size_t begin = offset;
  unicode::next_code_point(lines[1], offset);
  return lines[1].substr(begin, offset - begin);
}

TEST_CASE("a wide line is cut around the carets, wherever they stand") {
  for (const std::uint32_t column : {1u, 2u, 29u, 30u, 31u, 100u, 313u, 372u, 373u, 399u, 400u}) {
    std::string line;
    for (std::uint32_t i = 1; i <= 400; ++i) line += i == column ? "đ" : "ạ";
    const Page page(line + "\n");
    const std::string text = page.render(Kind::missing_key, {"a", "b"}, 1, column, 400);
    INFO(column << "\n" << text);
    CHECK(marked(text) == "đ");
    const auto lines = lines_of(text);
    CHECK(hopbao::unicode::count_code_points(lines[1]) <= 100);
    CHECK(lines[2].size() <= hopbao::unicode::count_code_points(lines[1]));
    CHECK((lines[1].find("| …") != std::string::npos) == (column > 30));
    CHECK(lines[1].ends_with("…") == (column < 342));
  }
}

TEST_CASE("behind the end of a wide line there is one caret") {
  const Page page(std::string(400, 'a') + "\n");
  const auto lines = lines_of(page.render(Kind::missing_key, {"a", "b"}, 1, 401, 1));
  CHECK(lines[1].ends_with("aaa"));
  CHECK(lines[2].size() == hopbao::unicode::count_code_points(lines[1]) + 1);
  CHECK(lines[2].ends_with(" ^"));
}
