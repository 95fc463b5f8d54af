// The measures of the press release, held on the scene of the real briefing to 0.2 mm: masthead,
// headline, lead, column of figures.
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

static const scene::Scene& release(Lang lang = Lang::vi) {
  static const scene::Scene vi = test::composed("layouts/thong-cao-bao-chi.toml",
                                                "data/lang-son/2023-q2/briefing.toml", Lang::vi);
  static const scene::Scene en = test::composed("layouts/thong-cao-bao-chi.toml",
                                                "data/lang-son/2023-q2/briefing.toml", Lang::en);
  return lang == Lang::vi ? vi : en;
}

static std::vector<Run> runs(Lang lang = Lang::vi) {
  return test::items_of<text::GlyphRun>(release(lang).pages[0].frame);
}

static Run run(const std::string& begin, Lang lang = Lang::vi) {
  return test::run_beginning(runs(lang), begin);
}

TEST_CASE("the masthead: office left, kind right in chàm, on one baseline over a rule of 2 pt") {
  for (const Lang lang : {Lang::vi, Lang::en}) {
    const Run office = run(lang == Lang::vi ? "Ủy ban" : "People's Committee", lang);
    const Run kind = run(lang == Lang::vi ? "Thông cáo báo chí" : "Press release", lang);
    CHECK(office.item.size.pt() == 10.5);
    CHECK(office.item.font->family() == "Source Sans 3");
    CHECK(office.item.font->weight() == 600);
    CHECK(office.at.x.mm() == mm(24));
    CHECK(office.at.y.mm() == mm(16 + sans_baseline(14, 10.5)));
    CHECK(kind.item.color == ink::primary);
    CHECK((kind.at.x + kind.item.width()).mm() == mm(186));
    CHECK(kind.at.y.mm() == mm(office.at.y.mm()));
    const auto rules = filled(release(lang).pages[0], ink::primary);
    REQUIRE(!rules.empty());
    CHECK(rules[0].at.y.mm() == mm(16 + Length::from_pt(14 + 7).mm()));
    CHECK(rectangle_height(rules[0].item).pt() == Approx(2));
    CHECK(rectangle_width(rules[0].item).mm() == mm(162));
  }
}

TEST_CASE("the dateline stands under the rule and says what may be published when") {
  const Run place = test::run_of_size(runs(), "Lạng Sơn", 9);
  const Run date = run("ngày 07/7/2023");
  const Run now = run("Phát hành ngay");
  CHECK(place.at.x.mm() == mm(24));
  CHECK(place.at.y.mm() == mm(16 + Length::from_pt(14 + 7 + 2 + 14).mm() + sans_baseline(12, 9)));
  CHECK(date.at.y.mm() == mm(place.at.y.mm()));
  CHECK(now.at.y.mm() == mm(place.at.y.mm()));
  CHECK(release().provenance.at(date.item.source).field == "date");
  CHECK(run("7 July 2023", Lang::en).item.size.pt() == 9);
}

TEST_CASE("the headline is Source Serif 600 23/29 in two lines at most, its numbers bound") {
  for (const Lang lang : {Lang::vi, Lang::en}) {
    std::set<double> lines;
    bool bound = false;
    for (const Run& one : runs(lang)) {
      if (one.item.size.pt() != 23) continue;
      lines.insert(one.at.y.pt());
      CHECK(one.item.font->family() == "Source Serif 4");
      CHECK(one.item.font->weight() == 600);
      bound = bound || one.item.source.valid();
    }
    REQUIRE(lines.size() == 2);
    CHECK(*std::next(lines.begin()) - *lines.begin() == Approx(29));
    CHECK(bound);
    const double top = 16 + Length::from_pt(14 + 7 + 2 + 14 + 12 + 14).mm();
    CHECK(Length::from_pt(*lines.begin()).mm() == mm(top + serif_baseline(29, 23)));
  }
}

TEST_CASE("the lead is 11.5/16 semibold") {
  const Run lead = run("Công nghiệp và xây dựng");
  CHECK(lead.item.size.pt() == 11.5);
  CHECK(lead.item.font->weight() == 600);
}

