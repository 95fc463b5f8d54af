#include "bind/translation_marks.hpp"

#include "bind/bound.hpp"

using namespace hopbao;
using bind::translation_mark;

TEST_CASE("a mark is of the words and bindings, not of line ends or spelling of accents") {
  const std::string mark = translation_mark("Bán lẻ {ban-le} tăng.");
  CHECK(mark == translation_mark("  Bán lẻ\n  {ban-le}\ttăng.\n"));
  CHECK(mark == translation_mark("Ba\u0301n le\u0309 {ban-le} ta\u0306ng."));
  CHECK(mark != translation_mark("Bán lẻ {ban-le.change} tăng."));
  CHECK(mark != translation_mark("Bán lẻ {ban-le} giảm."));
}

TEST_CASE("a mark is four digits of FNV-1a, the same everywhere") {
  // FNV-1a of nothing is its offset basis, 811c9dc5; of "a" e40c292c: both halves folded.
  CHECK(translation_mark("") == "1cd9");
  CHECK(translation_mark("a") == "cd20");
}

/// A briefing whose only section has these texts and marks; its body starts on line 13, the English
/// on line 20.
static Bound translated(const std::string& marks, const std::string& vi, const std::string& en,
                        Lang lang = Lang::en) {
  return bind_text(kBriefing + "[[sections]]\nid = \"a\"\nbody.vi = '''\n" + vi +
                       "\n'''\nbody.en = '''\n" + en + "\n'''\nbody.en-of = \"" + marks + "\"\n",
                   lang);
}

static const std::string kOne = translation_mark("Một.");
static const std::string kTwo = translation_mark("Hai.");

TEST_CASE("English that follows its Vietnamese is clean") {
  CHECK(translated(kOne + " " + kTwo, "Một.\n\nHai.", "One.\n\nTwo.").messages().empty());
  CHECK(translated("dead", "Một.", "One.", Lang::vi).messages().empty());
}

TEST_CASE("a paragraph whose Vietnamese has changed is reported at its English") {
  const Bound bound = translated("dead " + kTwo, "Một.\n\nHai.", "One.\n\nTwo.");
  CHECK(bound.document.has_value());
  CHECK(bound.messages() ==
        std::vector<std::string>{"19:1 translation-outdated 14 Một. 1 dead " + kOne});
  const Bound second = translated(kOne + " beef", "Một.\n\nHai.", "One.\n\nTwo.");
  CHECK(second.messages() ==
        std::vector<std::string>{"21:1 translation-outdated 16 Hai. 2 beef " + kTwo});
}

TEST_CASE("another number of paragraphs is reported where the texts part") {
  const Bound bound = translated(kOne + " " + kTwo, "Một.\n\nMới.\n\nHai.", "One.\n\nTwo.");
  CHECK(bound.messages() == std::vector<std::string>{"23:1 translation-uneven 3 2"});
}

TEST_CASE("marks that do not count as many as the paragraphs are given to paste") {
  const Bound bound = translated("", "Một.\n\nHai.", "One.\n\nTwo.");
  CHECK(bound.messages() ==
        std::vector<std::string>{"23:14 translation-unmarked 0 2 " + kOne + " " + kTwo});
}

TEST_CASE("short texts may bear a mark too") {
  std::string text = kBriefing;
  const std::string en = "en = \"The first half\"";
  text.insert(text.find(en) + en.size(), ", en-of = \"0000\"");
  const Bound bound = bind_text(text, Lang::en);
  REQUIRE(bound.messages().size() == 1);
  CHECK(bound.messages()[0].find("translation-outdated") != std::string::npos);
}
