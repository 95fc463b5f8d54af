#include "bind/table/row_numbers.hpp"

#include "bind/numbering.hpp"
#include "unicode/normalize.hpp"

#include <cstddef>

namespace hopbao::bind::table {

static std::string count_as(std::string_view scheme, int count) {
  if (scheme == "I") return roman(count);
  if (scheme == "a") return alphabetic(count);
  if (scheme == "A") return unicode::upper(alphabetic(count));
  return std::to_string(count);
}

/// "2.1": the counts of all levels down to this one.
std::string RowNumbers::stepped(int level) {
  counts_.resize(static_cast<std::size_t>(level) + 1);
  ++counts_.back();
  std::string number;
  for (const int count : counts_) {
    if (!number.empty()) number += '.';
    number += std::to_string(count);
  }
  return number;
}

std::string RowNumbers::next(const RowPlan& row) {
  if (!column_) return {};
  const bool stepwise = column_->scheme == "1.1";
  if (row.kind == document::Row::Kind::group) {
    if (stepwise || column_->restarts) counts_.clear();
    return stepwise ? roman(++group_) : std::string();
  }
  if (row.kind != document::Row::Kind::body || row.of_which) return {};
  if (stepwise) return stepped(row.level);
  if (!row.adds()) return {};
  counts_.resize(1);
  return count_as(column_->scheme, ++counts_.front());
}

}  // namespace hopbao::bind::table
