// Designed blocks that the sample briefing does not show: tiles in pairs, numbers too wide for
// their tiles, bars below zero, quotations and boxes, texts too long for their room.
#include "bind/bound.hpp"
#include "layout/layout_document.hpp"
#include "support/composed.hpp"
#include "support/fonts.hpp"

#include <algorithm>
#include <set>

using namespace hopbao;
using test::filled;
using test::mm;
using test::rectangle_height;
using test::rectangle_width;
using Run = test::Found<text::GlyphRun>;

namespace {

const std::string kPage = R"([fonts]
sans = 'Source Sans 3'
[page]
margin = { top = '20mm', bottom = '25mm', left = '18mm', right = '18mm' }
[styles.body]
font = 'sans'
font-size = '10pt'
line-height = '14pt'
[styles.tile-label]
font-size = '9pt'
line-height = '11pt'
[styles.tile-number]
font-size = '27pt'
line-height = '30pt'
[styles.tile-number-small]
font-size = '22pt'
line-height = '26pt'
[styles.tile-unit]
font-size = '10.5pt'
line-height = '12pt'
[styles.tile-percent]
font-size = '17pt'
[styles.tile-change]
font-size = '9.5pt'
line-height = '12pt'
[styles.tile-foot]
font-size = '7.5pt'
line-height = '9.5pt'
[styles.cover-title]
font-size = '42pt'
line-height = '52pt'
color = 'white'
[styles.headline]
font-size = '23pt'
line-height = '29pt'
)";

struct Set {
  Bound bound;
  scene::Scene scene;

  const scene::Page& page(std::size_t index = 0) const { return scene.pages.at(index); }
  std::vector<Run> runs(std::size_t index = 0) const {
    return test::items_of<text::GlyphRun>(page(index).frame);
  }
};

/// Binds and sets; what layout reports stands with what bind reported.
Set set_block(const std::string& block, const std::string& data, Lang lang = Lang::vi) {
  Set set;
  set.bound = bind_files(kPage + "[[flow]]\nblock = '" + block + "'\n", data, lang);
  INFO(::Catch::Detail::stringify(set.bound.messages()));
  REQUIRE(set.bound.document);
  text::FontBook fonts = test::shipped_fonts();
  set.scene = layout::layout_document(*set.bound.document, fonts, set.bound.sink);
  return set;
}

std::string figure(const std::string& id, const std::string& lines) {
  return "[figures." + id + "]\nlabel = { vi = '" + id + "', en = '" + id +
         "' }\nperiod = '2023'\n" + lines + "\n";
}

Set set_tiles(const std::string& first, int count, Lang lang = Lang::vi) {
  std::string list;
  std::string figures = figure("t0", first);
  for (int i = 0; i < count; ++i) {
    const std::string id = "t" + std::to_string(i);
    list += "'" + id + "', ";
    if (i > 0) figures += figure(id, "value = 5\nunit = 'xa'\nchange = 1");
  }
  return set_block("tiles", kBriefing + "highlights = [" + list + "]\n" + figures, lang);
}

Set set_prose(const std::string& body) {
  return set_block(
      "sections", kBriefing + kFigures + "[[sections]]\nid = 'a'\nbody = '''\n" + body + "\n'''\n");
}

using Messages = std::vector<std::string>;

}  // namespace

TEST_CASE("four tiles and eight stand in pairs over the width that three take") {
  for (const int count : {4, 8}) {
    const Set set = set_tiles("value = 7", count);
    const auto grounds = filled(set.page(), ink::grey_6);
    REQUIRE(grounds.size() == static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < grounds.size(); ++i) {
      CHECK(rectangle_width(grounds[i].item).mm() == mm(84));
      CHECK(rectangle_height(grounds[i].item).mm() == mm(34));
      CHECK(grounds[i].at.x.mm() == mm(18 + 90 * static_cast<double>(i % 2)));
    }
  }
}

TEST_CASE("if one number does not fit 48 mm, all take 22/26 and their units go a line below") {
  for (const Lang lang : {Lang::vi, Lang::en}) {
    const Set set = set_tiles("value = 1234567.5\nunit = 'ty-dong'", 6, lang);
    CHECK(set.bound.messages() == Messages{});
    int numbers = 0;
    const std::vector<Run> runs = set.runs();
    for (std::size_t i = 0; i + 1 < runs.size(); ++i) {
      CHECK(runs[i].item.size.pt() != 27);
      if (runs[i].item.size.pt() != 22) continue;
      ++numbers;
      const Run& unit = runs[i + 1];
      CHECK(unit.item.size.pt() == 10.5);
      CHECK(unit.at.y > runs[i].at.y);
      CHECK_FALSE(unit.item.text.starts_with("\u00A0"));
      // Under the unit's capitals is air, and the change stays below it.
      CHECK((unit.at.y - runs[i].at.y).pt() > 8);
      CHECK((unit.at.y - runs[i].at.y).pt() < 14);
    }
    CHECK(numbers == 6);
  }
}

