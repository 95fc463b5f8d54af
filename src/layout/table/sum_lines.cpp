#include "layout/table/sum_lines.hpp"

#include "base/decimal_rounding.hpp"
#include "base/decimal_sum.hpp"
#include "format/number.hpp"
#include "layout/table/draw.hpp"
#include "layout/table/table_setting.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hopbao::layout::table {

using document::PageTotals;
using Sum = std::optional<Decimal>;
/// Of each total column.
using Sums = std::vector<Sum>;

/// Above and below lines of sums.
static constexpr Length kRule = Length::from_pt(0.5);

static Sum plus(const Sum& a, const Decimal& b) {
  return a ? exact_sum(std::array{*a, b}) : std::nullopt;
}

static Sum minus(const Sum& a, const Sum& b) {
  return a && b ? exact_difference(*a, *b) : std::nullopt;
}

/// A column's sums over its first 0, 1, … rows.
static Sums running_sums(const PageTotals::Column& column) {
  Sums sums{Decimal()};
  sums.reserve(column.amounts.size() + 1);
  for (const Decimal& amount : column.amounts) sums.push_back(plus(sums.back(), amount));
  return sums;
}

/// A line of sums: what it is, and where its numbers are registered.
struct SumLine {
  std::string words;
  std::string_view field;
  Sums sums;
};

static document::Cell words_cell(const SumLine& line, const PageTotals& totals) {
  document::Cell cell;
  cell.style = totals.style;
  cell.column_span = static_cast<int>(totals.columns.front().index);
  document::Text text;
  text.text = line.words;
  text.style = totals.style->text;
  cell.content.push_back(std::move(text));
  return cell;
}

/// A sum as the column's numbers are printed, and the byte behind its units digit.
struct PrintedSum {
  std::string text;
  std::size_t units_end = 0;
};

static PrintedSum printed_sum(const Decimal& sum, const PageTotals::Column& column, Lang lang) {
  const Decimal value = column.decimals ? rounded(sum, *column.decimals) : sum;
  const bool bracketed = column.bracketed && value.negative();
  const std::string digits = column.with_sign
                                 ? format::signed_number(value, lang)
                                 : format::number(bracketed ? value.magnitude() : value, lang);
  const std::size_t end = format::units_end(digits, lang);
  if (!bracketed) return {digits, end};
  return {"(" + digits + ")", end + 1};
}

static document::Cell sum_cell(const Sum& sum, const PageTotals::Column& column,
                               const PageTotals& totals, Lang lang) {
  document::Cell cell;
  cell.style = totals.style;
  if (!sum) return cell;
  document::Text text;
  PrintedSum printed = printed_sum(*sum, column, lang);
  text.text = std::move(printed.text);
  text.style = totals.style->text;
  cell.align_at = printed.units_end;
  cell.content.push_back(std::move(text));
  return cell;
}

static void register_sum(document::Cell& cell, const Sum& sum, std::string_view field,
                         document::Provenance& provenance) {
  if (!sum) return;
  document::Source source;
  source.origin = document::Origin::layout;
  source.field = field;
  source.value = sum;
  std::get<document::Text>(cell.content.front()).source = provenance.add(std::move(source));
}

static document::Row row_of(const SumLine& line, const document::Table& table, Lang lang,
                            document::Provenance* provenance) {
  const PageTotals& totals = *table.page_totals;
  document::Row row;
  row.kind = document::Row::Kind::total;
  row.cells.push_back(words_cell(line, totals));
  for (std::size_t i = 0; i < totals.columns.size(); ++i) {
    const PageTotals::Column& column = totals.columns[i];
    document::Cell cell = sum_cell(line.sums[i], column, totals, lang);
    if (provenance != nullptr) register_sum(cell, line.sums[i], line.field, *provenance);
    row.cells.push_back(std::move(cell));
    const bool last = i + 1 == totals.columns.size();
    const std::size_t next = last ? table.columns.size() : totals.columns[i + 1].index;
    for (std::size_t blank = column.index + 1; blank < next; ++blank) {
      row.cells.emplace_back().style = totals.style;
    }
  }
  return row;
}

