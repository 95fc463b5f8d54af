#include "base/id.hpp"

#include <catch2/catch.hpp>

#include <type_traits>

using FigureId = hopbao::Id<struct FigureTag>;
using FileId = hopbao::Id<struct FileTag>;

TEST_CASE("an id names nothing until it is given a value") {
  CHECK_FALSE(FigureId().valid());
  CHECK(FigureId{0}.valid());
  CHECK(FigureId{7}.valid());
}

TEST_CASE("ids of one table compare by index") {
  CHECK(FigureId{1} == FigureId{1});
  CHECK(FigureId{1} < FigureId{2});
  CHECK(FigureId{3} < FigureId());
}

TEST_CASE("ids of different tables do not mix") {
  STATIC_REQUIRE_FALSE(std::is_convertible_v<FigureId, FileId>);
  STATIC_REQUIRE_FALSE(std::is_constructible_v<FileId, FigureId>);
}
