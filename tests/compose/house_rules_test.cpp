// The house's rules for pages that leave it, held over every shipped layout with the real briefing
// in both languages: no holes, exhibits with their mention, last lines, sizes of type.
#include "support/scene_items.hpp"
#include "support/shipped.hpp"

#include <cmath>
#include <set>

using namespace hopbao;
using audit::LineMark;
using audit::PageMarks;
using document::Role;
using document::StructId;
using test::Product;

static constexpr double kTolerance = 0.2;                // mm
static constexpr double kMostBlank = 38.0;               // mm
static constexpr double kAirAboveNotes = 8 * 25.4 / 72;  // mm, above their rule

namespace {

/// From top to bottom on the page.
struct Band {
  double top = 0;
  double bottom = 0;
};

}  // namespace

/// What stands between the top and bottom margins; running lines are outside them.
static std::vector<Band> bands_of(const PageMarks& page) {
  const double first = page.margin.top.mm() - kTolerance;
  const double last = (page.size.height - page.margin.bottom).mm() + kTolerance;
  std::vector<Band> bands;
  const auto add = [&](const Rect& box) {
    if (box.top().mm() >= first && box.bottom().mm() <= last) {
      bands.push_back({box.top().mm(), box.bottom().mm()});
    }
  };
  for (const LineMark& line : page.lines) {
    if (line.at.y.mm() < first || line.at.y.mm() > last) continue;
    // A line's own leading; the labels of a chart have only their ink.
    const bool framed = line.box.size.height.mm() < 30;
    add(framed ? line.box : Rect{{line.at.x, line.ink_top}, {{}, line.ink_bottom - line.ink_top}});
  }
  for (const audit::ShapeMark& shape : page.shapes) add(shape.box);
  for (const audit::BlankMark& blank : page.blanks) add(blank.box);
  std::ranges::sort(bands, {}, &Band::top);
  return bands;
}

/// The highest white band on the page: at the foot, or above the notes, whose rule has its own air.
static double hole_in(const PageMarks& page) {
  const bool notes = std::ranges::any_of(
      page.lines, [](const LineMark& line) { return line.kind == LineMark::Kind::note; });
  double hole = 0;
  double end = page.margin.top.mm();
  for (const Band& band : bands_of(page)) {
    hole = std::max(hole, band.top - end - (notes ? kAirAboveNotes : 0));
    end = std::max(end, band.bottom);
  }
  return std::max(hole, (page.size.height - page.margin.bottom).mm() - end);
}

static double used_height(const PageMarks& page) {
  double end = page.margin.top.mm();
  for (const Band& band : bands_of(page)) end = std::max(end, band.bottom);
  return end - page.margin.top.mm();
}

/// True where the pages' paper, margins or count change behind this page: a run of pages ends.
static bool ends_run(const Product& product, std::size_t index) {
  if (index + 1 == product.pages.size()) return true;
  const PageMarks& page = product.pages[index];
  const PageMarks& next = product.pages[index + 1];
  return !(page.size == next.size) || !(page.margin.top == next.margin.top) ||
         next.number != page.number + 1;
}

TEST_CASE("no page but the last of its run has more than 38 mm of white in one place") {
  REQUIRE(test::shipped_products().size() >= 6);
  for (const Product& product : test::shipped_products()) {
    for (std::size_t i = 0; i < product.pages.size(); ++i) {
      if (ends_run(product, i)) continue;
      INFO(product.name << ", page " << i + 1);
      CHECK(hole_in(product.pages[i]) <= kMostBlank + kTolerance);
    }
  }
}

TEST_CASE("the last page is at least a quarter full") {
  for (const Product& product : test::shipped_products()) {
    const PageMarks& last = product.pages.back();
    const double height = (last.size.height - last.margin.top - last.margin.bottom).mm();
    INFO(product.name);
    CHECK(used_height(last) >= height / 4);
  }
}

/// Pages of the links in running text that lead to each place; contents do not mention.
static std::map<std::string, std::size_t> first_mentions(const Product& product) {
  std::map<std::string, std::size_t> pages;
  for (std::size_t i = 0; i < product.scene.pages.size(); ++i) {
    for (const auto& link : test::items_of<scene::Link>(product.scene.pages[i].frame)) {
      const StructId tag = link.item.tag;
      if (!tag.valid() || product.scene.structure.node(tag).role != Role::link) continue;
      pages.emplace(link.item.target, i);
    }
  }
  return pages;
}

/// The pages on which an element's lines stand.
static std::set<std::size_t> pages_of(const Product& product, StructId block) {
  std::set<std::size_t> pages;
  for (std::size_t i = 0; i < product.pages.size(); ++i) {
    for (const LineMark& line : product.pages[i].lines) {
      if (line.block == block) pages.insert(i);
    }
  }
  return pages;
}

/// The last page that shows a table's cells or a chart's labels.
static std::size_t last_page_of_body(const Product& product, StructId caption) {
  const document::StructTree& tree = product.scene.structure;
  const StructId body = tree.node(caption).parent;
  std::size_t last = 0;
  for (std::size_t i = 0; i < product.pages.size(); ++i) {
    for (const LineMark& line : product.pages[i].lines) {
      StructId id = line.block.valid() ? line.block : line.element;
      while (id.valid() && id != body) id = tree.node(id).parent;
      if (id.valid()) last = i;
    }
  }
  return last;
}

