#include "chart/charts.hpp"

namespace ink = hopbao::ink;
using namespace hopbao::chart::testing;
using hopbao::Length;
using hopbao::Rect;
namespace document = hopbao::document;

namespace {

constexpr double kHundredth = 0.01;  // millimetres

/// The zero line: the one black line of 0.75 pt.
double zero_of(const Ink& drawn) {
  for (const Stroked& line : drawn.lines) {
    if (line.stroke.width.pt() == Approx(0.75) && line.stroke.color == ink::black) {
      CHECK(line.from.x == line.to.x);
      return line.from.x.mm();
    }
  }
  FAIL("no zero line");
  return 0;
}

/// Bars in rows from the top, without tracks.
std::vector<Filled> bars_of(const Ink& drawn) {
  std::vector<Filled> bars;
  for (const Filled& fill : drawn.fills) {
    if (!(fill.color == ink::grey_12)) bars.push_back(fill);
  }
  std::stable_sort(bars.begin(), bars.end(),
                   [](const Filled& a, const Filled& b) { return a.box.top() < b.box.top(); });
  return bars;
}

/// Each bar begins at zero and all have the same length per unit, to 0.01 mm.
void check_proportional(const Ink& drawn, const std::vector<double>& values) {
  const double zero = zero_of(drawn);
  const std::vector<Filled> bars = bars_of(drawn);
  REQUIRE(bars.size() == values.size());
  const auto largest = std::max_element(
      values.begin(), values.end(), [](double a, double b) { return std::abs(a) < std::abs(b); });
  const std::size_t at = static_cast<std::size_t>(largest - values.begin());
  const double unit = bars[at].box.size.width.mm() / std::abs(*largest);
  for (std::size_t i = 0; i < values.size(); ++i) {
    INFO("bar " << i);
    const Rect& box = bars[i].box;
    CHECK((values[i] < 0 ? box.right() : box.left()).mm() == Approx(zero).margin(kHundredth));
    CHECK(box.size.width.mm() == Approx(unit * std::abs(values[i])).margin(kHundredth));
  }
}

double cap_height(const Printed& text) {
  const auto& metrics = text.run.font->metrics();
  return text.run.size.mm() * metrics.cap_height / metrics.units_per_em;
}

}  // namespace

TEST_CASE("growth: bars stand at zero, at their lengths, pitch and inks") {
  const Ink drawn = draw(growth_chart());
  check_clean(drawn);
  check_proportional(drawn, {5.32, 6.93, 5.20, 4.05, 3.63});
  const std::vector<Filled> bars = bars_of(drawn);
  CHECK(bars[0].color == ink::primary);
  for (std::size_t i = 1; i < bars.size(); ++i) CHECK(bars[i].color == ink::primary_40);
  for (const Filled& bar : bars) CHECK(bar.box.size.height.mm() == Approx(5.2));
  CHECK((bars[1].box.top() - bars[0].box.top()).mm() == Approx(8.4 + 1.6));
  for (std::size_t i = 2; i < bars.size(); ++i) {
    CHECK((bars[i].box.top() - bars[i - 1].box.top()).mm() == Approx(8.4));
  }
  CHECK(bars[1].box.right().mm() == Approx(160));
  CHECK(drawn.frame.size.width.mm() == Approx(160));
  CHECK(drawn.frame.size.height.mm() == Approx(5 * 8.4 + 1.6));
}

TEST_CASE("growth: names end 2 mm before the axis, the total's in weight 600") {
  const Ink drawn = draw(growth_chart());
  const double zero = zero_of(drawn);
  for (std::uint32_t i = 0; i < 5; ++i) {
    const Printed& name = drawn.text_of(100 + i);
    CHECK(name.box.right().mm() == Approx(zero - 2).margin(0.02));
    CHECK(name.run.size.pt() == Approx(9));
    CHECK(name.run.font->weight() == (i == 0 ? 600 : 400));
    CHECK(name.run.color == ink::black);
  }
  CHECK(drawn.text_of(100).text == "GRDP toàn tỉnh");
}

