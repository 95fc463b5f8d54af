#include "chart/charts.hpp"

namespace ink = hopbao::ink;
using namespace hopbao::chart::testing;
using hopbao::Length;
using hopbao::diagnostics::DiagnosticSink;
namespace document = hopbao::document;

namespace {

/// Months T1 … T`count` with this year's values and, if given, last year's.
document::Chart line_chart(const std::vector<std::string>& now,
                           const std::vector<std::string>& before = {}) {
  Rows rows;
  for (std::size_t i = 0; i < std::max(now.size(), before.size()); ++i) {
    rows.emplace_back("T" + std::to_string(i + 1), i < now.size() ? now[i] : "");
  }
  document::Chart chart = bar_chart(rows);
  chart.mark = document::Chart::Mark::line;
  chart.height = Length::from_mm(56);
  chart.series[0].name = "Năm 2023";
  chart.series[0].source = document::SourceId{500};
  if (!before.empty()) {
    add_series(chart, "Năm 2022", before);
    chart.series[1].source = document::SourceId{501};
  }
  return chart;
}

const std::vector<std::string> kIndex{"101.2", "99.8", "103.5", "104.1", "105.0", "105.8"};
const std::vector<std::string> kIndexBefore{"100.4", "101.1", "100.9", "102.2", "103.3", "102.9",
                                            "103.8", "104.0", "104.4", "103.9", "104.6", "105.1"};

std::vector<Stroked> polylines(const Ink& drawn) {
  std::vector<Stroked> found;
  for (const Stroked& line : drawn.lines) {
    if (line.stroke.width.pt() > 1) found.push_back(line);
  }
  return found;
}

std::vector<const Printed*> from_layout(const Ink& drawn, const document::Provenance& provenance) {
  std::vector<const Printed*> found;
  for (const Printed& text : drawn.texts) {
    if (text.source.value < provenance.all().size()) found.push_back(&text);
  }
  return found;
}

}  // namespace

TEST_CASE("line: this period in 1.75 pt chàm, the one before in 1.25 pt tint, last points dotted") {
  const Ink drawn =
      draw(line_chart(kIndex, {"100.4", "101.1", "100.9", "102.2", "103.3", "102.9"}));
  check_clean(drawn);
  const std::vector<Stroked> lines = polylines(drawn);
  REQUIRE(lines.size() == 2);
  CHECK(lines[1].stroke.color == ink::primary);  // on top
  CHECK(lines[1].stroke.width.pt() == Approx(1.75));
  CHECK(lines[0].stroke.color == ink::primary_40);
  CHECK(lines[0].stroke.width.pt() == Approx(1.25));
  REQUIRE(drawn.fills.size() == 2);
  for (std::size_t i = 0; i < 2; ++i) {
    CHECK(drawn.fills[i].box.size.width.mm() == Approx(2));
    const double x = (drawn.fills[i].box.left() + drawn.fills[i].box.right()).mm() / 2;
    CHECK(x == Approx(lines[i].to.x.mm()));
  }
  const Printed& last = drawn.text_of(205);
  CHECK(last.text == "105,8");
  CHECK(last.box.left() > drawn.fills[1].box.right());
  CHECK(drawn.text_of(500).text.find("Năm 2023") != std::string::npos);
}

TEST_CASE("line: places are in proportion to the values and the ticks") {
  document::Provenance provenance;
  DiagnosticSink sink;
  const Ink drawn = draw(line_chart(kIndex), sink, provenance);
  CHECK(sink.diagnostics().empty());
  REQUIRE(provenance.all().size() >= 3);
  const std::vector<Stroked> grid = drawn.lines_in(ink::grey_25);
  REQUIRE(grid.size() == provenance.all().size());
  const double first = provenance.all().front().value->approximate();
  const double last = provenance.all().back().value->approximate();
  const double unit = (grid.front().from.y - grid.back().from.y).mm() / (last - first);
  const Stroked line = polylines(drawn).at(0);
  CHECK(grid.front().from.y.mm() - line.from.y.mm() == Approx((101.2 - first) * unit).margin(0.01));
  CHECK(grid.front().from.y.mm() - line.to.y.mm() == Approx((105.8 - first) * unit).margin(0.01));
}

TEST_CASE("line: ticks are registered as layout's and printed in the chart's language") {
  document::Provenance provenance;
  DiagnosticSink sink;
  document::Chart chart = line_chart({"0.5", "1.5", "1.25"});
  const Ink drawn = draw(chart, sink, provenance);
  REQUIRE(!provenance.all().empty());
  for (const document::Source& source : provenance.all()) {
    CHECK(source.origin == document::Origin::layout);
    CHECK(source.field == "tick");
    CHECK(source.value.has_value());
  }
  std::vector<std::string> texts;
  for (const Printed* text : from_layout(drawn, provenance)) texts.push_back(text->text);
  CHECK(texts == std::vector<std::string>{"1,5", "1,0", "0,5", "0,0"});
}

