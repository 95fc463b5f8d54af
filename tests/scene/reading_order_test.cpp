#include "scene/reading_order.hpp"

#include <catch2/catch.hpp>

using namespace hopbao;
using document::Role;
using document::StructId;
using scene::ReadingOrder;

namespace {

/// Kids in short: "e3" is element 3, "i0" ink 0.
std::string kids(const ReadingOrder& order, StructId id) {
  std::string out;
  for (const ReadingOrder::Kid& kid : order.kids(id)) {
    if (!out.empty()) out += ' ';
    out += (kid.element ? 'e' : 'i') + std::to_string(kid.index);
  }
  return out;
}

}  // namespace

TEST_CASE("ink stands between the children where it was painted") {
  document::StructTree tree;
  const StructId paragraph = tree.add(tree.root(), Role::paragraph);
  const StructId link = tree.add(paragraph, Role::link);
  ReadingOrder order(tree);
  order.add_ink(paragraph, 0);
  order.add_ink(link, 1);
  order.add_ink(paragraph, 2);
  order.finish();
  CHECK(kids(order, paragraph) == "i0 e2 i2");
  CHECK(kids(order, link) == "i1");
  CHECK(kids(order, tree.root()) == "e1");
}

TEST_CASE("children stand in model order, however they are painted") {
  document::StructTree tree;
  const StructId first = tree.add(tree.root(), Role::paragraph);
  const StructId second = tree.add(tree.root(), Role::table);
  const StructId third = tree.add(tree.root(), Role::paragraph);
  ReadingOrder order(tree);
  order.add_ink(third, 0);
  order.add_ink(first, 1);
  order.add_ink(second, 2);
  order.finish();
  CHECK(kids(order, tree.root()) == "e1 e2 e3");
}

TEST_CASE("elements that are not painted are left out, with all above them") {
  document::StructTree tree;
  const StructId section = tree.add(tree.root(), Role::section);
  tree.add(section, Role::paragraph);
  const StructId painted = tree.add(tree.root(), Role::paragraph);
  ReadingOrder order(tree);
  order.add_ink(painted, 0);
  order.finish();
  CHECK_FALSE(order.kept(section));
  CHECK(order.kept(tree.root()));
  CHECK(kids(order, tree.root()) == "e3");
}

TEST_CASE("a painted table keeps its empty cells, an unpainted one goes") {
  document::StructTree tree;
  const auto row_of = [&](StructId table) {
    return tree.add(tree.add(table, Role::table_body), Role::table_row);
  };
  const StructId table = tree.add(tree.root(), Role::table);
  const StructId row = row_of(table);
  const StructId before = tree.add(row, Role::data_cell);
  const StructId cell = tree.add(row, Role::data_cell);
  const StructId behind = tree.add(row, Role::data_cell);
  const StructId other = tree.add(tree.root(), Role::table);
  const StructId lost = tree.add(row_of(other), Role::data_cell);
  ReadingOrder order(tree);
  order.add_ink(cell, 0);
  order.finish();
  CHECK(order.kept(before));
  CHECK(order.kept(behind));
  CHECK(order.kids(row).size() == 3);
  CHECK(order.kids(row)[2].index == behind.value);
  CHECK_FALSE(order.kept(lost));
  CHECK_FALSE(order.kept(other));
}