TEST_CASE("growth: values stand inside their bars' ends, white on the dark one") {
  const Ink drawn = draw(growth_chart());
  const std::vector<Filled> bars = bars_of(drawn);
  for (std::uint32_t i = 0; i < 5; ++i) {
    const Printed& value = drawn.text_of(200 + i);
    CHECK(value.box.right().mm() == Approx(bars[i].box.right().mm() - 1.6).margin(0.02));
    CHECK(value.run.color == (i == 0 ? ink::white : ink::black));
    CHECK(value.run.font->weight() == (i == 0 ? 600 : 400));
    const double middle = (bars[i].box.top() + bars[i].box.bottom()).mm() / 2;
    CHECK(value.baseline.mm() - cap_height(value) / 2 == Approx(middle).margin(0.01));
    CHECK(value.baseline == drawn.text_of(100 + i).baseline);
  }
  CHECK(drawn.text_of(200).text == "5,32");
}

TEST_CASE("growth: the total's line hangs from its bar, dashed, down through the parts") {
  const Ink drawn = draw(growth_chart());
  const std::vector<Filled> bars = bars_of(drawn);
  std::size_t dashed = 0;
  for (const Stroked& line : drawn.lines) {
    if (line.stroke.dash.empty()) continue;
    ++dashed;
    CHECK(line.from.x.mm() == Approx(bars[0].box.right().mm()).margin(kHundredth));
    CHECK(line.from.y > bars[0].box.bottom());
    CHECK(line.to.y > bars[4].box.bottom());
  }
  CHECK(dashed == 1);
}

TEST_CASE("one series without a total is chàm throughout") {
  document::Chart chart = growth_chart();
  chart.categories[0].total = false;
  chart.references.clear();
  const Ink drawn = draw(chart);
  check_clean(drawn);
  for (const Filled& bar : bars_of(drawn)) CHECK(bar.color == ink::primary);
  CHECK(drawn.frame.size.height.mm() == Approx(5 * 8.4));
}

TEST_CASE("the total stands first wherever the data has it") {
  document::Chart chart = bar_chart({{"Dịch vụ", "5.20"}, {"GRDP", "5.32"}, {"Thuế", "3.63"}});
  chart.categories[1].total = true;
  const Ink drawn = draw(chart);
  CHECK(drawn.text_of(101).box.top() < drawn.text_of(100).box.top());
  CHECK(drawn.text_of(100).box.top() < drawn.text_of(102).box.top());
}

TEST_CASE("values go into a column where a reference line would run through one") {
  document::Chart chart = growth_chart();
  chart.series[0].values[1] = value("5.50", 201);
  const Ink drawn = draw(chart);
  check_clean(drawn);
  CHECK(drawn.text_of(200).box.right().mm() == Approx(160).margin(0.05));
  CHECK(drawn.text_of(201).run.color == ink::black);
}

TEST_CASE("plan: tracks to 100, bars over them to their true length, below plan in hồi") {
  const Ink drawn = draw(plan_chart());
  check_clean(drawn);
  check_proportional(drawn, {131, 68.42, 52.97, 52.2, 51.6, 45});
  const std::vector<Filled> bars = bars_of(drawn);
  const double zero = zero_of(drawn);
  const double unit = (bars[0].box.right().mm() - zero) / 131;
  const std::vector<Filled> tracks = drawn.fills_in(ink::grey_12);
  REQUIRE(tracks.size() == 6);
  for (const Filled& track : tracks) {
    CHECK(track.box.left().mm() == Approx(zero).margin(kHundredth));
    CHECK(track.box.size.width.mm() == Approx(100 * unit).margin(kHundredth));
  }
  for (std::size_t i = 0; i < 5; ++i) CHECK(bars[i].color == ink::primary);
  CHECK(bars[5].color == ink::accent);
}

TEST_CASE("plan: values are a column of weight 600 aligned on the decimal mark") {
  const Ink drawn = draw(plan_chart());
  const char* printed[] = {"131", "68,42", "52,97", "52,2", "51,6", "45"};
  double mark = 0;
  for (std::uint32_t i = 0; i < 6; ++i) {
    const Printed& value = drawn.text_of(200 + i);
    CHECK(value.text == printed[i]);
    CHECK(value.run.font->weight() == 600);
    const std::size_t whole =
        value.text.find(',') == std::string::npos ? value.text.size() : value.text.find(',');
    double x = value.box.left().mm();
    for (const auto& glyph : value.run.glyphs) {
      if (glyph.cluster >= whole) break;
      x += value.run.size.mm() * glyph.advance / value.run.font->metrics().units_per_em;
    }
    if (i == 0) mark = x;
    INFO(value.text);
    CHECK(x == Approx(mark).margin(0.05));
    for (const Filled& fill : drawn.fills) CHECK(fill.box.right() < value.box.left());
  }
  CHECK(drawn.text_of(201).box.right().mm() == Approx(160).margin(0.05));
}

