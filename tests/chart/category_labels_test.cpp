#include "chart/category_labels.hpp"

#include "chart/charts.hpp"

using namespace hopbao::chart;
using namespace hopbao::chart::testing;
using namespace hopbao::literals;
using hopbao::Length;

namespace {

struct Setting {
  hopbao::document::Chart chart;
  hopbao::text::FontBook fonts = source_sans();
  hopbao::diagnostics::DiagnosticSink sink;
  LabelSetter labels{chart, fonts, sink};

  explicit Setting(const Rows& rows) : chart(bar_chart(rows)) {}
};

}  // namespace

TEST_CASE("names wrap between syllables, each as its own length asks") {
  Setting setting({{"Dịch vụ", "1"}, {"Công nghiệp và xây dựng", "2"}});
  const auto names = wrap_names(setting.labels, 20_mm, 3);
  REQUIRE(names);
  REQUIRE(names->size() == 2);
  CHECK((*names)[0].lines.size() == 1);
  CHECK((*names)[1].lines.size() == 2);
  for (const Label& name : *names) {
    CHECK(hopbao::fits(name.width, 20_mm));
    // No syllable is cut: each line begins with one of the name's own.
    for (const auto& line : name.lines) {
      const std::string& first = line.pieces.front().run.text;
      CHECK((" " + name.text).find(" " + first.substr(0, first.find(' '))) != std::string::npos);
    }
  }
}

TEST_CASE("names with too many lines or too wide a syllable do not wrap") {
  Setting setting({{"Nông, lâm nghiệp và thủy sản", "1"}, {"Dịch vụ", "2"}});
  CHECK(wrap_names(setting.labels, 15_mm, 4));
  CHECK_FALSE(wrap_names(setting.labels, 15_mm, 1));
  CHECK_FALSE(wrap_names(setting.labels, 5_mm, 9));
}

TEST_CASE("a total's name is set in its weight") {
  Setting plain(Rows{{"GRDP toàn tỉnh", "1"}});
  Setting total(Rows{{"GRDP toàn tỉnh", "1"}});
  total.chart.categories[0].total = true;
  CHECK(wrap_names(total.labels, 60_mm, 1)->front().width >
        wrap_names(plain.labels, 60_mm, 1)->front().width);
}
