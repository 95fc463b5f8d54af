#include "diagnostics/source.hpp"

#include "base/invariant.hpp"

#include <catch2/catch.hpp>

using namespace hopbao::diagnostics;

TEST_CASE("lines are found by number, without their ends") {
  SourceMap sources;
  const FileId file = sources.add({"a.toml", "one\r\ntwo\n\nfour"});
  CHECK(sources.line(file, 1) == "one");
  CHECK(sources.line(file, 2) == "two");
  CHECK(sources.line(file, 3) == "");
  CHECK(sources.line(file, 4) == "four");
  CHECK(sources.line(file, 5) == "");
  CHECK(sources.line(file, 0) == "");
}

TEST_CASE("a place is described as far as it is known") {
  SourceMap sources;
  const FileId file = sources.add({"a.toml", "x"});
  CHECK(sources.describe({file, 12, 9, 3}) == "a.toml:12:9");
  CHECK(sources.describe({file, 12, 0, 0}) == "a.toml:12");
  CHECK(sources.describe({file, 0, 0, 0}) == "a.toml");
  CHECK(sources.describe({}) == "");
}

TEST_CASE("files keep their order and an unknown one is our mistake") {
  SourceMap sources;
  const FileId first = sources.add({"a.toml", "x"});
  const FileId second = sources.add({"b.toml", "y"});
  CHECK(sources.size() == 2);
  CHECK(sources.file(first).path == "a.toml");
  CHECK(sources.file(second).text == "y");
  CHECK_THROWS_AS(sources.file(FileId{2}), hopbao::InvariantError);
  CHECK_THROWS_AS(sources.file(FileId{}), hopbao::InvariantError);
}