TEST_CASE("plan: lines at 50 and 100 are named above and white in dark bars") {
  const Ink drawn = draw(plan_chart());
  const std::vector<Filled> bars = bars_of(drawn);
  const double zero = zero_of(drawn);
  const double unit = (bars[0].box.right().mm() - zero) / 131;
  // Five chàm bars cross 50, one crosses 100; the hồi bar ends before 50.
  const std::vector<Stroked> white = drawn.lines_in(ink::white);
  CHECK(white.size() == 6);
  for (const Stroked& line : white) {
    const double at = (line.from.x.mm() - zero) / unit;
    CHECK((at == Approx(50).margin(0.1) || at == Approx(100).margin(0.1)));
  }
  std::vector<const Printed*> names;
  for (const Printed& text : drawn.texts) {
    if (text.source.value >= 900 && text.source.value < 910) names.push_back(&text);
  }
  REQUIRE(names.size() == 2);
  CHECK(names[0]->text == "50% (nửa năm)");
  for (std::size_t i = 0; i < 2; ++i) {
    CHECK(names[i]->run.size.pt() == Approx(8));
    CHECK(names[i]->run.color == ink::grey_80);
    CHECK(names[i]->box.bottom() < bars[0].box.top());
    const double middle = (names[i]->box.left() + names[i]->box.right()).mm() / 2;
    CHECK(middle == Approx(zero + unit * (i == 0 ? 50 : 100)).margin(0.05));
  }
}

TEST_CASE("plan: near reference lines keep their names apart") {
  document::Chart chart = plan_chart();
  chart.references.insert(chart.references.begin() + 1,
                          reference("58", "58% (cùng kỳ)", true, 902));
  chart.references.insert(chart.references.begin() + 1,
                          reference("54", "54% (cả nước)", true, 903));
  check_clean(draw(chart));
}

TEST_CASE("changes: one zero line, chàm to the right, hồi to the left") {
  const Ink drawn = draw(change_chart());
  check_clean(drawn);
  check_proportional(drawn, {17.3, 14, 9.13, 5.79, 5, -31, -37.2, -54});
  const std::vector<Filled> bars = bars_of(drawn);
  for (std::size_t i = 0; i < 8; ++i) {
    CHECK(bars[i].color == (i < 5 ? ink::primary : ink::accent));
  }
}

TEST_CASE("changes: names flush left, signed values past the bars' ends, hairlines between rows") {
  const Ink drawn = draw(change_chart());
  const std::vector<Filled> bars = bars_of(drawn);
  for (std::uint32_t i = 0; i < 8; ++i) {
    CHECK(drawn.text_of(100 + i).box.left().mm() == Approx(0).margin(0.01));
    const Printed& value = drawn.text_of(200 + i);
    INFO(value.text);
    CHECK(value.run.color == ink::black);
    if (i < 5) {
      CHECK(value.text.substr(0, 1) == "+");
      CHECK(value.box.left().mm() == Approx(bars[i].box.right().mm() + 1.4).margin(0.02));
    } else {
      CHECK(value.text.substr(0, 3) == "\u2212");
      CHECK(value.box.right().mm() == Approx(bars[i].box.left().mm() - 1.4).margin(0.02));
    }
    for (std::uint32_t j = 0; j < 8; ++j) {
      CHECK(drawn.text_of(100 + j).box.right() < value.box.left());
    }
  }
  const std::vector<Stroked> rules = drawn.lines_in(ink::grey_25);
  REQUIRE(rules.size() == 7);
  for (const Stroked& rule : rules) CHECK(rule.stroke.width.pt() == Approx(0.25));
}

TEST_CASE("changes: all negative puts zero at the right") {
  const Ink drawn = draw(bar_chart({{"Xuất khẩu", "-12.5"}, {"Nhập khẩu", "-3.1"}}));
  check_clean(drawn);
  check_proportional(drawn, {-12.5, -3.1});
  CHECK(zero_of(drawn) == Approx(160).margin(0.2));
}

