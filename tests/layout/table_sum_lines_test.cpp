#include "base/decimal_sum.hpp"
#include "format/number.hpp"
#include "layout/built_pages.hpp"
#include "layout/stack.hpp"
#include "layout/table/layout_table.hpp"
#include "layout/table_fixtures.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <random>
#include <string>
#include <vector>

using namespace hopbao;
using namespace hopbao::literals;
using namespace hopbao::test;
using document::CellAlign;
using layout::Strip;
using RowKind = document::Row::Kind;

/// Rows with random amounts in the last column, and a total below them.
static document::Table summed_table(std::size_t count, unsigned seed) {
  std::mt19937 random(seed);
  document::PageTotals totals;
  totals.total = "Cộng trang";
  totals.carried = "Chuyển sang";
  totals.brought = "Mang sang";
  totals.style = shared(table_style(700));
  document::PageTotals::Column column;
  column.index = 1;
  document::Table table =
      ruled({flexible(), content(CellAlign::decimal)}, {head_row({head("Tên"), head("Số")})});
  Decimal sum;
  for (std::size_t i = 0; i < count; ++i) {
    const Decimal amount(static_cast<std::int64_t>(random() % 2'000'000) - 500'000,
                         static_cast<int>(random() % 3));
    sum = *exact_sum(std::array{sum, amount});
    column.amounts.push_back(amount);
    table.rows.push_back(body_row({cell("hàng"), number(format::number(amount, Lang::vi))}));
  }
  column.amounts.emplace_back();
  table.rows.push_back(row(RowKind::total, {cell("Tổng"), number(format::number(sum, Lang::vi))}));
  totals.columns.push_back(std::move(column));
  table.page_totals = std::move(totals);
  return table;
}

namespace {

/// Everything that a page prints of a table, line by line: words, then number.
struct PrintedLine {
  std::string words;
  Decimal number;
  document::SourceId source;
};

}  // namespace

static void read_lines(const scene::Frame& frame, std::vector<PrintedLine>& lines) {
  const std::vector<DrawnRun> runs = drawn_in(frame).runs;
  for (std::size_t i = 1; i < runs.size(); i += 2) {
    const auto value = format::parse_vi_number(runs[i].run.text);
    if (!value) continue;  // a head
    lines.push_back({runs[i - 1].run.text, *value, runs[i].run.source});
    if (runs[i].run.source.valid()) CHECK_FALSE(runs[i].tag.valid());
  }
}

static std::vector<std::vector<PrintedLine>> printed_pages(const document::Table& table,
                                                           Length height,
                                                           document::Provenance& provenance) {
  text::FontBook fonts = tinos();
  diagnostics::DiagnosticSink sink;
  layout::TableStrips set =
      layout::layout_table(std::make_shared<const document::Table>(table), 100_mm,
                           {fonts, sink, Lang::vi, height, {}, &provenance});
  Strip edges;
  edges.lead_in = std::make_shared<const scene::Frame>(set.head_repeated);
  edges.sums = set.sums;
  std::vector<Strip> strips = set.head;
  for (Strip& row : set.rows) {
    share_edges(row, edges);
    strips.push_back(std::move(row));
  }
  strips = set_all(std::move(strips), sink);
  std::vector<std::vector<PrintedLine>> pages;
  for (const layout::PageContent& page : build_pages(std::move(strips), {height, 8_pt})) {
    const layout::Stacking stacking = layout::stack(page.strips);
    CHECK(fits(stacking.height, height));
    std::vector<PrintedLine>& lines = pages.emplace_back();
    paint(
        stacking, [&](const layout::EdgeFrame& edge) { read_lines(*edge.frame, lines); },
        [&](std::size_t i) { read_lines(page.strips[i].frame, lines); });
  }
  CHECK(sink.diagnostics().empty());
  return pages;
}

TEST_CASE("page sums, what is carried and what is brought forward add up to the table's total") {
  for (const std::size_t count : {17U, 40U, 95U, 300U}) {
    document::Provenance provenance;
    const document::Table table = summed_table(count, static_cast<unsigned>(count));
    const auto pages = printed_pages(table, 300_pt, provenance);
    REQUIRE(pages.size() > 1);
    Decimal carried;
    std::size_t rows = 0;
    for (std::size_t page = 0; page < pages.size(); ++page) {
      Decimal sum;
      std::size_t sums = 0;
      for (const PrintedLine& line : pages[page]) {
        if (line.words == "hàng") {
          sum = *exact_sum(std::array{sum, line.number});
          ++rows;
        } else if (line.words == "Mang sang") {
          CHECK(page > 0);
          CHECK(line.number == carried);
        } else if (line.words == "Cộng trang") {
          CHECK(line.number == sum);
          CHECK(provenance.at(line.source).origin == document::Origin::layout);
          CHECK(provenance.at(line.source).value == sum);
          carried = *exact_sum(std::array{carried, sum});
          ++sums;
        } else {
          const bool last = page + 1 == pages.size();
          CHECK(line.words == (last ? "Tổng" : "Chuyển sang"));
          CHECK(line.number == carried);
        }
      }
      CHECK(sums == 1);
    }
    CHECK(rows == count);
  }
}

TEST_CASE("a table on one page has no page sums") {
  document::Provenance provenance;
  const auto pages = printed_pages(summed_table(20, 1), 257_mm, provenance);
  REQUIRE(pages.size() == 1);
  for (const PrintedLine& line : pages.front()) {
    CHECK((line.words == "hàng" || line.words == "Tổng"));
  }
}
