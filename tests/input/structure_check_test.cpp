#include "input/parsed.hpp"

static std::string repeated(std::string_view text, int times) {
  std::string result;
  for (int i = 0; i < times; ++i) result += text;
  return result;
}

static constexpr int kMany = 100'000;

TEST_CASE("nesting past the limit is refused at the place that goes too deep") {
  CHECK(Parsed("a = " + repeated("[", kMany)).result() == "nesting-too-deep 1:68+1 64\n");
  CHECK(Parsed("a = " + repeated("[", kMany) + repeated("]", kMany)).result() ==
        "nesting-too-deep 1:68+1 64\n");
  CHECK(Parsed("a = " + repeated("{a=", kMany)).result() == "nesting-too-deep 1:99+1 64\n");
  CHECK(Parsed(repeated("a.", kMany) + "a = 1").result() == "nesting-too-deep 1:129+1 64\n");
  CHECK(Parsed(repeated("a . ", kMany) + "a = 1").result() == "nesting-too-deep 1:257+1 64\n");
  CHECK(Parsed(repeated("'a'.", kMany) + "a = 1").result() == "nesting-too-deep 1:257+1 64\n");
  CHECK(Parsed("[" + repeated("a.", kMany) + "a]").result() == "nesting-too-deep 1:130+1 64\n");
  CHECK(Parsed("[[" + repeated("a.", kMany) + "a]]").result() == "nesting-too-deep 1:131+1 64\n");
  CHECK(Parsed("x = { " + repeated("a.", kMany) + "a = 1 }").result() ==
        "nesting-too-deep 1:131+1 64\n");
}

TEST_CASE("a deep key that breaks off is refused before the parser sees it") {
  CHECK(Parsed(repeated("a.", kMany)).result() == "nesting-too-deep 1:129+1 64\n");
  CHECK(Parsed("[" + repeated("a.", kMany) + "a\n").result() == "nesting-too-deep 1:130+1 64\n");
}

TEST_CASE("headers, dotted keys and brackets count together") {
  hopbao::input::TomlLimits limits;
  limits.depth = 6;
  CHECK(Parsed("[a.b]\nc.d = [{ e = 1 }]", limits).result() == "nesting-too-deep 2:10+1 6\n");
  limits.depth = 7;
  CHECK(Parsed("[a.b]\nc.d = [{ e = 1 }]", limits).result() == "{a = {b = {c = {d = [{e = 1}]}}}}");
}

TEST_CASE("many siblings are not deep") {
  hopbao::input::TomlLimits limits;
  limits.depth = 4;
  std::string text = "a = [";
  for (int i = 0; i < 1000; ++i) text += "[1, 2], { b = 3 },";
  CHECK(Parsed(text + "]\n[x]\n[y.z]\nk = 1\n[[w]]\n", limits).root.has_value());
}

TEST_CASE("brackets in strings and comments do not count") {
  hopbao::input::TomlLimits limits;
  limits.depth = 2;
  CHECK(
      Parsed("a = '[[[[{{{{' # [[[[\nb = '''\n[[[[\n'''\nc = [ # {{{\n]\nd = \"\\\"[[[\"\n", limits)
          .root.has_value());
}

TEST_CASE("more names of tables than a file may hold are refused") {
  hopbao::input::TomlLimits limits;
  limits.tables = 4;
  CHECK(Parsed("[[a]]\n[b.c]\nd.e = 1\n[[a]]\n", limits).root.has_value());
  CHECK(Parsed("[[a]]\n[b.c]\nd.e = 1\n[[a]]\n[[a]]\n", limits).result() ==
        "too-many-tables 5:1+5 4\n");
  CHECK(Parsed("a = 1\nb = 2\nc = 3\nd = 4\ne = 5\n[f]\n[g]\n", limits).root.has_value());
}

TEST_CASE("64 levels pass") {
  CHECK(Parsed("a = " + repeated("[", 63) + repeated("]", 63)).root.has_value());
  CHECK_FALSE(Parsed("a = " + repeated("[", 64) + repeated("]", 64)).root.has_value());
}