TEST_CASE("everything belongs to the figure, shapes before the labels, labels in reading order") {
  const Ink drawn = draw(growth_chart());
  const auto* tag = std::get_if<hopbao::scene::TagMark>(&drawn.frame.items.front().item);
  REQUIRE(tag);
  CHECK(tag->tag.value == 7);
  std::size_t tags = 0;
  for (const auto& placed : drawn.frame.items) {
    tags += std::holds_alternative<hopbao::scene::TagMark>(placed.item) ? 1 : 0;
  }
  CHECK(tags == 1);
  std::vector<std::uint32_t> order;
  for (const Printed& text : drawn.texts) order.push_back(text.source.value);
  CHECK(order == std::vector<std::uint32_t>{100, 200, 101, 201, 102, 202, 103, 203, 104, 204});
  CHECK(drawn.text_of(203).run.span == growth_chart().categories[3].span);
}

TEST_CASE("missing is missing: no bar, no track, no number, but the name") {
  document::Chart chart = plan_chart();
  chart.series[0].values[2].reset();
  const Ink drawn = draw(chart);
  check_clean(drawn);
  CHECK(bars_of(drawn).size() == 5);
  CHECK(drawn.fills_in(ink::grey_12).size() == 5);
  CHECK(drawn.text_of(102).text == "Tổng mức bán lẻ và doanh thu dịch vụ");
  for (const Printed& text : drawn.texts) CHECK(text.source.value != 202);
}

TEST_CASE("a short bar sends all values outside") {
  const Ink drawn = draw(bar_chart({{"Một", "100"}, {"Hai", "0.5"}, {"Ba", "0"}}));
  check_clean(drawn);
  const std::vector<Filled> bars = bars_of(drawn);
  REQUIRE(bars.size() == 2);
  for (std::uint32_t i = 0; i < 2; ++i) {
    const Printed& value = drawn.text_of(200 + i);
    CHECK(value.box.left().mm() == Approx(bars[i].box.right().mm() + 1.4).margin(0.02));
    CHECK(value.run.color == ink::black);
  }
  CHECK(drawn.text_of(202).box.left().mm() == Approx(zero_of(drawn) + 1.4).margin(0.02));
}

TEST_CASE("long names wrap evenly in two fifths of the width, the bar stays in their middle") {
  const std::string name =
      "Tổng vốn đăng ký của các doanh nghiệp thành lập mới và quay trở lại hoạt động trong kỳ";
  const Ink drawn = draw(bar_chart({{name, "12"}, {"Dịch vụ", "8"}}));
  check_clean(drawn);
  std::vector<const Printed*> lines;
  for (const Printed& text : drawn.texts) {
    if (text.source.value == 100) lines.push_back(&text);
  }
  REQUIRE(lines.size() == 2);
  CHECK(lines[0]->text + " " + lines[1]->text == name);
  CHECK(lines[0]->box.size.width.mm() == Approx(lines[1]->box.size.width.mm()).epsilon(0.25));
  const double zero = zero_of(drawn);
  CHECK(zero <= 160 * 0.4 + 2.01);
  const Filled bar = bars_of(drawn)[0];
  const double middle = (bar.box.top() + bar.box.bottom()).mm() / 2;
  const double text_middle = (lines[0]->baseline + lines[1]->baseline).mm() / 2;
  CHECK(text_middle - cap_height(*lines[0]) / 2 == Approx(middle).margin(0.01));
}

TEST_CASE("a name of many lines makes its row taller") {
  std::string name;
  for (int i = 0; i < 40; ++i) name += (i ? " doanh" : "doanh");
  const Ink drawn = draw(bar_chart({{name, "12"}, {"Dịch vụ", "8"}}));
  check_clean(drawn);
  const std::vector<Filled> bars = bars_of(drawn);
  CHECK((bars[1].box.top() - bars[0].box.top()).mm() > 8.5);
}