static document::Table lines_of(const std::vector<SumLine>& lines, const document::Table& table,
                                Lang lang, document::Provenance* provenance) {
  document::Table made;
  made.columns = table.columns;
  made.style = table.style;
  made.style.rules.top = made.style.rules.foot = document::TableRule{kRule};
  for (const SumLine& line : lines) made.rows.push_back(row_of(line, table, lang, provenance));
  return made;
}

document::Table widest_sums(const document::Table& table, Lang lang) {
  SumLine most;
  SumLine least;
  for (const PageTotals::Column& column : table.page_totals->columns) {
    const Sums sums = running_sums(column);
    const auto less = [](const Sum& a, const Sum& b) { return a && b && *a < *b; };
    const auto [low, high] = std::ranges::minmax_element(sums, less);
    most.sums.push_back(*high);
    least.sums.push_back(*low);
  }
  return lines_of({std::move(most), std::move(least)}, table, lang, nullptr);
}

namespace {

/// Makes the lines of sums of a table for its pages.
class SumPrinter {
 public:
  SumPrinter(std::shared_ptr<const TableSetting> setting, Lang lang,
             document::Provenance& provenance)
      : setting_(std::move(setting)), lang_(lang), provenance_(provenance) {
    for (const PageTotals::Column& column : totals().columns) {
      running_.push_back(running_sums(column));
    }
  }

  scene::Frame open(std::size_t first) const {
    return draw({{totals().brought, "brought-forward", sums({0, first})}});
  }
  scene::Frame close(RowCount rows, bool goes_on) const {
    std::vector<SumLine> lines{{totals().total, "page-total", sums(rows)}};
    if (goes_on) lines.push_back({totals().carried, "carried-forward", sums({0, rows.end})});
    return draw(std::move(lines));
  }

 private:
  const PageTotals& totals() const { return *setting_->model().page_totals; }
  Sums sums(RowCount rows) const {
    Sums made;
    for (const Sums& sums : running_) made.push_back(minus(sums[rows.end], sums[rows.begin]));
    return made;
  }
  scene::Frame draw(std::vector<SumLine> lines) const {
    std::erase_if(lines, [](const SumLine& line) { return line.words.empty(); });
    if (lines.empty()) return {};
    return as_artifact(
        setting_->draw_lines(lines_of(lines, setting_->model(), lang_, &provenance_)),
        document::Part::page_total);
  }

  std::shared_ptr<const TableSetting> setting_;
  Lang lang_;
  document::Provenance& provenance_;
  std::vector<Sums> running_;  ///< of each total column
};

/// Rows without the totals at the table's end: those are no rows of a page.
std::size_t rows_to_sum(const TableSetting& setting) {
  const std::vector<document::Row>& rows = setting.model().rows;
  std::size_t end = rows.size();
  const std::size_t head = setting.grid().head_rows();
  const auto total = [](const document::Row& row) {
    return row.kind == document::Row::Kind::total || row.kind == document::Row::Kind::summary;
  };
  while (end > head && total(rows[end - 1])) --end;
  return end - head;
}

}  // namespace

std::shared_ptr<const PageSums> page_sums(const std::shared_ptr<const TableSetting>& setting,
                                          Lang lang, document::Provenance& provenance) {
  if (!setting->model().page_totals) return nullptr;
  const auto printer = std::make_shared<const SumPrinter>(setting, lang, provenance);
  auto sums = std::make_shared<PageSums>();
  sums->row_count = rows_to_sum(*setting);
  const std::size_t count = sums->row_count;
  sums->open = [printer](std::size_t first) { return printer->open(first); };
  sums->close = [printer, count](RowCount rows) { return printer->close(rows, rows.end < count); };
  document::Provenance nowhere;
  const SumPrinter measure(setting, lang, nowhere);
  sums->opening = measure.open(count).size.height;
  sums->closing = measure.close({0, count}, true).size.height;
  sums->ending = measure.close({0, count}, false).size.height;
  return sums;
}

}  // namespace hopbao::layout::table
