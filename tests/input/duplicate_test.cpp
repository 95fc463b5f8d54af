#include "input/duplicate.hpp"

#include "input/parsed.hpp"

TEST_CASE("a key twice in one table names both places") {
  CHECK(Parsed("a = 1\nb = 2\na = 3\n").result() == "duplicate-key 3:1+1 a|1\n");
  CHECK(Parsed("[x]\nvalue = 1\n\n  value = 2\n").result() == "duplicate-key 4:3+5 value|2\n");
  CHECK(Parsed("'a' = 1\n\"a\" = 2\n").result() == "duplicate-key 2:1+3 a|1\n");
}

TEST_CASE("a table's header twice names both places") {
  CHECK(Parsed("[figures.x]\nvalue = 1\n[figures.y]\n[figures.x]\nvalue = 2\n").result() ==
        "duplicate-key 4:1+11 figures.x|1\n");
  CHECK(Parsed("[a.b]\n[a]\n[a]\n").result() == "duplicate-key 3:1+3 a|2\n");
  CHECK(Parsed("[[s]]\n[s]\n").result() == "duplicate-key 2:1+3 s|1\n");
  CHECK(Parsed("[s]\n[[s]]\n").result() == "duplicate-key 2:1+5 s|1\n");
}

TEST_CASE("headers and dotted keys over values") {
  CHECK(Parsed("a = 1\n[a]\n").result() == "duplicate-key 2:1+3 a|1\n");
  CHECK(Parsed("a = 1\n\n[a.b]\n").result() == "duplicate-key 3:1+5 a.b|1\n");
  CHECK(Parsed("a = { b = 1 }\n[a.c]\n[x]").result() == "duplicate-key 2:1+5 a.c|1\n");
  CHECK(Parsed("a.b = 1\na.b.c = 2\n").result() == "duplicate-key 2:1+5 a.b.c|1\n");
  CHECK(Parsed("a.b = 1\na.b = 2\n").result() == "duplicate-key 2:1+3 a.b|1\n");
  CHECK(Parsed("a = [1]\n[[a]]\n").result() == "duplicate-key 2:1+5 a|1\n");
  CHECK(Parsed("[a.b]\n[a]\nb.c = 1\n").result() == "duplicate-key 3:1+3 b.c|1\n");
}

TEST_CASE("keys twice in inline tables, also inside arrays") {
  CHECK(Parsed("a = { b = 1, c = 2, b = 3 }").result() == "duplicate-key 1:21+1 b|1\n");
  CHECK(Parsed("a = [\n  { b = 1 },\n  { b = 1, b = 2 },\n]").result() ==
        "duplicate-key 3:12+1 b|3\n");
}

TEST_CASE("the same key in different tables is no duplicate") {
  CHECK(Parsed("[[s]]\nid = 1\n[s.t]\nu = 1\n[[s]]\nid = 2\n[s.t]\nu = 2\n").result() ==
        "{s = [{id = 1, t = {u = 1}}, {id = 2, t = {u = 2}}]}");
  CHECK(Parsed("a = [{ b = 1 }, { b = 1 }]\nc = { b = 1 }\nb = 1\n").root.has_value());
  CHECK(Parsed("[[s]]\n[s.t]\n[s.t]\n").result() == "duplicate-key 3:1+5 s.t|2\n");
}

TEST_CASE("the first of several is found") {
  const auto found = hopbao::input::find_duplicate_key("a = 1\nb = 1\nb = 1\na = 1\n");
  REQUIRE(found.has_value());
  CHECK(found->name == "b");
  CHECK(found->first == 6);
  CHECK(found->begin == 12);
  CHECK_FALSE(hopbao::input::find_duplicate_key("a = 1\nb = 2\n").has_value());
}
