// The measures of the designed publication, held on the scene of the real briefing to 0.2 mm:
// cover, opener, tiles, openings of sections.
#include "support/composed.hpp"

#include <algorithm>
#include <set>

using namespace hopbao;
using test::filled;
using test::mm;
using test::rectangle_height;
using test::rectangle_width;
using test::sans_baseline;
using test::serif_baseline;
using Run = test::Found<text::GlyphRun>;

static const scene::Scene& publication(Lang lang = Lang::vi) {
  static const scene::Scene vi =
      test::composed("layouts/an-pham.toml", "data/lang-son/2023-q2/briefing.toml", Lang::vi);
  static const scene::Scene en =
      test::composed("layouts/an-pham.toml", "data/lang-son/2023-q2/briefing.toml", Lang::en);
  return lang == Lang::vi ? vi : en;
}

static std::vector<Run> runs_on(std::size_t page, Lang lang = Lang::vi) {
  return test::items_of<text::GlyphRun>(publication(lang).pages.at(page).frame);
}

static Run run_on(std::size_t page, const std::string& begin, Lang lang = Lang::vi) {
  return test::run_beginning(runs_on(page, lang), begin);
}

TEST_CASE("the cover's ground bleeds 3 mm over every edge") {
  for (const Lang lang : {Lang::vi, Lang::en}) {
    const auto grounds = filled(publication(lang).pages[0], ink::primary);
    REQUIRE(grounds.size() == 1);
    CHECK(grounds[0].at.x.mm() == mm(-3));
    CHECK(grounds[0].at.y.mm() == mm(-3));
    CHECK(rectangle_width(grounds[0].item).mm() == mm(216));
    CHECK(rectangle_height(grounds[0].item).mm() == mm(303));
  }
}

TEST_CASE("the cover's office stands at 18 mm, its title of 42/52 at 40 mm, its finding is 17/24") {
  const Run office = run_on(0, "Ủy ban");
  CHECK(office.item.size.pt() == 12);
  CHECK(office.item.font->weight() == 600);
  CHECK(office.item.color == ink::white);
  CHECK(office.at.x.mm() == mm(18));
  CHECK(office.at.y.mm() == mm(18 + sans_baseline(15, 12)));
  const Run title = run_on(0, "Kinh tế");
  const Run second = run_on(0, "6 tháng");
  CHECK(title.item.size.pt() == 42);
  CHECK(title.item.font->weight() == 600);
  CHECK(title.item.font->family() == "Source Serif 4");
  CHECK(title.at.x.mm() == mm(18));
  CHECK(title.at.y.mm() == mm(40 + serif_baseline(52, 42)));
  CHECK((second.at.y - title.at.y).pt() == Approx(52));
  const Run finding = run_on(0, "Tổng sản phẩm");
  const Run behind = run_on(0, "so với");
  CHECK(finding.item.size.pt() == 17);
  CHECK((behind.at.y - finding.at.y).pt() == Approx(24));
}

TEST_CASE(
    "the cover's bars: 14 mm high, 4 mm apart from 150 mm down, the largest 150 mm and nghệ") {
  for (const Lang lang : {Lang::vi, Lang::en}) {
    const scene::Page& cover = publication(lang).pages[0];
    const auto largest = filled(cover, ink::fourth);
    auto bars = filled(cover, ink::primary_20);
    REQUIRE(largest.size() == 1);
    REQUIRE(bars.size() == 3);
    bars.insert(bars.begin(), largest.front());
    const double values[] = {6.93, 5.20, 4.05, 3.63};
    for (std::size_t i = 0; i < bars.size(); ++i) {
      CHECK(bars[i].at.x.mm() == mm(-3));
      CHECK(bars[i].at.y.mm() == mm(150 + 18 * static_cast<double>(i)));
      CHECK(rectangle_height(bars[i].item).mm() == mm(14));
      const double end = (bars[i].at.x + rectangle_width(bars[i].item)).mm();
      CHECK(end == mm(18 + 150 * values[i] / 6.93));
    }
  }
}

TEST_CASE("a cover bar's name is black 600 13 inside it, its value white 600 17 at its end") {
  const Run name = run_on(0, "Công nghiệp và xây dựng");
  CHECK(name.item.size.pt() == 13);
  CHECK(name.item.font->weight() == 600);
  CHECK(name.item.color == ink::black);
  CHECK(name.at.x.mm() == mm(18));
  const Run value = run_on(0, "6,93%");
  CHECK(value.item.size.pt() == 17);
  CHECK(value.item.color == ink::white);
  CHECK(value.at.x.mm() == mm(18 + 150 + 3));
  // Both in the middle of the bar, by the height of their capitals.
  CHECK(name.at.y.mm() == mm(157 + Length::from_pt(13 * 0.66 / 2).mm()));
  CHECK(value.at.y.mm() == mm(157 + Length::from_pt(17 * 0.66 / 2).mm()));
  CHECK(publication().provenance.at(value.item.source).figure == "grdp-cong-nghiep");
  CHECK(run_on(0, "6.93%", Lang::en).at.x.mm() == mm(171));
}

