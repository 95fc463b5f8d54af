#include "bind/lengths.hpp"

#include "bound.hpp"

#include <catch2/catch.hpp>

using namespace hopbao;
using namespace hopbao::literals;
using bind::GivenLength;
using bind::LengthUnit;
namespace shape = bind::shape;

namespace {

const bind::LengthBasis kBasis{14_pt, 160_mm};

Length length(std::string_view text) {
  const auto given = bind::parse_given_length(text);
  REQUIRE(given);
  return bind::resolved(*given, kBasis);
}

/// What a key that takes `shapes` says of `text`; empty if nothing.
std::string said(bind::Shapes shapes, const std::string& text) {
  Bound bound;
  bind::check_length("k", shapes, {text, {}, {}}, text, bound.sink);
  REQUIRE(bound.messages().size() <= 1);
  return bound.messages().empty() ? std::string() : bound.messages().front().substr(4);
}

}  // namespace

TEST_CASE("lengths are in mm, cm, pt, em or percent") {
  CHECK(length("10mm") == 10_mm);
  CHECK(length("1.5cm") == 15_mm);
  CHECK(length("-3pt") == -(3_pt));
  CHECK(length("0") == Length());
  CHECK(approx_equal(length("1.5em"), 21_pt));
  CHECK(approx_equal(length("25%"), 40_mm));
  for (const char* wrong : {"", "10", "em", "1 em", "10px", "1e3%", "inf%", "%", "5%%", "1,5em"}) {
    CAPTURE(wrong);
    CHECK_FALSE(bind::parse_given_length(wrong));
  }
}

TEST_CASE("a unit that a key does not take is named with those that it takes") {
  CHECK(said(shape::length, "2em") == "length-unit k 2em mm, cm, pt");
  CHECK(said(shape::length, "50%") == "length-unit k 50% mm, cm, pt");
  CHECK(said(shape::width, "50%").empty());
  CHECK(said(shape::width, "2em") == "length-unit k 2em mm, cm, pt, %");
  CHECK(said(shape::indent, "2em").empty());
  CHECK(said(shape::indent, "12px") == "length-unit k 12px mm, cm, pt, em, %");
  CHECK(said(shape::length, "5 m") == "bad-length 5 m");
  CHECK(said(shape::length, "mm") == "bad-length mm");
}

TEST_CASE("negative and absurd lengths are out of range") {
  CHECK(said(shape::length, "-1mm") == "out-of-range k -1mm 0 420mm");
  CHECK(said(shape::length, "500cm") == "out-of-range k 500cm 0 420mm");
  CHECK(said(shape::length, "42cm").empty());
  CHECK(said(shape::indent, "-2em") == "out-of-range k -2em 0 30em");
  CHECK(said(shape::indent | shape::negative, "-2em").empty());
  CHECK(said(shape::indent | shape::negative, "-101%") == "out-of-range k -101% -100% 100%");
  CHECK(said(shape::width, "120%") == "out-of-range k 120% 0 100%");
  CHECK(said(shape::size_of_type, "0") == "out-of-range k 0 1pt 400pt");
  CHECK(said(shape::size_of_type, "0.5pt") == "out-of-range k 0.5pt 1pt 400pt");
  CHECK(said(shape::size_of_type, "20cm") == "out-of-range k 20cm 1pt 400pt");
  CHECK(said(shape::size_of_type, "0em") == "out-of-range k 0em 0.1em 30em");
  CHECK(said(shape::size_of_type, "120%").empty());
}
