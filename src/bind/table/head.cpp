#include "bind/table/head.hpp"

#include "bind/numbering.hpp"
#include "bind/values.hpp"
#include "unicode/normalize.hpp"

#include <algorithm>
#include <string_view>

namespace hopbao::bind::table {

using diagnostics::Kind;
using input::Value;

namespace {

/// A spanner over columns [first, end).
struct Spanner {
  std::size_t first = 0;
  std::size_t end = 0;
  const Value* item = nullptr;

  std::size_t count() const { return end - first; }
  bool over(std::size_t column) const { return first <= column && column < end; }
  bool holds(const Spanner& other) const { return first <= other.first && other.end <= end; }
  bool meets(const Spanner& other) const { return first < other.end && other.first < end; }
};

std::optional<Spanner> read_spanner(const Value& item, const ColumnPlans& columns,
                                    Context& context) {
  std::vector<std::size_t> places;
  for (const Value& field : items_of(find(&item, "columns"))) {
    const auto place = columns.find_or_report(field, context);
    if (!place) return std::nullopt;
    places.push_back(*place);
  }
  if (places.empty()) return std::nullopt;
  std::ranges::sort(places);
  places.erase(std::unique(places.begin(), places.end()), places.end());
  const Spanner spanner{places.front(), places.back() + 1, &item};
  if (spanner.count() == places.size()) return spanner;
  const std::size_t gap =
      *std::ranges::adjacent_find(places, [](std::size_t a, std::size_t b) { return a + 1 != b; });
  context.sink.report(Kind::spanner_torn, item.span, {columns.all[gap + 1].field});
  return std::nullopt;
}

/// All that are sound, wider ones first.
std::vector<Spanner> read_spanners(const ExhibitEntry& entry, const ColumnPlans& columns,
                                   Context& context) {
  std::vector<Spanner> all;
  for (const Value& item : items_of(find(&entry.keys, "spanners"))) {
    const auto spanner = read_spanner(item, columns, context);
    if (!spanner) continue;
    const auto crossed = std::ranges::find_if(all, [&](const Spanner& other) {
      return other.meets(*spanner) && !other.holds(*spanner) && !spanner->holds(other);
    });
    if (crossed == all.end()) {
      all.push_back(*spanner);
    } else {
      context.sink.report(Kind::spanners_cross, item.span,
                          {std::to_string(crossed->item->span.line)});
    }
  }
  std::ranges::stable_sort(all, std::ranges::greater(), &Spanner::count);
  return all;
}

}  // namespace

std::vector<std::vector<HeadCell>> read_head(const ExhibitEntry& entry, const ColumnPlans& columns,
                                             Context& context) {
  const std::vector<Spanner> spanners = read_spanners(entry, columns, context);
  std::vector<std::vector<const Spanner*>> above(columns.all.size());  // outermost first
  std::size_t depth = 0;
  for (std::size_t column = 0; column < above.size(); ++column) {
    for (const Spanner& spanner : spanners) {
      if (spanner.over(column)) above[column].push_back(&spanner);
    }
    depth = std::max(depth, above[column].size());
  }
  std::vector<std::vector<HeadCell>> rows(depth + 1);
  for (std::size_t row = 0; row <= depth; ++row) {
    for (std::size_t column = 0; column < above.size(); ++column) {
      const std::vector<const Spanner*>& chain = above[column];
      if (chain.size() == row) {
        rows[row].push_back({column, 1, depth + 1 - row, nullptr});
      } else if (chain.size() > row && chain[row]->first == column) {
        rows[row].push_back({column, chain[row]->count(), 1, chain[row]->item});
      }
    }
  }
  return rows;
}

std::vector<std::string> column_numbers(const ExhibitEntry& entry, const ColumnPlans& columns) {
  const std::string_view form = string_or_empty(find(&entry.keys, "column-numbers"));
  std::vector<std::string> numbers;
  if (form.empty()) return numbers;
  int texts = 0;
  int counted = 0;
  for (const ColumnPlan& column : columns.all) {
    const document::CellAlign align = column.column.align;
    const bool amounts = align == document::CellAlign::decimal || align == document::CellAlign::end;
    const bool letter = form == "A" && !amounts;
    std::string number = letter ? unicode::upper(alphabetic(++texts)) : std::to_string(++counted);
    if (form == "(1)") number = "(" + number + ")";
    numbers.push_back(column.number.empty() ? std::move(number) : column.number);
  }
  return numbers;
}

}  // namespace hopbao::bind::table
