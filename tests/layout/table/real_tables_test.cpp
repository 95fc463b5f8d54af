// Fifty tables of real shape against Chromium's automatic table layout. chromium_lines.csv holds,
// for each table and width, the size of type that both set it in and what Chromium 156 counted with
// the same fonts, padding and width, numbers unbroken and aligned on their decimal mark: `rows` the
// sum over the rows of the lines of their highest cells, `cells` of the lines of all cells, `head`
// the lines of the highest head.
#include "layout/table/real_tables.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

using namespace hopbao;
using namespace hopbao::test;

namespace {

struct Counted {
  std::size_t rows = 0;
  std::size_t cells = 0;
  std::size_t head = 0;     ///< lines of the highest head
  std::size_t numbers = 0;  ///< most lines of a number
};

/// Lines of a cell of the drawn frame: baselines between two edges that belong to it.
std::size_t lines_in(const std::vector<DrawnRun>& runs, document::StructId tag) {
  std::vector<double> baselines;
  for (const DrawnRun& drawn : runs) {
    if (drawn.tag == tag) baselines.push_back(std::round(drawn.at.y.pt() * 10));
  }
  std::ranges::sort(baselines);
  const auto same = std::ranges::unique(baselines);
  return static_cast<std::size_t>(same.begin() - baselines.begin());
}

Counted count_lines(const RealTable& real, const layout::TableStrips& strips) {
  Counted counted;
  std::uint32_t tag = 1;
  for (std::size_t row = 0; row < real.cells.size(); ++row) {
    const scene::Frame& frame = row == 0 ? strips.head.front().frame : strips.rows[row - 1].frame;
    const std::vector<DrawnRun> runs = drawn_in(frame).runs;
    std::size_t highest = 0;
    for (std::size_t column = 0; column < real.columns.size(); ++column) {
      const std::size_t lines = lines_in(runs, document::StructId{tag++});
      highest = std::max(highest, lines);
      counted.cells += lines;
      const bool number = row > 0 && real.columns[column] == 'd';
      if (number) counted.numbers = std::max(counted.numbers, lines);
    }
    counted.rows += highest;
    if (row == 0) counted.head = highest;
  }
  return counted;
}

/// Every cell is an element of its own, so that its lines are known in the frame.
document::Table tagged(document::Table table) {
  std::uint32_t tag = 1;
  for (document::Row& row : table.rows) {
    for (document::Cell& cell : row.cells) cell.tag = document::StructId{tag++};
  }
  return table;
}

struct Measured {
  int table = 0;
  double width = 0;  ///< mm
  double size = 0;   ///< pt
  std::size_t rows = 0;
  std::size_t cells = 0;
  std::size_t head = 0;
};

std::vector<Measured> chromium() {
  std::vector<Measured> all;
  std::ifstream in("tests/layout/table/chromium_lines.csv");
  std::string line;
  std::getline(in, line);
  while (std::getline(in, line)) {
    std::ranges::replace(line, ',', ' ');
    std::istringstream fields(line);
    Measured one;
    fields >> one.table >> one.width >> one.size >> one.rows >> one.cells >> one.head;
    all.push_back(one);
  }
  return all;
}

}  // namespace

TEST_CASE(
    "fifty tables of real shape: whole numbers, low heads, and no more lines than Chromium's") {
  const std::vector<RealTable> tables = real_tables();
  const std::vector<Measured> measured = chromium();
  REQUIRE(tables.size() == 50);
  REQUIRE(measured.size() == 100);
  for (const Measured& theirs : measured) {
    const RealTable& real = tables[static_cast<std::size_t>(theirs.table - 1)];
    const document::Table table = tagged(set_in(real, Length::from_pt(theirs.size)));
    const LaidOut result = lay_out(table, Length::from_mm(theirs.width));
    const Counted ours = count_lines(real, result.strips);
    INFO("table " << theirs.table << " at " << theirs.width << " mm");
    CHECK(result.sink.diagnostics().empty());
    CHECK(theirs.size >= 8.5);
    CHECK(ours.numbers == 1);
    CHECK(ours.head <= 3);
    CHECK(ours.rows <= theirs.rows);
    // It may have saved them at a head of four lines.
    if (theirs.head <= 3) CHECK(ours.cells <= theirs.cells);
  }
}