TEST_CASE("one bar, twenty bars, tiny and huge values") {
  const Ink one = draw(bar_chart({{"GRDP", "5.32"}}));
  check_clean(one);
  CHECK(one.frame.size.height.mm() == Approx(8.4));
  Rows rows;
  std::vector<double> values;
  for (int i = 0; i < 20; ++i) {
    rows.emplace_back("Huyện số " + std::to_string(i), std::to_string(200 - 7 * i));
    values.push_back(200 - 7 * i);
  }
  const Ink twenty = draw(bar_chart(rows));
  check_clean(twenty);
  check_proportional(twenty, values);
  const Ink tiny =
      draw(bar_chart({{"Một", "0.000000000000000001"}, {"Hai", "0.000000000000000002"}}));
  check_clean(tiny);
  check_proportional(tiny, {1e-18, 2e-18});
  const Ink huge = draw(bar_chart({{"Một", "999999999999999999"}, {"Hai", "1"}}));
  check_clean(huge);
  check_proportional(huge, {999999999999999999.0, 1});
}

TEST_CASE("nothing but a zero draws the axis and prints the zero") {
  const Ink drawn = draw(bar_chart({{"Số vụ", "0"}}));
  check_clean(drawn);
  CHECK(drawn.fills.empty());
  CHECK(drawn.text_of(200).text == "0");
}

TEST_CASE("two series: pairs in chàm and its tint, named at the bars") {
  document::Chart chart =
      bar_chart({{"Bán lẻ", "14245"}, {"Vận tải", "10182"}, {"Viễn thông", "6500"}});
  chart.series[0].name = "6 tháng 2023";
  chart.series[0].source = document::SourceId{500};
  add_series(chart, "6 tháng 2022", {"12144", "9330", "6190"});
  chart.series[1].source = document::SourceId{501};
  const Ink drawn = draw(chart);
  check_clean(drawn);
  check_proportional(drawn, {14245, 12144, 10182, 9330, 6500, 6190});
  const std::vector<Filled> bars = bars_of(drawn);
  for (std::size_t i = 0; i < bars.size(); ++i) {
    CHECK(bars[i].color == (i % 2 == 0 ? ink::primary : ink::primary_40));
  }
  // Both names in the first pair: inside, beside the values.
  for (std::uint32_t s = 0; s < 2; ++s) {
    const Printed& name = drawn.text_of(500 + s);
    CHECK(name.box.left() > bars[s].box.left());
    CHECK(name.box.right() < drawn.text_of(200 + 100 * s).box.left());
    CHECK(name.baseline > bars[s].box.top());
    CHECK(name.baseline < bars[s].box.bottom());
  }
  CHECK(drawn.text_of(500).run.color == ink::white);
  CHECK(drawn.text_of(501).run.color == ink::black);
}

TEST_CASE("two series in short bars are named past the bars' ends") {
  document::Chart chart = bar_chart({{"Bán lẻ", "3"}, {"Vận tải", "100"}});
  chart.series[0].name = "6 tháng đầu năm 2023";
  chart.series[0].source = document::SourceId{500};
  add_series(chart, "6 tháng đầu năm 2022", {"2.5", ""});
  chart.series[1].source = document::SourceId{501};
  const Ink drawn = draw(chart);
  check_clean(drawn);
  const std::vector<Filled> bars = bars_of(drawn);
  REQUIRE(bars.size() == 3);
  CHECK(drawn.text_of(500).box.left() > drawn.text_of(200).box.right());
  CHECK(drawn.text_of(501).box.left() > drawn.text_of(300).box.right());
  CHECK(drawn.text_of(500).run.color == ink::primary);
}

TEST_CASE("two series with falls keep the pair's inks and one zero line") {
  document::Chart chart = bar_chart({{"Bán lẻ", "17.3"}, {"Vốn", "-54"}}, true);
  chart.series[0].name = "2023";
  add_series(chart, "2022", {"12", "8"});
  const Ink drawn = draw(chart);
  check_clean(drawn);
  check_proportional(drawn, {17.3, 12, -54, 8});
}

TEST_CASE("English numbers align on the point") {
  document::Chart chart = plan_chart();
  chart.lang = hopbao::Lang::en;
  chart.series[0].values[0]->printed = "1,131.5";
  chart.series[0].values[1]->printed = "68.42";
  const Ink drawn = draw(chart);
  check_clean(drawn);
  const double second = drawn.text_of(201).box.right().mm();
  CHECK(second == Approx(160).margin(0.05));
  CHECK(drawn.text_of(200).box.right().mm() < second - 1);
}