TEST_CASE("the cover's foot: a rule of 0.5 pt at 268 mm, event at the left, status at the right") {
  const auto rules = filled(publication().pages[0], ink::white);
  REQUIRE(rules.size() == 1);
  CHECK(rules[0].at.y.mm() == mm(268));
  CHECK(rules[0].at.x.mm() == mm(18));
  CHECK(rectangle_width(rules[0].item).mm() == mm(174));
  CHECK(rectangle_height(rules[0].item).pt() == Approx(0.5));
  const Run event = run_on(0, "Họp báo quý II/2023");
  const Run status = run_on(0, "Số liệu ước tính");
  CHECK(event.at.x.mm() == mm(18));
  CHECK((status.at.x + status.item.width()).mm() == mm(192));
  CHECK(event.at.y.mm() == mm(status.at.y.mm()));
  const Run estimates = run_on(0, "Estimates", Lang::en);
  CHECK((estimates.at.x + estimates.item.width()).mm() == mm(192));
}

TEST_CASE("the opener: kicker in hồi, finding 24/30 over at most 150 mm, lead 12/17") {
  for (const Lang lang : {Lang::vi, Lang::en}) {
    const Run kicker = run_on(1, lang == Lang::vi ? "Tổng quan" : "Overview", lang);
    CHECK(kicker.item.color == ink::accent);
    CHECK(kicker.at.x.mm() == mm(18));
    CHECK(kicker.at.y.mm() == mm(20 + sans_baseline(14, 10)));
    std::set<double> findings;
    std::set<double> leads;
    for (const Run& run : runs_on(1, lang)) {
      if (run.item.size.pt() == 24) findings.insert(run.at.y.pt());
      if (run.item.size.pt() == 12) leads.insert(run.at.y.pt());
      if (run.item.size.pt() != 24 && run.item.size.pt() != 12) continue;
      CHECK((run.at.x + run.item.width()).mm() <= 18 + 150 + 0.2);
    }
    REQUIRE(findings.size() == 2);
    REQUIRE(leads.size() >= 2);
    CHECK(*std::next(findings.begin()) - *findings.begin() == Approx(30));
    CHECK(*std::next(leads.begin()) - *leads.begin() == Approx(17));
    CHECK(Length::from_pt(*findings.begin()).mm() ==
          mm(20 + Length::from_pt(14).mm() + serif_baseline(30, 24)));
  }
}

TEST_CASE("six tiles of 54 × 34 mm stand three in a row, 6 mm apart, under a rule of 2 pt") {
  for (const Lang lang : {Lang::vi, Lang::en}) {
    const scene::Page& page = publication(lang).pages[1];
    const auto grounds = filled(page, ink::grey_6);
    REQUIRE(grounds.size() == 6);
    for (std::size_t i = 0; i < grounds.size(); ++i) {
      CHECK(rectangle_width(grounds[i].item).mm() == mm(54));
      CHECK(rectangle_height(grounds[i].item).mm() == mm(34));
      CHECK(grounds[i].at.x.mm() == mm(18 + 60 * static_cast<double>(i % 3)));
      CHECK(grounds[i].at.y.mm() == mm(grounds[0].at.y.mm() + 40 * static_cast<double>(i / 3)));
    }
    auto rules = filled(page, ink::primary);
    REQUIRE(rules.size() >= 6);
    for (std::size_t i = 0; i < 6; ++i) {
      CHECK(rectangle_height(rules[i].item).pt() == Approx(2));
      CHECK(rules[i].at.y.mm() == mm(grounds[i].at.y.mm()));
      CHECK(rectangle_width(rules[i].item).mm() == mm(54));
    }
  }
}

TEST_CASE("a tile: label 600 9, number 600 27 chàm, unit 10.5 on its baseline, change, foot 7.5") {
  const double top = filled(publication().pages[1], ink::grey_6)[2].at.y.mm();
  const Run label = run_on(1, "Bán lẻ và dịch vụ");
  const Run number = run_on(1, "14.245");
  const Run unit = run_on(1, "\u00A0tỷ đồng");
  const Run change = test::run_of_size(runs_on(1), "tăng 17,3%", 9.5);
  const Run foot = run_on(1, "đạt ");
  const double rule = Length::from_pt(2).mm();
  CHECK(label.item.size.pt() == 9);
  CHECK(label.item.font->weight() == 600);
  CHECK(label.at.x.mm() == mm(18 + 120 + 3));
  CHECK(label.at.y.mm() == mm(top + rule + 3 + sans_baseline(11, 9)));
  CHECK(number.item.size.pt() == 27);
  CHECK(number.item.font->weight() == 600);
  CHECK(number.item.color == ink::primary);
  // Two lines' room for the label, whether it takes them or not.
  CHECK(number.at.y.mm() == mm(top + rule + 3 + Length::from_pt(22).mm() + sans_baseline(30, 27)));
  CHECK(unit.item.size.pt() == 10.5);
  CHECK(unit.item.font->weight() == 400);
  CHECK(unit.at.y.mm() == mm(number.at.y.mm()));
  CHECK(unit.at.x.mm() == mm((number.at.x + number.item.width()).mm()));
  CHECK(change.item.color == ink::primary);
  CHECK(foot.item.size.pt() == 7.5);
  CHECK(foot.item.color == ink::grey_80);
  CHECK(foot.at.y.mm() == mm(top + 34 - 3 - Length::from_pt(9.5).mm() + sans_baseline(9.5, 7.5)));
}

