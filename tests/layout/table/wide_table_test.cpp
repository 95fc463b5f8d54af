#include "layout/table/wide_table.hpp"

#include "layout/table_fixtures.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

using namespace hopbao;
using namespace hopbao::literals;
using layout::BreakAppeal;
using layout::Strip;

namespace {

/// A stub and four columns of numbers, of which two go in beside it in 60 mm.
document::Table wide(int rows) {
  const document::Column column = test::content();
  document::Table table = test::ruled({column, column, column, column, column}, {});
  const auto row = [&](document::Row::Kind kind, const std::string& name) {
    document::Row& made = table.rows.emplace_back();
    made.kind = kind;
    made.cells.push_back(test::cell(name));
    for (int number = 1; number <= 4; ++number) {
      made.cells.push_back(test::cell(name + "." + std::to_string(number)));
    }
  };
  row(document::Row::Kind::head, "mmmm");
  for (int i = 1; i <= rows; ++i) row(document::Row::Kind::body, std::to_string(i));
  table.repeated_columns = 1;
  return table;
}

/// All strips, those that pages would set later too.
std::vector<Strip> strips_of(const document::Table& table, Length height) {
  text::FontBook fonts = test::tinos();
  diagnostics::DiagnosticSink sink;
  layout::TableStrips strips = layout::layout_table(std::make_shared<const document::Table>(table),
                                                    60_mm, {fonts, sink, Lang::vi, height});
  REQUIRE(strips.in_parts);
  std::vector<Strip> rows = layout::set_all(std::move(strips.rows), sink);
  REQUIRE(sink.diagnostics().empty());
  return rows;
}

/// What the cells print, in the order of painting.
std::vector<std::string> texts_of(const std::vector<Strip>& strips) {
  std::vector<std::string> texts;
  for (const Strip& strip : strips) {
    for (const test::DrawnRun& run : test::drawn_in(strip.frame).runs)
      texts.push_back(run.run.text);
  }
  return texts;
}

}  // namespace

TEST_CASE("every cell of a wide table stands once in its parts, beside the repeated names",
          "[table]") {
  const std::vector<std::string> texts = texts_of(strips_of(wide(40), 100_mm));
  for (int row = 1; row <= 40; ++row) {
    const std::string name = std::to_string(row);
    CHECK(std::ranges::count(texts, name) == 2);
    for (int column = 1; column <= 4; ++column) {
      CHECK(std::ranges::count(texts, name + "." + std::to_string(column)) == 1);
    }
  }
}

TEST_CASE("the first columns of a page's rows come before their next ones", "[table]") {
  const std::vector<std::string> texts = texts_of(strips_of(wide(40), 100_mm));
  const auto at = [&](const std::string& text) { return std::ranges::find(texts, text); };
  CHECK(at("1.2") < at("2.1"));
  CHECK(at("2.2") < at("1.3"));
  CHECK(at("1.4") < at("40.1"));
}

TEST_CASE("a page that a wide table begins on below other things may end inside a part",
          "[table]") {
  const std::vector<Strip> strips = strips_of(wide(40), 100_mm);
  // The head of the first part, then its rows: three of them stay on either page.
  const auto end = std::ranges::find_if(strips.begin() + 1, strips.end(), [](const Strip& strip) {
    return strip.rows.begin == 0 && strip.rows.end == 0;
  });
  const auto count = static_cast<std::size_t>(end - strips.begin()) - 1;
  REQUIRE(count > 8);
  for (std::size_t row = 1; row < count; ++row) {
    const bool near_edge = row < 3 || count - row < 3;
    INFO("below row " << row << " of " << count);
    CHECK((strips[row].after == BreakAppeal::forbidden) == near_edge);
    CHECK(strips[row].lead_in != nullptr);
  }
  CHECK(strips[count].after == BreakAppeal::fair);
}

TEST_CASE("a short wide table is not parted inside its parts", "[table]") {
  const std::vector<Strip> strips = strips_of(wide(6), 100_mm);
  REQUIRE(strips.size() == 14);
  for (std::size_t row = 0; row < 6; ++row) CHECK(strips[row].after == BreakAppeal::forbidden);
  CHECK(strips[6].after == BreakAppeal::fair);
}

TEST_CASE("a row is as high in all parts", "[table]") {
  document::Table table = wide(3);
  table.rows[2].cells[4] = test::cell("một hai ba bốn năm sáu bảy tám chín");
  const std::vector<Strip> strips = strips_of(table, 100_mm);
  REQUIRE(strips.size() == 8);
  for (std::size_t row = 0; row < 4; ++row) {
    CHECK(approx_equal(strips[row].frame.size.height, strips[row + 4].frame.size.height));
  }
  CHECK(strips[2].frame.size.height > strips[1].frame.size.height);
}