TEST_CASE("an exhibit is on the page of its first mention or the next, with caption and source") {
  for (const Product& product : test::shipped_products()) {
    const std::map<std::string, std::size_t> mentions = first_mentions(product);
    for (const std::string& exhibit : product.exhibits) {
      INFO(product.name << ", " << exhibit);
      const StructId caption = product.captions.at(exhibit);
      const std::set<std::size_t> pages = pages_of(product, caption);
      REQUIRE(pages.size() == 1);
      const std::size_t page = *pages.begin();
      if (const auto mention = mentions.find(exhibit); mention != mentions.end()) {
        CHECK(page >= mention->second);
        CHECK(page <= mention->second + 1);
      }
      // A table that goes on has its source under its last part.
      const std::size_t end = std::max(page, last_page_of_body(product, caption));
      if (exhibit.starts_with("chart:")) CHECK(end == page);
      CHECK(!product.notes.at(exhibit).empty());
      for (const StructId note : product.notes.at(exhibit)) {
        CHECK(pages_of(product, note) == std::set<std::size_t>{end});
      }
    }
  }
}

/// Groups of vowels, as the letters show them; at least 1.
static int english_syllables(const std::string& word) {
  int groups = 0;
  bool vowel = false;
  for (const char c : word) {
    const bool now = std::string("aeiouyAEIOUY").find(c) != std::string::npos;
    if (now && !vowel) ++groups;
    vowel = now;
  }
  if (groups > 1 && word.ends_with('e')) --groups;
  return std::max(groups, 1);
}

static std::string trimmed(std::string text) {
  for (std::size_t at; (at = text.find("\u00A0")) != std::string::npos;) text.replace(at, 2, " ");
  const std::size_t first = text.find_first_not_of(' ');
  if (first == std::string::npos) return {};
  return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

static bool one_syllable(const std::string& line, Lang lang) {
  const std::string text = trimmed(line);
  if (text.empty() || text.find(' ') != std::string::npos) return false;
  return lang == Lang::vi || english_syllables(text) == 1;
}

/// The lines of each element of text or note. Pieces side by side, as on the cover's bars, are one
/// line.
static std::map<StructId, std::vector<std::string>> lines_of_elements(const Product& product) {
  std::map<StructId, std::vector<std::string>> lines;
  std::map<StructId, std::pair<const PageMarks*, double>> last;
  for (const PageMarks& page : product.pages) {
    for (const LineMark& line : page.lines) {
      const bool set = line.kind == LineMark::Kind::text || line.kind == LineMark::Kind::note;
      const StructId block = line.block.valid() ? line.block : line.element;
      if (!set || !block.valid()) continue;
      const std::pair<const PageMarks*, double> place{&page, line.at.y.mm()};
      const auto before = last.find(block);
      const bool beside = before != last.end() && before->second.first == &page &&
                          std::abs(before->second.second - place.second) < 2;
      if (beside) {
        lines[block].back() += " " + line.text;
      } else {
        lines[block].push_back(line.text);
      }
      last[block] = place;
    }
  }
  return lines;
}

TEST_CASE("no paragraph ends in one syllable") {
  std::size_t elements = 0;
  for (const Product& product : test::shipped_products()) {
    const auto lines = lines_of_elements(product);
    elements += lines.size();
    for (const auto& [block, texts] : lines) {
      INFO(product.name << ": " << texts.front() << " … " << texts.back());
      CHECK((texts.size() == 1 || !one_syllable(texts.back(), product.scene.lang)));
    }
  }
  CHECK(elements > 100);
}

/// True for what is no running text: exhibits with caption, notes and source; tiles, figure columns
/// and masthead; footnotes; running lines.
static bool beside_text(const Product& product, const LineMark& line) {
  if (line.kind != LineMark::Kind::text || product.exhibit_texts.contains(line.block)) return true;
  const document::StructTree& tree = product.scene.structure;
  for (StructId id = line.block; id.valid(); id = tree.node(id).parent) {
    if (tree.node(id).role == Role::division) return true;
  }
  return false;
}

/// How many sizes a page may have: three; four on the first page of a release, for which the art
/// direction (ART, 5) names headline 23, lead 11.5, text 11 and subheads 10.5; five on the cover
/// (ART, 6): title 42, finding and values 17, names 13, office 12, foot 9.
static std::size_t most_sizes(const Product& product, std::size_t page) {
  if (page == 0 && product.name.starts_with("thong-cao")) return 4;
  if (page == 0 && product.name.starts_with("an-pham")) return 5;
  return 3;
}

TEST_CASE("a page has at most three sizes of type besides exhibits") {
  std::size_t pages = 0;
  for (const Product& product : test::shipped_products()) {
    for (std::size_t i = 0; i < product.pages.size(); ++i) {
      std::set<double> sizes;
      for (const LineMark& line : product.pages[i].lines) {
        if (!beside_text(product, line)) sizes.insert(line.type.size.pt());
      }
      INFO(product.name << ", page " << i + 1);
      CAPTURE(std::vector<double>(sizes.begin(), sizes.end()));
      CHECK(sizes.size() <= most_sizes(product, i));
      ++pages;
    }
  }
  CHECK(pages >= 30);
}