TEST_CASE("the column of figures: 46 mm wide, 1.5 pt above the first, 0.35 pt between") {
  for (const Lang lang : {Lang::vi, Lang::en}) {
    const auto strong = filled(release(lang).pages[0], ink::primary);
    REQUIRE(strong.size() >= 2);
    const auto& first = strong[1];
    CHECK(rectangle_height(first.item).pt() == Approx(1.5));
    CHECK(rectangle_width(first.item).mm() == mm(46));
    const auto inner = filled(release(lang).pages[0], ink::grey_60);
    REQUIRE(inner.size() == 3);
    for (const auto& rule : inner) {
      CHECK(rectangle_height(rule.item).pt() == Approx(0.35));
      CHECK(rectangle_width(rule.item).mm() == mm(46));
    }
  }
}

TEST_CASE("a figure of the column: label 9/11.5, number 600 20/24 chàm, unit 9.5, change 600 8.5") {
  const auto strong = filled(release().pages[0], ink::primary);
  const double top = strong.at(1).at.y.mm() + Length::from_pt(1.5 + 3.5).mm();
  const Run label = run("GRDP toàn tỉnh");
  CHECK(label.item.size.pt() == 9);
  CHECK(label.item.font->weight() == 400);
  CHECK(label.at.y.mm() == mm(top + sans_baseline(11.5, 9)));
  const Run status = test::run_of_size(runs(), "ước", 9);
  CHECK(status.at.y.mm() == mm(label.at.y.mm()));
  const Run number = run("14.245");
  CHECK(number.item.size.pt() == 20);
  CHECK(number.item.font->weight() == 600);
  CHECK(number.item.color == ink::primary);
  const Run unit = run("\u00A0tỷ đồng");
  CHECK(unit.item.size.pt() == 9.5);
  CHECK(unit.at.y.mm() == mm(number.at.y.mm()));
  const Run change = test::run_of_size(runs(), "tăng 17,3%", 8.5);
  CHECK(change.item.font->weight() == 600);
  CHECK(change.at.y.mm() == mm(number.at.y.mm() + Length::from_pt(24).mm() - sans_baseline(24, 20) +
                               sans_baseline(11, 8.5)));
}

TEST_CASE("the release has two pages, each with its number and their count at its foot") {
  for (const Lang lang : {Lang::vi, Lang::en}) {
    const scene::Scene& scene = release(lang);
    REQUIRE(scene.pages.size() == 2);
    for (const scene::Page& page : scene.pages) {
      Length end;
      for (const Run& one : test::items_of<text::GlyphRun>(page.frame)) {
        if (one.at.y.mm() > 280) {
          CHECK(one.at.y.mm() == mm(297 - 11));
          end = one.at.x + one.item.width();
        }
      }
      CHECK(end.mm() == mm(186));
    }
  }
}

TEST_CASE("text of 108 mm and figures of 46 mm stand side by side from one line on") {
  for (const Lang lang : {Lang::vi, Lang::en}) {
    const auto rules = filled(release(lang).pages[0], ink::primary);
    const auto first = std::ranges::find_if(
        rules, [](const auto& rule) { return rectangle_width(rule.item).mm() == mm(46); });
    REQUIRE(first != rules.end());
    CHECK(first->at.x.mm() == mm(24 + 108 + 8));
    CHECK(rectangle_height(first->item).pt() == Approx(1.5));
    double widest = 0;
    double top = 1000;
    for (const Run& one : runs(lang)) {
      if (one.item.size.pt() != 11.5) continue;
      widest = std::max(widest, (one.at.x + one.item.width()).mm());
      top = std::min(top, one.at.y.mm());
    }
    CHECK(widest > 24 + 85);
    CHECK(widest < 24 + 108 + 0.2);
    // The lead's first line begins where the rule over the figures stands.
    CHECK(top - serif_baseline(16, 11.5) == mm(first->at.y.mm()));
  }
}

TEST_CASE("the chart stands across the foot of the first page, the table on the second") {
  for (const Lang lang : {Lang::vi, Lang::en}) {
    REQUIRE(release(lang).pages.size() == 2);
    const Run caption = test::run_of_size(runs(lang), lang == Lang::vi ? "Hình" : "Figure", 11.5);
    CHECK(caption.at.x.mm() == mm(24));
    double lowest = 0;
    for (const Run& one : runs(lang)) {
      if (one.at.y.mm() < 282) lowest = std::max(lowest, one.at.y.mm());
    }
    CHECK(lowest > 270);
    CHECK(lowest < 297 - 18);
    const auto second = test::items_of<text::GlyphRun>(release(lang).pages[1].frame);
    CHECK(test::run_beginning(second, lang == Lang::vi ? "Biểu" : "Table").at.y.mm() < 40);
  }
}