TEST_CASE("a percent sign stays with its number in the small size") {
  const Set set = set_tiles("value = 12345678.5\nunit = 'phan-tram'", 6);
  const Run number = test::run_of_size(set.runs(), "12.345.678,5", 22);
  const Run sign = test::run_beginning(set.runs(), "%");
  CHECK(sign.at.y.mm() == mm(number.at.y.mm()));
  CHECK(sign.item.size.pt() == Approx(17.0 * 22 / 27));
}

TEST_CASE("texts too long for a tile are reported at their figure") {
  std::string words = "Tên";
  for (int i = 0; i < 20; ++i) words += " rất dài";
  Set set = set_block(
      "tiles", kBriefing + "highlights = ['a', 'b', 'c', 'd']\n[figures.a]\nlabel = '" + words +
                   "'\nvalue = 1\n" + figure("b", "value = 1") + figure("c", "value = 1") +
                   figure("d", "value = 1\nchange = { value = 3, base = '" + words + "' }"));
  const Messages messages = set.bound.messages();
  REQUIRE(messages.size() == 2);
  CHECK(messages[0].starts_with("12:10 too-many-lines Tên"));
  CHECK(messages[0].ends_with(" 2"));
  CHECK(messages[1].find("too-many-lines tăng 3%") != std::string::npos);
  CHECK(messages[1].ends_with(" 1"));
}

TEST_CASE("a headline of three lines is reported") {
  std::string words = "Lạng Sơn";
  for (int i = 0; i < 16; ++i) words += " tăng trưởng";
  const Set set = set_block("headline", kBriefing + "headline = '" + words + "'\n");
  const Messages messages = set.bound.messages();
  REQUIRE(messages.size() == 1);
  CHECK(messages[0].starts_with("11:13 too-many-lines Lạng Sơn"));
  CHECK(messages[0].ends_with(" 2"));
}

TEST_CASE("a cover's bar below zero is an outline as long as its value, and says its minus") {
  const Set set = set_block("cover", kBriefing +
                                         "finding = 'Giảm'\n[briefing.cover]\nrows = "
                                         "['a', 'b', 'c', 'd']\n" +
                                         figure("a", "change = 40") + figure("b", "change = -54") +
                                         figure("c", "change = 2") + figure("d", "change = 10"));
  CHECK(set.bound.messages() == Messages{});
  std::vector<test::Found<scene::Shape>> outlines;
  for (const auto& shape : test::items_of<scene::Shape>(set.page().frame)) {
    if (shape.item.stroke) outlines.push_back(shape);
  }
  REQUIRE(outlines.size() == 1);
  CHECK_FALSE(outlines[0].item.fill);
  CHECK(outlines[0].item.stroke->color == ink::primary_20);
  CHECK(outlines[0].at.y.mm() == mm(168));
  const double end = (outlines[0].at.x + rectangle_width(outlines[0].item)).mm();
  CHECK(end == mm(18 + 150 - Length::from_pt(1).mm()));
  CHECK(test::run_beginning(set.runs(), "−54%").at.y.mm() > 168);
  // The largest is the largest value, not the longest bar.
  REQUIRE(filled(set.page(), ink::fourth).size() == 1);
  CHECK(filled(set.page(), ink::fourth)[0].at.y.mm() == mm(150));
}

TEST_CASE("a name longer than its cover bar stands behind the bar, and its value behind the name") {
  const std::string data =
      kBriefing + "finding = 'Tăng'\n[briefing.cover]\nrows = ['a', 'b', 'c', 'd']\n" +
      figure("a", "change = 100") + figure("b", "change = 50") + figure("c", "change = 20") +
      "[figures.d]\nlabel = 'Một tên dài hơn thanh'\nchange = 1\n";
  const Set set = set_block("cover", data);
  const std::vector<Run> runs = set.runs();
  const Run name = test::run_beginning(runs, "Một tên dài");
  const Run value = test::run_beginning(runs, "1%");
  CHECK(name.item.color == ink::white);
  CHECK(name.at.x.mm() == mm(18 + 1.5 + 3));
  CHECK(value.at.x.mm() == mm((name.at.x + name.item.width()).mm() + 3));
}

TEST_CASE("a long name behind its bar takes a second line, so that its value stays in the margin") {
  const std::string rows = "finding = 'Tăng'\n[briefing.cover]\nrows = ['a', 'b', 'c', 'd']\n";
  const std::string data =
      kBriefing + rows + figure("a", "change = 100") + figure("b", "change = 50") +
      figure("c", "change = 20") +
      "[figures.d]\nlabel = 'Vốn đăng ký của các doanh nghiệp và hợp tác xã thành lập mới trên địa "
      "bàn trong kỳ'\nchange = -40\n";
  const Set set = set_block("cover", data);
  CHECK(set.bound.messages() == Messages{});
  const Run value = test::run_beginning(set.runs(), "−40%");
  CHECK((value.at.x + value.item.width()).mm() <= 192.2);
  std::set<double> baselines;
  for (const Run& run : set.runs()) {
    if (run.at.x.mm() > 80 && run.at.x < value.at.x && run.at.y.mm() > 204 && run.at.y.mm() < 218) {
      baselines.insert(run.at.y.pt());
    }
  }
  CHECK(baselines.size() == 2);
}

