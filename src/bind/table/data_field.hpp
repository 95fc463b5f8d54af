#pragma once

#include "base/decimal.hpp"
#include "bind/exhibits.hpp"
#include "input/data_set.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace hopbao::bind::table {

/// How a file writes numbers. vi: "1.018,2" · en: "1,018.2" · unstated: as either, where only one
/// reading is possible.
enum class NumberStyle : std::uint8_t { unstated, vi, en };

/// What a number's text says. `other`: a second reading, which makes it ambiguous; `value` is then
/// the Vietnamese one.
struct NumberReading {
  std::optional<Decimal> value;
  std::optional<Decimal> other;
};
NumberReading read_number(std::string_view text, NumberStyle style);

/// The column of a file that fills a column of a table. The rows are borrowed.
struct DataField {
  const input::DataSet* rows = nullptr;
  std::size_t column = 0;
  bool number = false;
  NumberStyle style = NumberStyle::unstated;
};

/// The rows of the table's `file`; nullptr if it has none.
const input::DataSet* data_of(const ExhibitEntry& entry);
NumberStyle number_style_of(const ExhibitEntry& entry);
/// The file's column under `head` (csv_unknown_head if there is none, at `span`).
std::optional<std::size_t> find_column(const input::DataSet& rows, std::string_view head,
                                       const diagnostics::SourceSpan& span,
                                       diagnostics::DiagnosticSink& sink);
/// Reports what is no number and what has two readings, the first kMostNumberReports of a column.
void check_numbers(const DataField& field, diagnostics::DiagnosticSink& sink);

inline constexpr int kMostNumberReports = 20;

}  // namespace hopbao::bind::table
