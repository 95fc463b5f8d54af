#include "text/balanced_breaks.hpp"

#include <catch2/catch.hpp>

#include <vector>

using namespace hopbao;
using namespace hopbao::literals;
using namespace hopbao::text;

namespace {

/// Words of so many points with spaces of 3 pt between them.
std::vector<Item> words(const std::vector<double>& widths) {
  std::vector<Item> items;
  for (const double width : widths) {
    if (!items.empty()) items.emplace_back(Glue{3_pt, 1_pt, 1_pt});
    items.emplace_back(Box{Length::from_pt(width)});
  }
  items.emplace_back(Penalty{Penalty::kForced, {}});
  return items;
}

std::vector<std::size_t> ends(const std::vector<Break>& breaks) {
  std::vector<std::size_t> items;
  for (const Break& end : breaks) items.push_back(end.item);
  return items;
}

using Ends = std::vector<std::size_t>;

}  // namespace

TEST_CASE("lines of a head are as even as they can be") {
  // Greedy lines would be 20 20 20 and 20.
  CHECK(ends(balanced_breaks(words({20, 20, 20, 20}), 2, 70_pt)) == Ends{3, 7});
}

TEST_CASE("a first line of one word is taken only where there is no other way") {
  CHECK(ends(balanced_breaks(words({20, 21, 20}), 2, 50_pt)) == Ends{3, 5});
  CHECK(ends(balanced_breaks(words({40, 30, 15}), 2, 50_pt)) == Ends{1, 5});
}

TEST_CASE("a head does not end a line where lines should rather not end") {
  std::vector<Item> items = words({20, 20, 20, 20});
  items[3] = Glue{3_pt, 1_pt, 1_pt};
  items.insert(items.begin() + 3, Penalty{500, {}});
  items.insert(items.begin() + 4, Box{});
  // The break in the middle now costs something; those beside it do not.
  const Ends found = ends(balanced_breaks(items, 2, 70_pt));
  REQUIRE(found.size() == 2);
  CHECK(found.front() != 3);
}

TEST_CASE("there is no way into fewer lines than the words need") {
  CHECK(balanced_breaks(words({40, 40, 40}), 2, 50_pt).empty());
  CHECK(balanced_breaks({}, 2, 50_pt).empty());
}
