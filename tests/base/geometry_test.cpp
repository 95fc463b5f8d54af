#include "base/geometry.hpp"
#include "base/invariant.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <variant>

using namespace hopbao::literals;
using hopbao::Point;
using hopbao::Rect;

TEST_CASE("a rectangle's edges follow from its corner and size, y downwards") {
  const Rect rect{{10_pt, 20_pt}, {30_pt, 40_pt}};
  CHECK(rect.left() == 10_pt);
  CHECK(rect.top() == 20_pt);
  CHECK(rect.right() == 40_pt);
  CHECK(rect.bottom() == 60_pt);
}

TEST_CASE("points add and subtract by axis") {
  CHECK((Point{1_pt, 2_pt} + Point{10_pt, 20_pt}) == Point{11_pt, 22_pt});
  CHECK((Point{1_pt, 2_pt} - Point{10_pt, 20_pt}) == Point{-9_pt, -18_pt});
}

TEST_CASE("a broken invariant throws with what was expected, a kept one does not") {
  CHECK_NOTHROW(hopbao::invariant(true, "kept"));
  CHECK_THROWS_AS(hopbao::invariant(false, "broken"), hopbao::InvariantError);
  CHECK_THROWS_WITH(hopbao::invariant(false, "rows are sorted"),
                    Catch::Contains("rows are sorted"));
}

TEST_CASE("an overload set visits each alternative") {
  const hopbao::overloaded name{[](int) { return std::string("int"); },
                                [](char) { return std::string("char"); }};
  CHECK(std::visit(name, std::variant<int, char>(1)) == "int");
  CHECK(std::visit(name, std::variant<int, char>('a')) == "char");
}
