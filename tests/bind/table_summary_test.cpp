#include "bound.hpp"

#include <catch2/catch.hpp>

#include <cstdint>

using namespace hopbao;

namespace {

const document::Table& table_of(const Bound& bound) {
  return *std::get<std::shared_ptr<const document::Table>>(
      first_block<document::Exhibit>(bound).body);
}

Bound bind_table(const std::string& keys) {
  return bind_text(kBriefing + kFigures + "[tables.t]\ntitle = 'Bảng'\n" + keys +
                   "[[sections]]\nid = 'a'\nbody = '![](table:t)'\n");
}

/// The number of hundredths as a literal with the decimals of a round.
std::string literal(std::int64_t hundredths) {
  const std::int64_t size = hundredths < 0 ? -hundredths : hundredths;
  const std::string cents = std::to_string(size % 100);
  return (hundredths < 0 ? "-" : "") + std::to_string(size / 100) + "." +
         (cents.size() < 2 ? "0" : "") + cents;
}

/// The exact number behind the only printed number of a cell.
Decimal value_of(const Bound& bound, const document::Cell& cell) {
  const auto& text = std::get<document::Text>(cell.content.at(0));
  return bound.document->provenance.at(text.source).value.value();
}

}  // namespace

TEST_CASE("summary rows equal an independent exact sum") {
  std::uint64_t state = 88172645463325252U;  // xorshift64, Marsaglia 2003
  std::string keys = "columns = ['label', { field = 'so', title = 'Số' }]\ngroups = [\n";
  std::vector<std::int64_t> sums;
  std::int64_t all = 0;
  for (int group = 0; group < 20; ++group) {
    keys += "{ label = 'Nhóm', rows = [\n";
    sums.push_back(0);
    for (int row = 0; row < 15; ++row) {
      state ^= state << 13;
      state ^= state >> 7;
      state ^= state << 17;
      const std::int64_t hundredths = static_cast<std::int64_t>(state >> 34) - (1 << 29);
      const bool part = row % 4 == 3;
      keys += "{ label = 'Dòng', cells = { so = " + literal(hundredths) + " }";
      keys += part ? ", level = 1 },\n" : " },\n";
      if (!part) sums.back() += hundredths;
    }
    all += sums.back();
    keys += "] },\n";
  }
  keys += "]\nsummary = [{ label = 'Cộng', columns = ['so'] }]\n";
  keys += "total = [{ label = 'Tổng số', columns = ['so'] }]\n";
  const Bound bound = bind_table(keys);
  REQUIRE(bound.messages().empty());
  std::size_t seen = 0;
  for (const document::Row& row : table_of(bound).rows) {
    if (row.kind == document::Row::Kind::summary) {
      CHECK(value_of(bound, row.cells.at(1)) == Decimal(sums.at(seen++), 2));
    }
  }
  CHECK(seen == sums.size());
  REQUIRE(table_of(bound).rows.back().kind == document::Row::Kind::total);
  CHECK(value_of(bound, table_of(bound).rows.back().cells.at(1)) == Decimal(all, 2));
}

TEST_CASE("a computed number is derived and leads to the key that asks for it") {
  const Bound bound = bind_table(
      "columns = ['label', 'value']\nrows = ['ban-le', 'von']\n"
      "total = [{ label = 'Cộng', columns = ['value'] }]\n");
  REQUIRE(bound.messages().empty());
  const document::Row& total = table_of(bound).rows.back();
  CHECK(document::plain_text(total.cells.at(1).content) == "15.263,2");
  const auto& text = std::get<document::Text>(total.cells.at(1).content.at(0));
  const document::Source& source = bound.document->provenance.at(text.source);
  CHECK(source.origin == document::Origin::derived);
  CHECK(source.defined.line > 0);
}

