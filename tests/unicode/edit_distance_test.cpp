#include "unicode/edit_distance.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <string>

namespace unicode = hopbao::unicode;
using namespace std::string_view_literals;

TEST_CASE("one edit is an insertion, a deletion, a substitution or a swap of neighbours") {
  CHECK(unicode::edit_distance("ban-le", "ban-le", 9) == 0);
  CHECK(unicode::edit_distance("ban-l", "ban-le", 9) == 1);
  CHECK(unicode::edit_distance("ban-lee", "ban-le", 9) == 1);
  CHECK(unicode::edit_distance("ban-la", "ban-le", 9) == 1);
  CHECK(unicode::edit_distance("bna-le", "ban-le", 9) == 1);
  CHECK(unicode::edit_distance("", "abc", 9) == 3);
  CHECK(unicode::edit_distance("kitten", "sitting", 9) == 3);
  // Restricted: the swapped pair is not edited again.
  CHECK(unicode::edit_distance("ca", "abc", 9) == 3);
}

TEST_CASE("edits count code points") {
  CHECK(unicode::edit_distance("ước", "ươc", 9) == 1);
  CHECK(unicode::edit_distance("đ", "d", 9) == 1);
}

TEST_CASE("counting stops at the limit") {
  CHECK(unicode::edit_distance("abcdef", "uvwxyz", 2) == 3);
  CHECK(unicode::edit_distance("a", "abcdef", 2) == 3);
  CHECK(unicode::edit_distance("abcd", "abdc", 1) == 1);
  CHECK(unicode::edit_distance("xyab", "abxy", 2) == 3);
}

TEST_CASE("the nearest candidate is suggested") {
  const std::array candidates = {"title"sv, "font-size"sv, "font-weight"sv, "ban-le"sv, "ước"sv};
  CHECK(unicode::nearest("fontsize", candidates) == "font-size");
  CHECK(unicode::nearest("font-wieght", candidates) == "font-weight");
  CHECK(unicode::nearest("tilte", candidates) == "title");
  CHECK(unicode::nearest("ban-l", candidates) == "ban-le");
}

TEST_CASE("marks and case are no difference for a suggestion") {
  const std::array candidates = {"don-vi"sv, "ước"sv};
  CHECK(unicode::nearest("Đơn-vị", candidates) == "don-vi");
  CHECK(unicode::nearest("uoc", candidates) == "ước");
}

TEST_CASE("nothing is suggested that is not near") {
  const std::array candidates = {"title"sv, "vi"sv, "en"sv};
  CHECK_FALSE(unicode::nearest("margin", candidates));
  CHECK_FALSE(unicode::nearest("", candidates));
  CHECK_FALSE(unicode::nearest("title", {}));
  CHECK_FALSE(unicode::nearest("xy", candidates));
  const std::array letters = {"a"sv, ""sv};
  CHECK_FALSE(unicode::nearest("b", letters));
  CHECK_FALSE(unicode::nearest(std::string(4000, 'a'), candidates));
}

TEST_CASE("of equally near candidates the first is suggested") {
  const std::array candidates = {"row"sv, "rows"sv, "rods"sv};
  CHECK(unicode::nearest("rowss", candidates) == "rows");
  const std::array mirrored = {"rods"sv, "rows"sv};
  CHECK(unicode::nearest("ros", mirrored) == "rods");
}
