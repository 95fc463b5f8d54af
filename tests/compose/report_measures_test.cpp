// The measures of the decree report, held on the scene of the real briefing to 0.2 mm: page, head
// block, title, text, headings, captions, sources, table, page number, signature.
#include "compose/compose.hpp"
#include "support/scene_items.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace hopbao;
using test::Found;
using Run = Found<text::GlyphRun>;

static constexpr double kTolerance = 0.2;  // mm

static const scene::Scene& report() {
  static const scene::Scene scene = [] {
    compose::Job job;
    job.layout = "layouts/bao-cao-hop-bao.toml";
    job.data = "data/lang-son/2023-q2/briefing.toml";
    diagnostics::SourceMap sources;
    diagnostics::DiagnosticSink sink;
    auto set = compose::set(job, sources, sink);
    REQUIRE(set.has_value());
    return std::move(*set);
  }();
  return scene;
}

static std::vector<Run> runs_on(std::size_t page) {
  return test::items_of<text::GlyphRun>(report().pages.at(page).frame);
}

static Run run_on(std::size_t page, const std::string& begin) {
  return test::run_beginning(runs_on(page), begin);
}

static Approx mm(double value) {
  return Approx(value).margin(kTolerance);
}

/// Ascent of Tinos in a line of the given leading, above its baseline.
static double baseline_mm(double leading_pt, double size_pt) {
  return Length::from_pt((leading_pt - size_pt * (0.891 + 0.216)) / 2 + size_pt * 0.891).mm();
}

/// A run in running text: body size and face.
static bool is_body(const Run& run) {
  return run.item.font->family() == "Tinos" && run.item.size.pt() == 14 &&
         run.item.font->weight() == 400;
}

TEST_CASE("pages are A4 with 20, 20, 30 and 20 mm of margin and nothing else in them") {
  for (std::size_t i = 0; i < report().pages.size(); ++i) {
    const scene::Frame& frame = report().pages[i].frame;
    CHECK(frame.size.width.mm() == mm(210));
    CHECK(frame.size.height.mm() == mm(297));
    std::size_t in_margin = 0;
    for (const Run& run : runs_on(i)) {
      INFO("page " << i + 1 << ": " << run.item.text);
      const text::InkExtent ink = run.item.ink();
      const bool number = run.at.y.mm() < 20;
      in_margin += number ? 1 : 0;
      if (number) continue;
      CHECK((run.at.y - ink.top).mm() >= 20 - kTolerance);
      CHECK((run.at.y - ink.bottom).mm() <= 277 + kTolerance);
      CHECK(run.at.x.mm() >= 30 - kTolerance);
      CHECK((run.at.x + run.item.width()).mm() <= 190 + kTolerance);
    }
    CHECK(in_margin == (i == 0 ? 0 : 1));
  }
}

TEST_CASE(
    "the page number is 14 pt, centred over the measure, its baseline 12 mm from the top, from "
    "page 2") {
  REQUIRE(report().pages.size() >= 3);
  for (std::size_t i = 1; i < report().pages.size(); ++i) {
    const std::vector<Run> runs = runs_on(i);
    const auto number =
        std::ranges::find_if(runs, [](const Run& run) { return run.at.y.mm() < 20; });
    REQUIRE(number != runs.end());
    CHECK(number->item.text == std::to_string(i + 1));
    CHECK(number->item.size.pt() == 14);
    CHECK(number->at.y.mm() == mm(12));
    CHECK((number->at.x + number->item.width() / 2).mm() == mm(110));
  }
}