TEST_CASE("a total that a row gives is held to the rows of its group only") {
  const std::string columns = "columns = ['label', { field = 'so', title = 'Số' }]\n";
  const auto rows = [](const std::string& total) {
    return "{ label = 'A', rows = [{ label = 'Một', cells = { so = 1 } }, { label = 'Cộng', kind "
           "= 'total', cells = { so = " +
           total + " } }] }";
  };
  CHECK(bind_table(columns + "groups = [" + rows("1") + ", " + rows("1.0") + "]\n")
            .messages()
            .empty());
  const auto messages =
      bind_table(columns + "groups = [" + rows("1") + ", " + rows("2") + "]\n").messages();
  REQUIRE(messages.size() == 1);
  CHECK(messages[0] == "51:243 total-differs 2 so 51 51 1 +1");
}

TEST_CASE("a sum over what was not collected is not given") {
  const Bound bound = bind_table(
      "columns = ['label', { field = 'so', title = 'Số' }]\n"
      "rows = [{ label = 'Một', cells = { so = 1 } }, { label = 'Hai', cells = { so = '…' } }]\n"
      "total = [{ label = 'Cộng', columns = ['so'] }]\n");
  CHECK(bound.messages().empty());
  CHECK(document::plain_text(table_of(bound).rows.back().cells.at(1).content) == "…");
}

TEST_CASE("a number written for a figure's value is in the figure's unit, as its own is") {
  const Bound bound = bind_table(
      "columns = ['label', { field = 'value', unit = 'trieu-dong' }]\n"
      "rows = ['ban-le', { figure = 'von', cells = { value = 2.5 } }]\n"
      "total = [{ label = 'Cộng', columns = ['value'] }]\n");
  const auto& rows = table_of(bound).rows;
  CHECK(document::plain_text(rows.at(1).cells.at(1).content) == "14.245.000");
  CHECK(document::plain_text(rows.at(2).cells.at(1).content) == "2.500");
  CHECK(document::plain_text(rows.at(3).cells.at(1).content) == "14.247.500");
}

TEST_CASE("a converted number prints all its digits and no zeros of the conversion") {
  const std::string figure =
      "[figures.thu]\nlabel = { vi = 'Thu', en = 'Revenue' }\nvalue = 14245500\nunit = "
      "'trieu-dong'\n";
  const auto printed = [&](const std::string& keys) {
    const Bound bound = bind_text(
        kBriefing + figure +
        "[tables.t]\ntitle = 'Bảng'\nrows = ['thu']\ncolumns = ['label', { field = 'value', unit = "
        "'nghin-ty-dong'" +
        keys +
        " }]\ntotal = [{ label = 'Cộng', columns = ['value'] }]\n[[sections]]\nid = 'a'\nbody "
        "= '![](table:t)'\n");
    const auto& rows = table_of(bound).rows;
    return document::plain_text(rows.at(1).cells.at(1).content) + " " +
           document::plain_text(rows.at(2).cells.at(1).content);
  };
  CHECK(printed("") == "14,2455 14,2455");
  CHECK(printed(", decimals = 1") == "14,2 14,2");
}

TEST_CASE("a given total that cannot be checked is said, unless a number was not collected") {
  const auto messages = [](const std::string& cell) {
    return bind_table(
               "columns = ['label', { field = 'so', title = 'Số' }]\nrows = [\n"
               "{ label = 'Một', cells = { so = 1 } },\n{ label = 'Hai'" +
               cell + " },\n{ label = 'Cộng', kind = 'total', cells = { so = 3 } }]\n")
        .messages();
  };
  CHECK(messages(", cells = { so = 2 }").empty());
  CHECK(messages(", cells = { so = '…' }").empty());
  REQUIRE(messages("").size() == 1);
  CHECK(messages("").front().find("total-not-checked so") != std::string::npos);
}

TEST_CASE("sums of pages that are too long for exact numbers are said") {
  const Bound bound = bind_table(
      "columns = ['label', { field = 'so', title = 'Số' }]\npage-totals = true\nrows = [\n"
      "{ label = 'Một', cells = { so = 999999999999999999 } },\n"
      "{ label = 'Hai', cells = { so = 1 } }]\n");
  REQUIRE(bound.messages().size() == 1);
  CHECK(bound.messages().front().find("total-too-long so") != std::string::npos);
}
