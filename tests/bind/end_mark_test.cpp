#include "bind/end_mark.hpp"

#include "bind/bound.hpp"

using namespace hopbao;

/// A document of one section with this text, in a layout with or without an end mark.
static std::string ended(const std::string& body, const std::string& more = {},
                         const std::string& mark = "./.", const std::string& flow = {}) {
  const std::string layout =
      "[sections]\nend-mark = \"" + mark + "\"\n[[flow]]\nblock = \"sections\"\n" + flow;
  const std::string text =
      kBriefing + kFigures + "[[sections]]\nid = \"a\"\nbody = '''\n" + body + "\n'''\n" + more;
  return bind_files(layout, text).dump();
}

static bool has(const std::string& text, const std::string& words) {
  return text.find(words) != std::string::npos;
}

TEST_CASE("the end mark takes the place of the last full stop") {
  const std::string dump = ended("Đoạn đầu.\n\nĐoạn cuối.");
  CHECK(has(dump, "\"Đoạn đầu.\""));
  CHECK(has(dump, "\"Đoạn cuối./.\""));
}

TEST_CASE("a mark that the author has typed stands once") {
  const std::string dump = ended("Đoạn cuối./.");
  CHECK(has(dump, "\"Đoạn cuối./.\""));
  CHECK_FALSE(has(dump, "././."));
  CHECK_FALSE(has(dump, "/../."));
}

TEST_CASE("a text that ends with a list is ended in its last item") {
  const std::string dump = ended("Đoạn đầu.\n\n- một;\n- hai.");
  CHECK(has(dump, "hai./.\""));
  CHECK_FALSE(has(dump, "một;./."));
}

TEST_CASE("a printed number at the end keeps its characters, and a note its place") {
  CHECK(has(ended("Bán lẻ {ban-le}"), "}./."));
  const std::string noted = ended("Đoạn cuối.[^a]\n\n[^a]: Chú thích.");
  CHECK(has(noted, "Đoạn cuối./."));
  CHECK_FALSE(has(noted, "Chú thích./."));
}

TEST_CASE("columns are looked into, and exhibits behind the text passed over") {
  const std::string table =
      "[tables.t]\ntitle = \"Bảng\"\ncolumns = [\"label\", \"value\"]\nrows = [\"ban-le\"]\n";
  const std::string dump = ended("Đoạn cuối.\n\n![](table:t)", table);
  CHECK(has(dump, "Đoạn cuối./."));
  const std::string layout =
      "[sections]\nend-mark = \"./.\"\n[[flow]]\nblock = \"sections\"\ncolumns = 2\n";
  const std::string text = kBriefing + "[[sections]]\nid = \"a\"\nbody = \"Chữ.\"\n";
  CHECK(has(bind_files(layout, text).dump(), "Chữ./."));
}

TEST_CASE("annexes are not ended, and layouts without a mark print none") {
  const std::string annex =
      "[[sections]]\nid = \"b\"\nannex = true\ntitle = \"Số\"\nbody = \"Hết.\"\n";
  const std::string dump = ended("Đoạn cuối.", annex);
  CHECK(has(dump, "Đoạn cuối./."));
  CHECK(has(dump, "\"Hết.\""));
  CHECK(has(ended("Đoạn cuối.", annex, ""), "\"Đoạn cuối.\""));
}