TEST_CASE("the head block: widths, rules, baselines and the number's blank") {
  const Run name = run_on(0, "CỘNG HÒA");
  const Run motto = run_on(0, "Độc lập");
  const Run issuer = run_on(0, "ỦY BAN");
  const Run number = run_on(0, "Số:");
  const Run date = run_on(0, "ngày 07");
  CHECK(name.item.size.pt() == 12);
  CHECK(name.item.width().mm() == mm(87.7));
  CHECK(motto.item.size.pt() == 13);
  CHECK(number.item.size.pt() == 13);
  CHECK(date.item.font->italic());
  // The right column is as wide as its widest line plus 2 mm, at the right margin.
  CHECK((name.at.x + name.item.width()).mm() == mm(190 - 1));
  CHECK(name.at.y.mm() == mm(20 + baseline_mm(16, 12)));
  CHECK(issuer.at.y.mm() == mm(name.at.y.mm()));
  CHECK(number.at.y.mm() == mm(date.at.y.mm()));

  std::vector<Found<scene::Shape>> rules;
  for (const auto& shape : test::items_of<scene::Shape>(report().pages[0].frame)) {
    if (shape.at.y < number.at.y) rules.push_back(shape);
  }
  REQUIRE(rules.size() == 2);
  CHECK(test::rectangle_width(rules[0].item).mm() == mm(issuer.item.width().mm() * 0.4));
  CHECK(test::rectangle_width(rules[1].item).mm() == mm(motto.item.width().mm()));
  CHECK(rules[1].at.x.mm() == mm(motto.at.x.mm()));
  const double under_descenders = motto.at.y.mm() + Length::from_pt(13 * 0.216 + 3).mm();
  CHECK(rules[1].at.y.mm() == mm(under_descenders));
  CHECK((number.at.y - rules[1].at.y).pt() == Approx(18).margin(0.5));

  const auto anchors = test::items_of<scene::Anchor>(report().pages[0].frame);
  const auto blank =
      std::ranges::find_if(anchors, [](const auto& a) { return a.item.name == "number"; });
  REQUIRE(blank != anchors.end());
  CHECK(blank->item.size.width.mm() == mm(14));
  // Nothing is printed in it.
  for (const Run& run : runs_on(0)) {
    if (std::abs((run.at.y - number.at.y).mm()) > 5) continue;
    const bool left = (run.at.x + run.item.width()).mm() <= blank->at.x.mm() + kTolerance;
    const bool right = run.at.x.mm() >= blank->at.x.mm() + 14 - kTolerance;
    CHECK((left || right));
  }
}

TEST_CASE(
    "24 pt under the head block come type and subject over a rule of 0.45 of its text, then 14 "
    "pt") {
  const Run number = run_on(0, "Số:");
  const Run kind = run_on(0, "BÁO CÁO");
  CHECK(kind.item.size.pt() == 14);
  CHECK(kind.item.font->weight() == 700);
  const double head_end = number.at.y.mm() + Length::from_pt(16).mm() - baseline_mm(16, 13);
  CHECK(kind.at.y.mm() == mm(head_end + Length::from_pt(24).mm() + baseline_mm(19, 14)));
  const auto shapes = test::items_of<scene::Shape>(report().pages[0].frame);
  const auto rule =
      std::ranges::find_if(shapes, [&](const auto& shape) { return shape.at.y > kind.at.y; });
  REQUIRE(rule != shapes.end());
  // A third to a half of the text (Decree 30/2020/NĐ-CP, Annex I, II.5).
  const Run subject = run_on(0, "Tình hình");
  CHECK(test::rectangle_width(rule->item).mm() == mm(subject.item.width().mm() * 0.45));
  CHECK((rule->at.x + test::rectangle_width(rule->item) / 2).mm() == mm(110));
  const std::vector<Run> runs = runs_on(0);
  const auto body =
      std::ranges::find_if(runs, [&](const Run& run) { return run.at.y > rule->at.y; });
  REQUIRE(body != runs.end());
  CHECK(body->at.x.mm() == mm(40));  // first-line indent of 10 mm
  CHECK(body->at.y.mm() ==
        mm(rule->at.y.mm() + Length::from_pt(0.5 + 14).mm() + baseline_mm(19, 14)));
}

TEST_CASE(
    "body lines are 19 pt apart, paragraphs 6 pt more, and justified lines end at the right "
    "margin") {
  std::map<long, int> pitches;
  for (std::size_t page = 0; page < report().pages.size(); ++page) {
    double previous = 0;
    for (const Run& run : runs_on(page)) {
      if (!is_body(run) || run.at.y.mm() < 20) continue;
      const double pitch = run.at.y.pt() - previous;
      if (previous > 0 && pitch > 0.5 && pitch < 40) ++pitches[std::lround(pitch * 10)];
      previous = run.at.y.pt();
    }
  }
  CHECK(pitches[190] > 30);
  CHECK(pitches[250] > 3);
  // Only whole leadings and the gaps of the style stand between two lines of body text.
  for (const auto& [pitch, count] : pitches) {
    INFO("pitch " << static_cast<double>(pitch) / 10 << " pt, " << count << " times");
    CHECK((pitch == 190 || pitch == 220 || pitch == 250 || count <= 2));
  }
}