TEST_CASE("a tile's percent sign is 17 pt and closed up, and its source is the figure's change") {
  const std::vector<Run> runs = runs_on(1);
  const Run number = test::run_beginning(runs, "5,32");
  for (std::size_t i = 0; i + 1 < runs.size(); ++i) {
    if (runs[i].item.text != "5,32" || runs[i].item.size.pt() != 27) continue;
    CHECK(runs[i + 1].item.text == "%");
    CHECK(runs[i + 1].item.size.pt() == 17);
    CHECK((runs[i].at.x + runs[i].item.width()).mm() == mm(runs[i + 1].at.x.mm()));
    const document::Source& source = publication().provenance.at(runs[i].item.source);
    CHECK(source.figure == "grdp");
    CHECK(source.field == "change");
    return;
  }
  FAIL("no tile says 5,32%");
}

TEST_CASE("rises and falls are drawn, never typed") {
  int marks = 0;
  for (const auto& shape : test::items_of<scene::Shape>(publication().pages[1].frame)) {
    if (shape.item.path.steps.size() == 4) ++marks;  // a triangle
  }
  CHECK(marks == 5);
  for (const scene::Page& page : publication().pages) {
    for (const Run& run : test::items_of<text::GlyphRun>(page.frame)) {
      for (const char* sign : {"▲", "▼", "●"}) {
        CHECK(run.item.text.find(sign) == std::string::npos);
      }
    }
  }
}

TEST_CASE(
    "the opener holds one chart over the whole measure under its tiles; sections begin behind it") {
  for (const Lang lang : {Lang::vi, Lang::en}) {
    const std::vector<Run> runs = runs_on(1, lang);
    const Run caption = test::run_of_size(runs, lang == Lang::vi ? "Hình" : "Figure", 11.5);
    CHECK(caption.at.x.mm() == mm(18));
    CHECK(caption.at.y.mm() > 150);
    for (const Run& run : runs) CHECK(run.item.size.pt() != 20);
  }
}

TEST_CASE("a section opens with a rule of 2 pt chàm over its head of 20/25") {
  const Run head = run_on(2, "Kết quả chủ yếu");
  CHECK(head.item.size.pt() == 20);
  CHECK(head.item.font->weight() == 600);
  const auto rules = filled(publication().pages[2], ink::primary);
  const auto rule = std::ranges::max_element(
      rules, {}, [&](const auto& shape) { return shape.at.y < head.at.y ? shape.at.y.pt() : 0; });
  CHECK(rectangle_height(rule->item).pt() == Approx(2));
  CHECK(rectangle_width(rule->item).mm() == mm(174));
  CHECK(head.at.y.mm() ==
        mm(rule->at.y.mm() + Length::from_pt(2 + 7).mm() + serif_baseline(25, 20)));
}

TEST_CASE(
    "running lines are 8 pt K80 at 11 mm, office left and title right; none on cover and opener") {
  REQUIRE(publication().pages.size() > 4);
  for (std::size_t page = 2; page < publication().pages.size(); ++page) {
    const Run office = test::run_of_size(runs_on(page), "UBND tỉnh", 8);
    const Run title = test::run_of_size(runs_on(page), "Kinh tế - xã hội", 8);
    CHECK(office.at.x.mm() == mm(18));
    CHECK(office.at.y.mm() == mm(11));
    CHECK(office.item.color == ink::grey_80);
    CHECK(title.at.y.mm() == mm(11));
    CHECK((title.at.x + title.item.width()).mm() == mm(192));
    std::vector<Run> foot = runs_on(page);
    std::erase_if(foot, [](const Run& run) { return run.at.y.mm() < 280; });
    REQUIRE(foot.size() == 1);
    const Run& number = foot.front();
    CHECK(number.item.text == std::to_string(page + 1));
    CHECK(number.item.font->weight() == 600);
    CHECK((number.at.x + number.item.width()).mm() == mm(192));
    CHECK(number.at.y.mm() == mm(297 - 13.5));
  }
  for (const Run& run : runs_on(0)) CHECK(run.item.size.pt() != 8);
}
