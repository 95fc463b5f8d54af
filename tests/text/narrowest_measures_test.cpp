#include "sample.hpp"

#include <catch2/catch.hpp>

namespace hopbao::text {

static std::size_t lines_in(const ShapedText& text, Length width, Length first_indent = {}) {
  return set_lines(text, {document::Align::start, width, first_indent, true}).size();
}

static const char* const kLabel =
    "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng, 14.245 tỷ đồng trên địa bàn tỉnh";

TEST_CASE("in its narrowest measure a text takes so many lines, in less it takes more") {
  Sample sample;
  const ShapedText text = sample.shape(kLabel);
  const std::vector<Length> measures = narrowest_measures(text, {}, 6);
  REQUIRE(measures.size() == 6);
  CHECK(measures[0] == measure(text).max);
  for (std::size_t i = 0; i < measures.size(); ++i) {
    INFO(i + 1 << " lines in " << measures[i].pt() << " pt");
    CHECK(lines_in(text, measures[i]) <= i + 1);
    if (i + 1 < measures.size()) {
      CHECK(measures[i + 1] <= measures[i]);
      CHECK(lines_in(text, measures[i] - Length::from_pt(0.1)) > i + 1);
    }
  }
}

TEST_CASE("the narrowest measure of all is that of the widest word") {
  Sample sample;
  const ShapedText text = sample.shape(kLabel);
  const std::vector<Length> measures = narrowest_measures(text, {}, 50);
  CHECK(approx_equal(measures.back(), measure(text).min));
}

TEST_CASE("an indent of the first line counts") {
  Sample sample;
  const ShapedText text = sample.shape("Công nghiệp khai khoáng");
  const Length indent = Length::from_pt(20);
  CHECK(narrowest_measures(text, indent, 1)[0] == narrowest_measures(text, {}, 1)[0] + indent);
}

TEST_CASE("a text without words has no measure") {
  Sample sample;
  CHECK(narrowest_measures(sample.shape(""), {}, 3).empty());
}

TEST_CASE("asked for the fewest lines, ragged text takes no more than its measure needs") {
  Sample sample;
  const ShapedText text = sample.shape(kLabel);
  const std::vector<Length> measures = narrowest_measures(text, {}, 50);
  for (Length width = measures.back(); width < measures[0]; width += Length::from_pt(1)) {
    std::size_t least = 1;
    while (!fits(measures[least - 1], width)) ++least;
    CHECK(lines_in(text, width) == least);
  }
}

}  // namespace hopbao::text
