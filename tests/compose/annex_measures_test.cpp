// The measures of the annex of figures, held on the scene of the real briefing to 0.2 mm: landscape
// sheet, margins, type and pitch of its table.
#include "support/composed.hpp"

#include <cmath>
#include <map>

using namespace hopbao;
using test::mm;
using Run = test::Found<text::GlyphRun>;

static const scene::Scene& annex(Lang lang) {
  static const scene::Scene vi =
      test::composed("layouts/phu-luc-bieu.toml", "data/lang-son/2023-q2/briefing.toml", Lang::vi);
  static const scene::Scene en =
      test::composed("layouts/phu-luc-bieu.toml", "data/lang-son/2023-q2/briefing.toml", Lang::en);
  return lang == Lang::vi ? vi : en;
}

TEST_CASE("the annex lies on landscape sheets with margins of 20 mm") {
  for (const Lang lang : {Lang::vi, Lang::en}) {
    REQUIRE(annex(lang).pages.size() >= 2);
    for (const scene::Page& page : annex(lang).pages) {
      CHECK(page.frame.size.width.mm() == mm(297));
      CHECK(page.frame.size.height.mm() == mm(210));
      for (const Run& run : test::items_of<text::GlyphRun>(page.frame)) {
        CHECK(run.at.x.mm() > 19.8);
        CHECK((run.at.x + run.item.width()).mm() < 277.2);
      }
    }
  }
}

TEST_CASE("the annex's rows are 8.5/11 on a pitch of 14.5 pt, with 3.5 pt more at every fifth") {
  std::map<double, int> pitches;
  for (const scene::Page& page : annex(Lang::vi).pages) {
    double last = 0;
    for (const Run& run : test::items_of<text::GlyphRun>(page.frame)) {
      // The column of units has one line in every row.
      const bool unit = run.item.size.pt() == 8.5 && run.item.font->weight() == 400 &&
                        run.at.x.mm() > 148 && run.at.x.mm() < 165;
      if (!unit) continue;
      if (last > 0) ++pitches[std::round((run.at.y.pt() - last) * 10) / 10];
      last = run.at.y.pt();
    }
  }
  CHECK(pitches[14.5] >= 18);
  CHECK(pitches[18.0] >= 4);
}

TEST_CASE("the table goes on under its repeated head, and pages say how many they are") {
  for (const Lang lang : {Lang::vi, Lang::en}) {
    const auto second = test::items_of<text::GlyphRun>(annex(lang).pages[1].frame);
    const std::string total = std::to_string(annex(lang).pages.size());
    std::string words;
    for (const Run& run : second) words += run.item.text;
    CHECK(words.find(lang == Lang::vi ? "(tiếp theo)" : "(continued)") != std::string::npos);
    CHECK(words.find("2/" + total) != std::string::npos);
    CHECK(words.find(lang == Lang::vi ? "Chỉ tiêu" : "Indicator") != std::string::npos);
  }
}