TEST_CASE("line: zero is drawn when it is near, and said to be absent when it is not") {
  const Ink near = draw(line_chart({"2.1", "5.2", "4.4"}));
  CHECK(std::count_if(near.lines.begin(), near.lines.end(), [](const Stroked& line) {
          return line.stroke.color == ink::black && line.stroke.width.pt() == Approx(0.75);
        }) == 1);
  for (const Printed& text : near.texts) CHECK(text.text.find("Trục") == std::string::npos);

  DiagnosticSink sink;
  document::Provenance provenance;
  const Ink far = draw(line_chart(kIndex), sink, provenance);
  for (const Stroked& line : far.lines) CHECK_FALSE(line.stroke.color == ink::black);
  CHECK(far.texts.front().text.find("Trục bắt đầu từ") == 0);
  const std::string lowest = provenance.all().front().value->to_string();
  CHECK(far.texts[1].text == lowest);
  CHECK(far.texts[1].source == document::SourceId{0});
}

TEST_CASE("line: falls below zero have the zero line in the plot") {
  const Ink drawn = draw(line_chart({"-3.1", "5.2", "4.4"}));
  check_clean(drawn);
  CHECK(drawn.lines_in(ink::black).size() == 1);
}

TEST_CASE("line: a missing value is a gap, and a value alone between gaps a dot") {
  const Ink drawn = draw(line_chart({"1", "2", "", "3", "", "4", "5"}));
  check_clean(drawn);
  CHECK(polylines(drawn).size() == 2);
  CHECK(drawn.fills.size() == 2);  // the lone fourth month, and the last
}

TEST_CASE("line: a year that ends early is named at its own end, the grid gives way") {
  const Ink drawn = draw(line_chart(kIndex, kIndexBefore));
  check_clean(drawn);
  const Printed& value = drawn.text_of(205);
  const Printed& later = drawn.text_of(311);
  CHECK(value.box.left() < later.box.left());
}

TEST_CASE("line: crowded months are thinned out, the first and the last stay") {
  std::vector<std::string> values;
  for (int i = 0; i < 60; ++i) values.push_back(std::to_string(50 + i));
  const Ink drawn = draw(line_chart(values));
  check_clean(drawn);
  std::size_t printed = 0;
  for (const Printed& text : drawn.texts) printed += text.text[0] == 'T' && text.source.value < 160;
  CHECK(printed > 5);
  CHECK(printed < 40);
  CHECK(drawn.text_of(100).text == "T1");
  CHECK(drawn.text_of(159).text == "T60");
}

TEST_CASE(
    "line: four lines that end together keep their names apart, each with a piece of its line") {
  document::Chart chart = line_chart({"10", "12", "15.0"}, {"9", "11", "15.1"});
  add_series(chart, "Cả nước", {"8", "10", "14.9"});
  add_series(chart, "Cao Bằng", {"7", "13", "15.2"});
  for (std::uint32_t s = 2; s < 4; ++s) chart.series[s].source = document::SourceId{500 + s};
  const Ink drawn = draw(chart);
  check_clean(drawn);
  std::vector<Stroked> lines;
  std::vector<Stroked> keys;
  for (const Stroked& line : polylines(drawn)) (line.steps == 2 ? keys : lines).push_back(line);
  REQUIRE(lines.size() == 4);
  REQUIRE(keys.size() == 4);
  CHECK(lines[3].stroke.color == ink::primary);
  CHECK(lines[2].stroke.color == ink::accent);
  CHECK(lines[1].stroke.color == ink::third);
  CHECK(lines[0].stroke.color == ink::fourth);
  for (std::uint32_t s = 0; s < 4; ++s) {
    const Printed& name = drawn.text_of(500 + s);
    CHECK(keys[s].stroke == lines[3 - s].stroke);
    CHECK(keys[s].from.y > name.box.top());
    CHECK(keys[s].from.y < name.box.bottom());
    CHECK(keys[s].to.x < name.box.left());
  }
}

TEST_CASE("line: one point, equal points, nothing but zeros, huge values") {
  check_clean(draw(line_chart({"5.32"})));
  check_clean(draw(line_chart({"100", "100", "100"})));
  check_clean(draw(line_chart({"0", "0"})));
  check_clean(draw(line_chart({"999999999999999999", "1"})));
  check_clean(draw(line_chart({"0.000000000000000001", "0.000000000000000003"})));
}

TEST_CASE("line: a reference line is named beside itself") {
  document::Chart chart = line_chart({"3", "5", "9", "7"});
  chart.references.push_back(reference("6", "Kế hoạch", true));
  const Ink drawn = draw(chart);
  check_clean(drawn);
  CHECK(drawn.text_of(900).text == "Kế hoạch");
}