TEST_CASE(
    "captions are 12 pt bold and centred above, 8 pt under the text; sources 11 pt italic, 9 pt of "
    "white below") {
  int captions = 0;
  for (std::size_t page = 0; page < report().pages.size(); ++page) {
    const std::vector<Run> runs = runs_on(page);
    for (std::size_t i = 0; i < runs.size(); ++i) {
      const Run& run = runs[i];
      if (run.item.size.pt() != 12 || run.item.font->weight() != 700 ||
          !run.item.text.starts_with("Biểu"))
        continue;
      ++captions;
      INFO("page " << page + 1 << ": " << run.item.text);
      // The line is centred: its pieces together.
      Length end = run.at.x;
      for (const Run& piece : runs) {
        if (piece.at.y == run.at.y) end = std::max(end, piece.at.x + piece.item.width());
      }
      CHECK(((run.at.x + end) / 2).mm() == mm(110));
      if (i > 0 && is_body(runs[i - 1]) && runs[i - 1].at.y < run.at.y &&
          runs[i - 1].at.y.mm() > 20) {
        const double text_end =
            runs[i - 1].at.y.mm() + Length::from_pt(19).mm() - baseline_mm(19, 14);
        CHECK(run.at.y.mm() == mm(text_end + Length::from_pt(8).mm() + baseline_mm(16, 12)));
      }
    }
    for (std::size_t i = 0; i + 1 < runs.size(); ++i) {
      if (!runs[i].item.text.starts_with("Nguồn")) continue;
      CHECK(runs[i].item.size.pt() == 11);
      CHECK(runs[i].item.font->italic());
      CHECK(runs[i].at.x.mm() == mm(30));
    }
  }
  CHECK(captions >= 4);
}

TEST_CASE("after an exhibit's last note come 9 pt of white") {
  int measured = 0;
  for (std::size_t page = 0; page < report().pages.size(); ++page) {
    const std::vector<Run> runs = runs_on(page);
    for (std::size_t i = 0; i + 1 < runs.size(); ++i) {
      const bool note = runs[i].item.size.pt() == 11 && runs[i].item.font->italic();
      if (!note || !is_body(runs[i + 1]) || runs[i + 1].at.y <= runs[i].at.y) continue;
      const double end = runs[i].at.y.mm() + Length::from_pt(14).mm() - baseline_mm(14, 11);
      CHECK(runs[i + 1].at.y.mm() == mm(end + Length::from_pt(9).mm() + baseline_mm(19, 14)));
      ++measured;
    }
  }
  CHECK(measured >= 1);
}

TEST_CASE("table rows of one line have a pitch of 19 pt") {
  // Baselines of the figures' numbers, set in 11 pt.
  std::map<long, int> pitches;
  for (std::size_t page = 0; page < report().pages.size(); ++page) {
    std::set<double> baselines;
    for (const Run& run : runs_on(page)) {
      const document::SourceId source = run.item.source;
      if (run.item.size.pt() != 11 || !source.valid()) continue;
      const document::Source& number = report().provenance.at(source);
      if (number.origin == document::Origin::figure && number.value)
        baselines.insert(run.at.y.pt());
    }
    double previous = 0;
    for (const double y : baselines) {
      if (previous > 0) ++pitches[std::lround((y - previous) * 10)];
      previous = y;
    }
  }
  CHECK(pitches[190] >= 4);
}

TEST_CASE(
    "the signature block is 80 mm wide at the right with an empty box of 34 mm, level with the "
    "recipients") {
  const std::size_t last = report().pages.size() - 1;
  const Run recipients = run_on(last, "Nơi nhận");
  const Run authority = run_on(last, "TM. ");
  CHECK(recipients.at.x.mm() == mm(30));
  CHECK(recipients.item.size.pt() == 12);
  CHECK(authority.item.size.pt() == 14);
  CHECK((authority.at.x + authority.item.width() / 2).mm() == mm(150));
  CHECK(authority.at.y.mm() - baseline_mm(19, 14) ==
        mm(recipients.at.y.mm() - baseline_mm(16, 12)));
  const auto anchors = test::items_of<scene::Anchor>(report().pages[last].frame);
  const auto box =
      std::ranges::find_if(anchors, [](const auto& a) { return a.item.name == "signature"; });
  REQUIRE(box != anchors.end());
  CHECK(box->item.size.width.mm() == mm(80));
  CHECK(box->item.size.height.mm() == mm(34));
  // At least two lines of text stay with it.
  std::set<double> lines;
  for (const Run& run : runs_on(last)) {
    if (is_body(run) && run.at.y < recipients.at.y && run.at.y.mm() > 20)
      lines.insert(run.at.y.pt());
  }
  CHECK(lines.size() >= 2);
}
