#include "layout/built_pages.hpp"
#include "layout/column_set.hpp"
#include "layout/stack.hpp"
#include "layout/table/layout_table.hpp"
#include "layout/table_fixtures.hpp"

#include <catch2/catch.hpp>

#include <map>
#include <random>
#include <sstream>
#include <string>
#include <vector>

using namespace hopbao;
using namespace hopbao::literals;
using namespace hopbao::test;
using layout::Strip;
using RowKind = document::Row::Kind;

/// Words "NAME.0 NAME.1 …", so that it can be seen which were set, and in which order.
static document::Cell counted_words(const std::string& name, std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) {
    text += (i > 0 ? " " : "") + name + "." + std::to_string(i);
  }
  return cell(text);
}

namespace {

/// Tables of random length with groups, totals, cells over several rows and rows that no page
/// holds; and how many words of each cell they have.
class RandomTable {
 public:
  explicit RandomTable(unsigned seed) : random_(seed) {}

  document::Table make() {
    document::Table table = ruled({flexible(), flexible(), fixed(25_mm)},
                                  {head_row({head("Tên"), head("Chung"), head("Lời")})});
    const std::size_t rows = 1 + pick(60);
    while (table.rows.size() <= rows) {
      if (pick(8) == 0) {
        table.rows.push_back(row(RowKind::group, {spanning(words(1), 1, 3)}));
      }
      add_joined_rows(table, 1 + (pick(6) == 0 ? pick(4) : 0));
    }
    table.rows.push_back(row(RowKind::total, {words(1), words(1), words(1)}));
    return table;
  }

  const std::map<std::string, std::size_t>& counts() const { return counts_; }

 private:
  std::size_t pick(std::size_t below) { return random_() % below; }
  document::Cell words(std::size_t count) {
    const std::string name = "c" + std::to_string(counts_.size());
    counts_[name] = count;
    return counted_words(name, count);
  }
  std::size_t length() { return pick(12) == 0 ? 40 + pick(200) : 1 + pick(4); }

  /// Rows whose middle cell is one.
  void add_joined_rows(document::Table& table, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
      std::vector<document::Cell> cells{words(length())};
      if (i == 0) cells.push_back(spanning(words(length()), static_cast<int>(count), 1));
      cells.push_back(words(1));
      table.rows.push_back(body_row(std::move(cells)));
    }
  }

  std::mt19937 random_;
  std::map<std::string, std::size_t> counts_;
};

/// Sees words as they come, page after page.
struct Words {
  std::map<std::string, std::size_t> seen;
  std::vector<std::string> first_cells;
  bool in_order = true;

  void add(const std::string& line) {
    std::istringstream words(line);
    for (std::string word; words >> word;) {
      const std::size_t point = word.find('.');
      if (point == std::string::npos) continue;
      const std::string name = word.substr(0, point);
      in_order = in_order && std::stoul(word.substr(point + 1)) == seen[name];
      ++seen[name];
    }
  }
};

}  // namespace

static std::vector<Strip> strips_of(const document::Table& table, Length page_height) {
  const LaidOut result = lay_out(table, 100_mm, page_height);
  CHECK(result.sink.diagnostics().empty());
  Strip edges;
  edges.lead_in = std::make_shared<const scene::Frame>(result.strips.head_repeated);
  std::vector<Strip> strips = result.strips.head;
  for (Strip row : result.strips.rows) {
    share_edges(row, edges);
    strips.push_back(std::move(row));
  }
  return strips;
}

TEST_CASE("every row of a table stands once over its pages, in order, and on the page") {
  for (unsigned seed = 0; seed < 150; ++seed) {
    CAPTURE(seed);
    RandomTable random(seed);
    const document::Table table = random.make();
    const Length height = Length::from_pt(220 + seed);
    Words words;
    for (const layout::PageContent& page : build_pages(strips_of(table, height), {height, 8_pt})) {
      const layout::Stacking stacking = layout::stack(page.strips);
      CHECK(fits(stacking.height, height));
      for (std::size_t i = 0; i < page.strips.size(); ++i) {
        for (const DrawnRun& drawn : drawn_in(page.strips[i].frame).runs) {
          words.add(drawn.run.text);
          CHECK(fits(stacking.tops[i] + drawn.at.y, height));
        }
      }
    }
    CHECK(words.in_order);
    CHECK(words.seen == random.counts());
  }
}

TEST_CASE("rows of a long table that are set late are those that are set at once") {
  std::vector<document::Row> rows{head_row({head("TT"), head("Tên")})};
  for (int i = 0; i < 700; ++i) {
    rows.push_back(body_row({cell(std::to_string(i)), cell("hàng " + std::to_string(i % 7))}));
  }
  diagnostics::DiagnosticSink sink;
  text::FontBook fonts = tinos();
  const auto table = std::make_shared<const document::Table>(ruled({content(), flexible()}, rows));
  layout::TableStrips set = layout::layout_table(table, 100_mm, {fonts, sink, Lang::vi, 257_mm});
  REQUIRE(set.rows.back().later);
  const std::vector<Strip> strips = set_all(std::move(set.rows), sink);
  REQUIRE(strips.size() == 700);
  for (std::size_t i = 0; i < strips.size(); ++i) {
    CHECK(drawn_in(strips[i].frame).runs.front().run.text == std::to_string(i));
    CHECK(strips[i].rows.begin == i);
  }
  CHECK(strips[698].after == layout::BreakAppeal::forbidden);
  CHECK(strips[699].after == layout::BreakAppeal::good);
}

TEST_CASE("a row taller than a page is parted between its lines, two of them on either page") {
  document::Table table =
      ruled({fixed(40_mm), flexible()},
            {head_row({head("A"), head("B")}), body_row({counted_words("long", 60), cell("một")}),
             body_row({cell("x"), cell("hai")})});
  const Length height = 150_pt;
  const auto pages = build_pages(strips_of(table, height), {height, 8_pt});
  REQUIRE(pages.size() > 2);
  for (const layout::PageContent& page : pages) {
    CHECK(fits(layout::stack(page.strips).height, height));
    CHECK(page.strips.size() >= 2);
  }
  // Where the page ends inside the row a rule closes the grid.
  CHECK(pages.front().strips.back().lead_outs.size() == 1);
  CHECK(pages.back().strips.back().lead_outs.empty());
  CHECK(drawn_in(pages.front().strips[1].frame).run("một").at.x.pt() > 0);
}

TEST_CASE("a column that begins inside a table repeats its head") {
  std::vector<document::Row> rows{head_row({head("Đầu")})};
  for (int i = 0; i < 20; ++i) rows.push_back(body_row({cell("hàng " + std::to_string(i))}));
  auto set = std::make_shared<layout::ColumnSet>();
  set->width = 100_mm;
  set->gutter = 6_mm;
  set->strips =
      std::make_shared<const std::vector<Strip>>(strips_of(ruled({flexible()}, rows), 257_mm));
  const auto cut = layout::cut_columns(*set, 257_mm);
  REQUIRE(cut);
  CHECK_FALSE(cut->rest);
  std::vector<double> heads;
  std::size_t count = 0;
  for (const DrawnRun& drawn : drawn_in(cut->strip.frame).runs) {
    if (drawn.run.text == "Đầu")
      heads.push_back(drawn.at.y.pt());
    else
      ++count;
  }
  REQUIRE(heads.size() == 2);
  CHECK(heads[0] == Approx(heads[1]));
  CHECK(count == 20);
}
