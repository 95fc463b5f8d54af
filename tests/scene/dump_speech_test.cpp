#include "document/random_table.hpp"
#include "document/table_heads.hpp"
#include "scene/one_glyph.hpp"
#include "scene/scene.hpp"

#include <catch2/catch.hpp>

#include <set>
#include <sstream>

using namespace hopbao;
using namespace hopbao::literals;
using namespace hopbao::test;
using document::Role;
using document::StructId;

namespace {

/// A page that says of each cell which it is: "c12".
scene::Scene scene_of(const RandomTable& made) {
  scene::Scene scene;
  scene.structure = made.tree;
  scene::Frame& frame = scene.pages.emplace_back().frame;
  frame.size = {210_mm, 297_mm};
  for (const DrawnCell& cell : made.cells) {
    frame.place({}, scene::TagMark{cell.tag});
    frame.place({0_pt, 10_pt}, one_glyph("c" + std::to_string(cell.tag.value)));
  }
  return scene;
}

std::string name(const DrawnCell& cell) {
  return "c" + std::to_string(cell.tag.value);
}

}  // namespace

TEST_CASE("in 5,000 random tables a reader finds for each data cell its heads and no other") {
  RandomTables tables(17);
  for (int i = 0; i < 5000; ++i) {
    INFO("table " << i);
    RandomTable made = tables.next();
    document::set_headers(made.table, made.tree);
    std::istringstream lines(scene::dump_speech(scene_of(made)));
    std::string line;
    std::getline(lines, line);
    REQUIRE(line == "Table");
    for (const DrawnCell& cell : made.cells) {
      if (cell.head) continue;
      std::set<std::string> expected;
      for (const DrawnCell& other : made.cells) {
        if (heads_cell(made, other, cell)) expected.insert(name(other));
      }
      REQUIRE(std::getline(lines, line));
      INFO(line);
      const std::size_t colon = line.find(':');
      REQUIRE(line.substr(colon) == ": " + name(cell));
      std::set<std::string> heads;
      std::istringstream words(line.substr(2, colon - 2));
      for (std::string word; std::getline(words, word, ';'); words >> std::ws) heads.insert(word);
      REQUIRE(heads == expected);
    }
    REQUIRE_FALSE(std::getline(lines, line));
  }
}

TEST_CASE("cells are read with caption, heads by Scope, and an empty cell as such") {
  scene::Scene scene;
  document::StructTree& tree = scene.structure;
  const StructId table = tree.add(tree.root(), Role::table);
  const StructId caption = tree.add(table, Role::caption);
  const StructId top = tree.add(tree.add(table, Role::table_head), Role::table_row);
  const StructId stub = tree.add(top, Role::header_cell);
  const StructId value = tree.add(top, Role::header_cell);
  const StructId plan = tree.add(top, Role::header_cell);
  for (const StructId head : {stub, value, plan}) tree.node(head).scope = document::Scope::column;
  const StructId row = tree.add(tree.add(table, Role::table_body), Role::table_row);
  const StructId label = tree.add(row, Role::header_cell);
  tree.node(label).scope = document::Scope::row;
  const StructId number = tree.add(row, Role::data_cell);
  const StructId empty = tree.add(row, Role::data_cell);
  CHECK(empty.valid());
  const StructId unseen = tree.add(tree.root(), Role::table);
  CHECK(unseen.valid());
  scene::Frame& frame = scene.pages.emplace_back().frame;
  const auto put = [&](StructId tag, const std::string& words) {
    frame.place({}, scene::TagMark{tag});
    frame.place({0_pt, 10_pt}, one_glyph(words));
  };
  put(caption, "Biểu 1");
  put(value, "Ước thực hiện");
  put(plan, "Kế hoạch");
  put(label, "Bán lẻ");
  put(number, "14.245");
  CHECK(scene::dump_speech(scene) ==
        "Table Biểu 1\n  Bán lẻ; Ước thực hiện: 14.245\n  Bán lẻ; Kế hoạch:\n");
}