TEST_CASE("a cover's value that reaches over the margin is reported at its figure") {
  const std::string data =
      kBriefing + "finding = 'Tăng'\n[briefing.cover]\nrows = ['a', 'b', 'c', 'd']\n" +
      "field = 'value'\n" + figure("a", "value = 1234567890123.5\nunit = 'doanh-nghiep'") +
      figure("b", "value = 1") + figure("c", "value = 1") + figure("d", "value = 1");
  const Messages messages = set_block("cover", data).bound.messages();
  REQUIRE(messages.size() == 1);
  CHECK(messages[0].starts_with("15:10 line-overflows 1.234.567.890.123,5"));
}

TEST_CASE("a cover's title that reaches the bars is reported") {
  std::string words = "Kinh tế";
  for (int i = 0; i < 40; ++i) words += " xã hội";
  const Set set = set_block("cover", kBriefing + "short-title = '" + words +
                                         "'\nfinding = 'Tăng'\n[briefing.cover]\nrows = "
                                         "['a', 'b', 'c', 'd']\n" +
                                         figure("a", "change = 1") + figure("b", "change = 1") +
                                         figure("c", "change = 1") + figure("d", "change = 1"));
  const Messages messages = set.bound.messages();
  REQUIRE(messages.size() == 1);
  CHECK(messages[0].find("too-many-lines Kinh tế") != std::string::npos);
}

TEST_CASE("a box has its ground over the whole measure and its text 3.5 mm inside") {
  const Set set = set_prose("Trước.\n\n> [!hop] Đầu đề\n> Chữ trong khung.\n>\n> - một\n\nSau.");
  CHECK(set.bound.messages() == Messages{});
  const auto grounds = filled(set.page(), ink::primary_10);
  REQUIRE(grounds.size() == 1);  // never divided: one piece
  CHECK(grounds[0].at.x.mm() == mm(18));
  CHECK(rectangle_width(grounds[0].item).mm() == mm(174));
  const Run title = test::run_beginning(set.runs(), "Đầu đề");
  CHECK(title.at.x.mm() == mm(18 + 3.5));
  const double top = grounds[0].at.y.mm();
  CHECK(title.at.y.mm() == mm(top + Length::from_pt(7).mm() + test::sans_baseline(14, 10)));
  const Run last = test::run_beginning(set.runs(), "một");
  const double bottom = top + rectangle_height(grounds[0].item).mm();
  CHECK(last.at.y.mm() == mm(bottom - Length::from_pt(7 + 14).mm() + test::sans_baseline(14, 10)));
}

TEST_CASE("a quotation has a rule of 2 pt at its left, as high as its lines and their gaps") {
  const Set set = set_prose("> Đoạn một.\n>\n> Đoạn hai.");
  const auto rules = filled(set.page(), ink::primary_40);
  REQUIRE(rules.size() == 1);
  CHECK(rules[0].at.x.mm() == mm(18 + 4));
  CHECK(rectangle_width(rules[0].item).pt() == Approx(2));
  const Run first = test::run_beginning(set.runs(), "Đoạn một");
  const Run second = test::run_beginning(set.runs(), "Đoạn hai");
  CHECK(first.at.x.mm() == mm(18 + 4 + Length::from_pt(2).mm() + 3));
  CHECK(rectangle_height(rules[0].item).pt() ==
        Approx((second.at.y - first.at.y).pt() + 14).margin(0.1));
}

TEST_CASE("a box of a third of the page and more goes over pages, with ground on each") {
  std::string body = "> [!hop] Đầu đề\n";
  for (int i = 0; i < 120; ++i) body += "> Đoạn.\n>\n";
  const Set set = set_prose(body);
  CHECK(set.bound.messages() == Messages{});
  REQUIRE(set.scene.pages.size() >= 2);
  for (std::size_t i = 0; i < set.scene.pages.size(); ++i) {
    Length end;
    const auto grounds = filled(set.page(i), ink::primary_10);
    REQUIRE(grounds.size() > 1);
    for (const auto& ground : grounds) {
      if (end > Length()) {
        CHECK(ground.at.y.mm() == mm(end.mm()));
      }
      end = ground.at.y + rectangle_height(ground.item);
    }
    CHECK(end.mm() <= 272.2);
  }
}

TEST_CASE("footnotes of a box stand at the foot of its page") {
  const Set set = set_prose("> [!hop] Đầu đề\n> Chữ[^1].\n\n[^1]: Chú thích của khung.");
  CHECK(test::run_beginning(set.runs(), " Chú thích của khung").at.y.mm() > 250);
}
