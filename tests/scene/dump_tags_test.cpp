#include "scene/one_glyph.hpp"
#include "scene/scene.hpp"

#include <catch2/catch.hpp>

using namespace hopbao;
using namespace hopbao::literals;
using document::Role;
using document::StructId;

TEST_CASE("the tree is printed with the text that each element holds") {
  scene::Scene scene;
  document::StructTree& tree = scene.structure;
  const StructId heading = tree.add(tree.root(), Role::h1);
  const StructId paragraph = tree.add(tree.root(), Role::paragraph);
  const StructId link = tree.add(paragraph, Role::link);
  const StructId table = tree.add(tree.root(), Role::table);
  const StructId cell = tree.add(tree.add(table, Role::table_row), Role::header_cell);
  tree.node(cell).scope = document::Scope::column;
  const StructId empty = tree.add(tree.node(cell).parent, Role::data_cell);
  CHECK(empty.valid());
  const StructId figure = tree.add(tree.root(), Role::figure);
  tree.set_alt(figure, "Biểu đồ");
  tree.add(tree.root(), Role::paragraph);

  scene.pages.resize(2);
  for (scene::Page& page : scene.pages) page.frame.size = {210_mm, 297_mm};
  const auto put = [&](std::size_t page, StructId tag, Point at, const std::string& words) {
    scene.pages[page].frame.place({}, scene::TagMark{tag});
    scene.pages[page].frame.place(at, test::one_glyph(words));
  };
  put(0, StructId{}, {0_pt, 10_pt}, "số trang");
  put(0, heading, {10_pt, 20_pt}, "I. Thương mại");
  put(0, paragraph, {10_pt, 40_pt}, "dòng đầu,");
  put(0, paragraph, {10_pt, 60_pt}, "xem ");
  put(0, link, {15_pt, 60_pt}, "Biểu 1");
  put(0, paragraph, {20_pt, 60_pt}, ", rồi");
  put(0, cell, {10_pt, 80_pt}, "Chỉ tiêu");
  put(1, paragraph, {10_pt, 20_pt}, "trang sau.");
  scene::Shape bar;
  bar.path = Path::rectangle({{}, {10_pt, 10_pt}});
  bar.fill = ink::primary;
  scene.pages[1].frame.place({}, scene::TagMark{figure});
  scene.pages[1].frame.place({}, bar);

  CHECK(dump_tags(scene) ==
        "Document\n"
        "  H1 \"I. Thương mại\"\n"
        "  P \"dòng đầu, xem \"\n"
        "    Link \"Biểu 1\"\n"
        "    \", rồi\"\n"
        "    \" trang sau.\"\n"
        "  Table\n"
        "    TR\n"
        "      TH scope=column \"Chỉ tiêu\"\n"
        "      TD\n"
        "  Figure alt=\"Biểu đồ\"\n");
}
