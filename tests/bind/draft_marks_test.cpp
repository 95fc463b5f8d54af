#include "bind/draft_marks.hpp"

#include "bind/bound.hpp"

using namespace hopbao;
using document::Part;

/// kBriefing with more keys in it.
static Bound bind_with(const std::string& keys, Lang lang = Lang::vi,
                       const std::string& layout = {}) {
  std::string text = kBriefing;
  text.insert(text.find("kind "), keys + "\n");
  text += "[[sections]]\nid = \"chu\"\nbody." + std::string(lang_key(lang)) + " = \"Chữ.\"\n";
  if (layout.empty()) return bind_text(text, lang);
  return bind_files(layout, text, lang);
}

/// "words" of the lines of a part on the first template, parted by bars.
static std::string lines_of(const Bound& bound, Part part) {
  REQUIRE(bound.document);
  std::string all;
  for (const document::RunningLine& line : bound.document->pages.front().running) {
    if (line.part != part) continue;
    all += (all.empty() ? "" : "|") + document::plain_text(line.text.content);
  }
  return all;
}

static const std::string kDraft =
    "stage = \"dự thảo\"\ndraft = { number = 3, time = 2023-07-05T16:40:00 }";

TEST_CASE("a draft bears its number, hour and day, in the notice ink, 9 pt") {
  const Bound bound = bind_with(kDraft);
  CHECK(lines_of(bound, Part::draft_mark) == "DỰ THẢO 3, 16 giờ 40, 05/7");
  for (const document::RunningLine& line : bound.document->pages.front().running) {
    if (line.part != Part::draft_mark) continue;
    CHECK(line.place == document::RunningLine::Place::end);
    CHECK(line.on_first);
    CHECK_FALSE(line.opening);
    CHECK(line.baseline.mm() == Approx(8));
    CHECK(line.text.style->text.size.pt() == Approx(9));
    CHECK(line.text.style->text.color == bound.document->palette.notice);
  }
  CHECK(lines_of(bind_with(kDraft, Lang::en), Part::draft_mark) == "DRAFT 3, 16:40, 5 July");
}

TEST_CASE("what a draft does not say is left out of its mark") {
  const std::string stage = "stage = \"dự thảo\"\n";
  CHECK(lines_of(bind_with(stage), Part::draft_mark) == "DỰ THẢO");
  CHECK(lines_of(bind_with(stage + "draft = { number = 2 }"), Part::draft_mark) == "DỰ THẢO 2");
  CHECK(lines_of(bind_with(stage + "draft = { time = 2023-01-05 }"), Part::draft_mark) ==
        "DỰ THẢO, 05/01");
}

TEST_CASE("a final document has no mark and no line numbers") {
  const Bound bound = bind_with("stage = \"chính thức\"\ndraft = { number = 3 }");
  CHECK(lines_of(bound, Part::draft_mark).empty());
  CHECK(bound.document->pages.front().line_numbers.every == 0);
}

TEST_CASE("an embargo stands on the first page, under the place of the draft's mark") {
  const std::string embargo = "embargo = 2023-07-07T08:00:00+07:00";
  const Bound bound = bind_with(embargo);
  CHECK(lines_of(bound, Part::embargo) == "Không công bố trước 08 giờ 00 ngày 07/7/2023");
  CHECK(bound.document->pages.front().running.back().opening);
  CHECK(bound.document->pages.front().running.back().baseline.mm() ==
        Approx(8 + Length::from_pt(12).mm()));
  CHECK(lines_of(bind_with(embargo, Lang::en), Part::embargo) ==
        "Embargoed until 08:00, 7 July 2023");
}

TEST_CASE("an embargo that a masthead prints is not said twice") {
  const std::string embargo = "embargo = 2023-07-07T08:00:00+07:00";
  const auto with_block = [&](const std::string& block) {
    return lines_of(bind_with(embargo, Lang::vi, "[[flow]]\nblock = \"" + block + "\"\n"),
                    Part::embargo);
  };
  CHECK(with_block("masthead").empty());
  CHECK_FALSE(with_block("sections").empty());
}

TEST_CASE("layouts say how drafts are marked") {
  const std::string layout =
      "[drafts]\ntext = \"BẢN NHÁP\"\nbaseline = \"10mm\"\nline-numbers = 10\n"
      "line-number-gap = \"4mm\"\n[styles.draft-mark]\nfont-size = \"8pt\"\n"
      "[[flow]]\nblock = \"sections\"\n";
  const Bound bound = bind_with(kDraft, Lang::vi, layout);
  REQUIRE(bound.document);
  const document::PageTemplate& page = bound.document->pages.front();
  CHECK(lines_of(bound, Part::draft_mark) == "BẢN NHÁP 3, 16 giờ 40, 05/7");
  CHECK(page.running.back().baseline.mm() == Approx(10));
  CHECK(page.running.back().text.style->text.size.pt() == Approx(8));
  CHECK(page.running.back().text.style->text.color == bound.document->palette.notice);
  CHECK(page.line_numbers.every == 10);
  CHECK(page.line_numbers.gap.mm() == Approx(4));
  CHECK(bind_with(kDraft).document->pages.front().line_numbers.every == 5);
}
