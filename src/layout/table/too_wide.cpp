#include "layout/table/too_wide.hpp"

#include "diagnostics/diagnostic.hpp"
#include "layout/table/column_parts.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace hopbao::layout::table {

using namespace literals;

static constexpr Length kSmallestType = 8.5_pt;
static constexpr std::size_t kMostNamed = 3;
static constexpr std::size_t kMostParts = 3;

namespace {

/// One way out, in both languages.
struct Offer {
  std::string vi;
  std::string en;
};

std::string name_of(const document::Table& table, std::size_t column) {
  const std::string& id = table.columns[column].id;
  return id.empty() ? std::to_string(column + 1) : "`" + id + "`";
}

/// The columns that need more than an even share, the widest first.
std::string widest_columns(const ColumnNeeds& needs, const document::Table& table, Length width) {
  const std::vector<Track> least = least_tracks(needs.tracks, needs.spans, width);
  std::vector<std::size_t> columns;
  for (std::size_t i = 0; i < least.size(); ++i) {
    if (least[i].least > width / static_cast<double>(least.size())) columns.push_back(i);
  }
  std::ranges::stable_sort(columns, std::ranges::greater(),
                           [&](std::size_t i) { return least[i].least; });
  if (columns.size() > kMostNamed) columns.resize(kMostNamed);
  std::string names;
  for (const std::size_t i : columns) {
    if (!names.empty()) names += ", ";
    names += name_of(table, i) + " " + std::to_string(std::lround(std::ceil(least[i].least.mm()))) +
             " mm";
  }
  return names;
}

/// "9.5"
std::string points(Length size) {
  char text[16];
  const auto end = std::to_chars(text, text + sizeof text, size.pt(), std::chars_format::fixed, 1);
  std::string number(text, end.ptr);
  if (number.ends_with(".0")) number.resize(number.size() - 2);
  return number;
}

/// Of the cells that are no heads and no labels: what a table's `font-size` is told by.
Length body_size(std::span<const ShapedCell> cells, const document::Table& table) {
  Length size;
  for (const ShapedCell& cell : cells) {
    if (table.rows[cell.place.row].kind == document::Row::Kind::body) {
      size = cell.place.cell->style->text.size;
    }
  }
  return size;
}

std::optional<Offer> smaller_type(std::span<const ShapedCell> cells, const document::Table& table,
                                  Length width) {
  const Length body = body_size(cells, table);
  Length smallest = body;
  for (const ShapedCell& cell : cells) {
    smallest = std::min(smallest, cell.place.cell->style->text.size);
  }
  if (smallest <= Length()) return std::nullopt;
  const auto blocks = decimal_blocks(cells, table.columns.size());
  const double halves = std::ceil(body.pt() * 2) - 1;  // the next smaller half point
  for (Length size = 0.5_pt * halves; fits(kSmallestType, smallest * (size / body));
       size -= 0.5_pt) {
    if (!goes_in(column_needs(cells, table, blocks, size / body), width)) continue;
    const std::string key = "`font-size = \"" + points(size) + "pt\"`";
    return Offer{"đặt " + key + " cho bảng", "give the table " + key};
  }
  return std::nullopt;
}

/// Columns that say what a row is: those before the first numbers.
std::size_t stub_of(const document::Table& table) {
  const auto numbers =
      std::ranges::find(table.columns, document::CellAlign::decimal, &document::Column::align);
  const auto stub = static_cast<std::size_t>(numbers - table.columns.begin());
  return stub == table.columns.size() ? 1 : stub;
}

/// What `continue` would do, by the rules that it goes by.
std::optional<Offer> split(const ColumnNeeds& needs, const document::Table& table, Length width) {
  if (table.repeated_columns) return std::nullopt;  // it was tried
  const std::vector<ColumnRange> parts = column_parts(needs, stub_of(table), width);
  if (parts.empty() || parts.size() > kMostParts) return std::nullopt;
  std::string cuts;
  for (std::size_t i = 1; i < parts.size(); ++i) {
    cuts += (i > 1 ? ", " : "") + name_of(table, parts[i].first);
  }
  const bool sums = table.page_totals.has_value();
  return Offer{
      std::string(sums ? "bỏ `page-totals` và đặt" : "đặt") +
          " `continue = \"columns\"` để bảng chia trước cột " + cuts + ", nhắc lại các cột đầu",
      std::string(sums ? "drop `page-totals` and set" : "set") +
          " `continue = \"columns\"` to split it before " + cuts + " and repeat its first columns"};
}

std::string joined(const std::vector<Offer>& offers, std::string Offer::*language,
                   std::string_view between) {
  std::string all;
  for (const Offer& offer : offers) {
    if (!all.empty()) all += between;
    all += offer.*language;
  }
  return all;
}

}  // namespace

void report_too_wide(std::span<const ShapedCell> cells, const document::Table& table, Length width,
                     Length excess, const TableContext& context) {
  const ColumnNeeds needs = column_needs(cells, table, decimal_blocks(cells, table.columns.size()));
  std::vector<Offer> offers;
  if (auto offer = smaller_type(cells, table, width)) offers.push_back(std::move(*offer));
  if (context.landscape > width && goes_in(needs, context.landscape)) {
    offers.push_back({"đặt bảng ở trang ngang", "put it on a landscape page"});
  }
  if (auto offer = split(needs, table, width)) offers.push_back(std::move(*offer));
  if (offers.empty()) {
    offers.push_back({"bớt cột hoặc rút ngắn chữ trong cột", "take out a column or shorten words"});
  }
  const long missing = std::lround(std::ceil(excess.mm()));
  context.sink.report(diagnostics::Kind::table_too_wide, table.span,
                      {std::to_string(missing), widest_columns(needs, table, width),
                       diagnostics::bilingual(joined(offers, &Offer::vi, "; hoặc "),
                                              joined(offers, &Offer::en, "; or "))});
}

}  // namespace hopbao::layout::table
